package io.github.guihua.read.ocr;

import io.github.guihua.read.PageRecognizer.Gap;
import io.github.guihua.read.PageRecognizer.PagePicture;
import io.github.guihua.read.PageRecognizer.Undrawable;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture file's pages. What is larger than is safe is read with pixels left out, so that memory is bounded by what is
 * kept and not by what the file claims; sizes are looked at before anything is decoded.
 */
public final class PictureFile implements Closeable {
    /** What is decoded at most: A4 at 400 dpi has 15 million. */
    private static final double KEPT_PIXELS = 20_000_000;

    /** Pictures do not say how large their page is: the longer side is taken for that of A4, in points. */
    private static final double LONGER_SIDE = 842;

    /** Of A4 at 800 dpi: what has more pixels is of a larger sheet, and small print on it is lost. */
    private static final int LONGEST_FINE = 9400;

    private final byte[] bytes;
    private final ImageInputStream in;
    private final ImageReader reader;
    private final int pages;

    /** The file's fault. */
    public static final class Damaged extends RuntimeException {
        Damaged(Throwable cause) {
            super(cause);
        }
    }

    private PictureFile(byte[] bytes, ImageInputStream in, ImageReader reader, int pages) {
        this.bytes = bytes;
        this.in = in;
        this.reader = reader;
        this.pages = pages;
    }

    /**
     * @throws Damaged where it is no picture
     */
    public static PictureFile open(byte[] bytes) {
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new Damaged(null);
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in);
            boolean tiff = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
            return new PictureFile(
                    bytes, in, reader, tiff ? TiffPages.count(bytes) : Math.max(1, reader.getNumImages(true)));
        } catch (IOException | RuntimeException e) {
            reader.dispose();
            throw new Damaged(e);
        }
    }

    int pages() {
        return pages;
    }

    /**
     * @param number from 1
     * @throws Damaged where it does not say how large it is
     */
    PagePicture page(int number) {
        try {
            return new Decoded(number, reader.getWidth(number - 1), reader.getHeight(number - 1));
        } catch (IOException | RuntimeException e) {
            throw new Damaged(e);
        }
    }

    /**
     * As it is in the file, with pixels left out where it is larger than is safe.
     *
     * @param number from 1
     * @throws Damaged where it claims to be larger than any page, too
     */
    public BufferedImage decoded(int number) {
        try {
            if (!PictureBounds.safe(reader, number - 1, bytes)) {
                throw new Damaged(null);
            }
            return decoded(number, reader.getWidth(number - 1), reader.getHeight(number - 1));
        } catch (IOException | RuntimeException e) {
            throw new Damaged(e);
        }
    }

    private BufferedImage decoded(int number, int width, int height) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        int leaveOut = (int) Math.ceil(Math.sqrt((double) width * height / KEPT_PIXELS));
        how.setSourceSubsampling(leaveOut, leaveOut, 0, 0);
        return reader.read(number - 1, how);
    }

    private final class Decoded implements PagePicture {
        private final int number;
        private final int across;
        private final int down;

        Decoded(int number, int across, int down) {
            this.number = number;
            this.across = across;
            this.down = down;
        }

        @Override
        public int page() {
            return number;
        }

        @Override
        public double width() {
            return across * LONGER_SIDE / Math.max(across, down);
        }

        @Override
        public double height() {
            return down * LONGER_SIDE / Math.max(across, down);
        }

        /** As large as the picture is, between this resolution's half and twice as much of an A4 page. */
        @Override
        public BufferedImage draw(int dpi) throws Undrawable {
            try {
                if (!PictureBounds.safe(reader, number - 1, bytes)) {
                    throw new Undrawable(Gap.tooLarge(across, down), null);
                }
                BufferedImage picture = decoded(number, across, down);
                double wanted = LONGER_SIDE / 72 * dpi;
                double is = Math.max(picture.getWidth(), picture.getHeight());
                return scaled(picture, is < wanted * 0.75 || is > wanted * 1.5 ? wanted / is : 1);
            } catch (Undrawable e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw new Undrawable(Gap.DAMAGED, e);
            }
        }

        @Override
        public List<Gap> gaps() {
            return Math.max(across, down) > LONGEST_FINE ? List.of(Gap.REDUCED) : List.of();
        }
    }

    /** On white: pictures may be transparent. */
    private static BufferedImage scaled(BufferedImage picture, double by) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * by));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * by));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
