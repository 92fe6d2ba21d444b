package io.github.guihua.read.archive;

/**
 * What unpacking may cost.
 *
 * @param entries number of entries
 * @param entryBytes unpacked size of one entry
 * @param totalBytes unpacked size of all entries that are read, archives inside included
 * @param depth archives inside archives: 0 for none
 */
public record Limits(int entries, long entryBytes, long totalBytes, int depth) {
    private static final long MB = 1L << 20;

    /** For an archive of documents. */
    public static final Limits ARCHIVE = new Limits(10_000, 256 * MB, 2048 * MB, 2);

    /** For the XML parts of one document. */
    public static final Limits DOCUMENT = new Limits(20_000, 200 * MB, 300 * MB, 0);
}
