package io.github.guihua.read.word;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;

/**
 * RTF, also under the name of a {@code .doc}. Read here and not through Tika, whose RTF has no tables and no list
 * numbers; RTF itself holds each automatic number as text.
 */
public final class RtfReader implements DocumentReader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/rtf");
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException {
        Flow flow = new Flow();
        RtfDocument document = new RtfDocument(flow);
        new RtfTokens(raw.bytes()).each(document);
        document.end();
        return flow.finish(raw, null);
    }
}
