package io.github.guihua.read.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/**
 * How many pages a TIFF has: its directories, each of which says where the next begins. Counted here because a chain that
 * comes back on itself would keep a decoder counting until memory is full.
 */
final class TiffPages {
    private static final int ENTRY_BYTES = 12;

    private TiffPages() {}

    /** At least 1. */
    static int count(byte[] tiff) {
        ByteBuffer bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Set<Long> seen = new HashSet<>();
        long at = next(bytes, 4);
        while (at > 0 && at + 2 <= tiff.length && seen.add(at)) {
            at = next(bytes, at + 2 + ENTRY_BYTES * (bytes.getShort((int) at) & 0xffffL));
        }
        return Math.max(1, seen.size());
    }

    private static long next(ByteBuffer bytes, long at) {
        return at + Integer.BYTES > bytes.limit() ? 0 : bytes.getInt((int) at) & 0xffffffffL;
    }
}
