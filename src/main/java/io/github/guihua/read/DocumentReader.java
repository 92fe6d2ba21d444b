package io.github.guihua.read;

import java.io.IOException;

/** Reads one family of formats. */
public interface DocumentReader {
    /**
     * @param mediaType as detected by content, never by name alone
     * @return whether this reader takes it
     */
    boolean reads(String mediaType);

    /**
     * @throws UnreadableException where the file is at fault, with a reason for the user
     * @throws IOException where the machine is
     */
    SourceDocument read(RawDocument raw) throws UnreadableException, IOException;
}
