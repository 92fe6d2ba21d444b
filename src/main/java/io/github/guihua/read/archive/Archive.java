package io.github.guihua.read.archive;

import io.github.guihua.read.Reading;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An archive of documents. Nothing is written to disk: an entry is a name and bytes, and its name, cleaned of anything
 * that could lead out of a folder, is only a name.
 */
public final class Archive {
    private static final String MEDIA_TYPE = "application/zip";

    private Archive() {}

    /** Receives an archive's documents one after the other. */
    public interface Visitor {
        /** @param name {@code plans.zip!/市/a.docx} */
        void document(String name, byte[] bytes) throws IOException;

        /** An entry that cannot be unpacked; the others go on. */
        void unreadable(String name, UnreadableException why) throws IOException;
    }

    /** As {@link #is(byte[], String)}, of a file of any size. */
    public static boolean is(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        return start.length > 3
                && start[0] == 'P'
                && start[1] == 'K'
                && Reading.packedType(file).equals(MEDIA_TYPE);
    }

    /** Whether the bytes are an archive of documents, and no document that is a ZIP inside. */
    public static boolean is(byte[] bytes, String name) throws IOException {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && Reading.mediaType(bytes, name).equals(MEDIA_TYPE);
    }

    /**
     * @param name of the archive as its documents' names begin
     * @throws UnreadableException where the archive itself is at fault or passes the limits as a whole
     */
    public static void each(byte[] bytes, String name, Limits limits, Visitor visitor)
            throws UnreadableException, IOException {
        SeekableByteChannel zip = new SeekableInMemoryByteChannel(bytes);
        each(zip, name, limits, limits.depth(), new long[] {limits.totalBytes()}, visitor);
    }

    /** As {@link #each(byte[], String, Limits, Visitor)}, of a file that need not fit in memory. */
    public static void each(Path file, String name, Limits limits, Visitor visitor)
            throws UnreadableException, IOException {
        try (SeekableByteChannel zip = Files.newByteChannel(file)) {
            each(zip, name, limits, limits.depth(), new long[] {limits.totalBytes()}, visitor);
        }
    }

    private static void each(
            SeekableByteChannel zip, String name, Limits limits, int depth, long[] left, Visitor visitor)
            throws UnreadableException, IOException {
        Limits rest = new Limits(limits.entries(), limits.entryBytes(), left[0], depth);
        ZipEntries.each(zip, rest, Archive::document, new ZipEntries.Taker() {
            @Override
            public void take(String entry, byte[] content) throws UnreadableException, IOException {
                left[0] -= content.length;
                if (left[0] <= 0) {
                    throw new UnreadableException(Cause.TOO_LARGE, "bomb", limits.totalBytes() >> 20);
                }
                String inner = name + "!/" + neutral(entry);
                boolean archive = is(content, inner);
                if (archive && depth == 0) {
                    visitor.unreadable(
                            inner, new UnreadableException(Cause.UNSUPPORTED, "too-nested", limits.depth() + 1));
                } else if (archive) {
                    try {
                        SeekableByteChannel packed = new SeekableInMemoryByteChannel(content);
                        each(packed, inner, limits, depth - 1, left, visitor);
                    } catch (UnreadableException e) {
                        visitor.unreadable(inner, e);
                    }
                } else {
                    visitor.document(inner, content);
                }
            }

            @Override
            public void failed(String entry, UnreadableException why) throws IOException {
                visitor.unreadable(name + "!/" + neutral(entry), why);
            }
        });
    }

    /** What systems put into archives beside the documents. */
    private static boolean document(String entry) {
        String file = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
        return !entry.startsWith("__MACOSX/")
                && !file.startsWith(".")
                && !file.startsWith("~$")
                && !file.equalsIgnoreCase("Thumbs.db")
                && !file.equalsIgnoreCase("desktop.ini");
    }

    /** A path without steps upwards, roots, drives or control characters. */
    static String neutral(String entry) {
        List<String> steps = new ArrayList<>();
        for (String step : entry.split("[/\\\\]")) {
            String plain = step.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
            if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
                steps.add(plain);
            }
        }
        return steps.isEmpty() ? "_" : String.join("/", steps);
    }
}
