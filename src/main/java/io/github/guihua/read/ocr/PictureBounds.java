package io.github.guihua.read.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.imageio.ImageReader;

/** How large a picture may be to be decoded: looked at before anything is. */
public final class PictureBounds {
    /** A0 at 600 dpi has 558 million; what claims more is no page. */
    private static final long MOST_PIXELS = 600_000_000;

    /** A row is held whole. */
    private static final int LONGEST_SIDE = 100_000;

    /** What is unpacked before pixels can be left out: A3 at 600 dpi in colour has 209 million. */
    private static final long MOST_BYTES_AT_ONCE = 300_000_000;

    private PictureBounds() {}

    /** Whether a picture that is decoded row by row may be as large as that. */
    static boolean safe(int width, int height) {
        return width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= MOST_PIXELS;
    }

    /**
     * Whether one that is unpacked as a whole may be.
     *
     * @param bits of a pixel
     */
    public static boolean safe(int width, int height, int bits) {
        return safe(width, height) && (double) width * height * bits / 8 <= MOST_BYTES_AT_ONCE;
    }

    /**
     * Whether a JPEG may be: see {@link Jpeg}.
     *
     * @param in from its first byte
     */
    public static boolean safe(int width, int height, InputStream in) throws IOException {
        return safe(width, height, 24) || safe(width, height) && Jpeg.sequential(in);
    }

    /** Whether a file's picture may be: TIFF is unpacked by strips or tiles, BMP as a whole, the others by rows. */
    static boolean safe(ImageReader reader, int index, byte[] file) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "tif", "tiff" ->
                safe(width, height)
                        && safe(reader.getTileWidth(index), reader.getTileHeight(index), bits(reader, index));
            case "bmp" -> safe(width, height, bits(reader, index));
            case "jpeg", "jpg" -> safe(width, height, new ByteArrayInputStream(file));
            default -> safe(width, height);
        };
    }

    private static int bits(ImageReader reader, int index) throws IOException {
        return reader.getImageTypes(index).next().getColorModel().getPixelSize();
    }
}
