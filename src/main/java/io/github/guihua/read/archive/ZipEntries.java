package io.github.guihua.read.archive;

import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.text.Encoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A ZIP's files, unpacked within limits. */
public final class ZipEntries {
    private static final int BUFFER = 1 << 16;
    /** Text packs 5 to 50 times; what packs better than this is made to fill memory. */
    private static final long RATIO = 400;

    private static final long RATIO_COUNTS_FROM = 16L << 20;

    private ZipEntries() {}

    /** Takes a file. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, byte[] content) throws UnreadableException, IOException;

        /** A file that cannot be unpacked; by default the whole ZIP then counts as unreadable. */
        default void failed(String name, UnreadableException why) throws UnreadableException, IOException {
            throw why;
        }
    }

    /**
     * @param wanted entry names that are unpacked
     * @return bytes that were unpacked
     * @throws UnreadableException {@code CORRUPT} where it is no sound ZIP, {@code ENCRYPTED} where a wanted entry is,
     *     {@code TOO_LARGE} where it passes a limit
     */
    public static long each(byte[] zip, Limits limits, Predicate<String> wanted, Taker taker)
            throws UnreadableException, IOException {
        return each(new SeekableInMemoryByteChannel(zip), limits, wanted, taker);
    }

    static long each(SeekableByteChannel zip, Limits limits, Predicate<String> wanted, Taker taker)
            throws UnreadableException, IOException {
        long total = 0;
        int count = 0;
        try (ZipFile file = open(zip)) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntriesInPhysicalOrder())) {
                if (++count > limits.entries()) {
                    throw new UnreadableException(Cause.TOO_LARGE, "too-many-entries", limits.entries());
                }
                String name = name(entry);
                if (entry.isDirectory() || !wanted.test(name)) {
                    continue;
                }
                byte[] content;
                try {
                    content = unpack(file, entry, Math.min(limits.entryBytes(), limits.totalBytes() - total));
                } catch (UnreadableException e) {
                    taker.failed(name, e);
                    continue;
                }
                total += content.length;
                taker.take(name, content);
            }
        }
        return total;
    }

    private static ZipFile open(SeekableByteChannel zip) throws UnreadableException {
        try {
            return ZipFile.builder().setSeekableByteChannel(zip).get();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "ZIP");
        }
    }

    private static byte[] unpack(ZipFile file, ZipArchiveEntry entry, long limit) throws UnreadableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException(Cause.ENCRYPTED, "encrypted");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.getInputStream(entry)) {
            if (in == null) {
                throw new ZipException("unknown compression");
            }
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                boolean swollen = out.size() > RATIO_COUNTS_FROM
                        && entry.getCompressedSize() > 0
                        && out.size() / entry.getCompressedSize() > RATIO;
                if (out.size() > limit || swollen) {
                    throw new UnreadableException(Cause.TOO_LARGE, "bomb", out.size() >> 20);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // All of it is in memory: whatever fails, the bytes are at fault.
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "ZIP");
        }
        return out.toByteArray();
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        return raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()
                ? entry.getName()
                : Encoding.decode(raw).text();
    }
}
