package io.github.guihua.read.ocr;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What scanners, cameras and clerks do to a page. Each makes a PDF of pictures of a PDF with text, the same each time.
 */
public enum HardScan {
    CLEAN(200, 0.8f),
    SKEW_1(200, 0.6f),
    SKEW_2(200, 0.6f),
    SKEW_3(150, 0.6f),
    NOISE(150, 0.6f),
    DPI_100(100, 0.8f),
    DPI_150(150, 0.5f),
    JPEG_30(150, 0.3f),
    SEAL(200, 0.6f),
    FOLD(200, 0.6f),
    SIDEWAYS(150, 0.6f),
    UPSIDE_DOWN(150, 0.6f),
    DOUBLE_PAGE(200, 0.6f),
    BILEVEL(200, 0),
    PHOTO(170, 0.5f),
    DARK_EDGE(200, 0.6f);

    private final int dpi;
    private final float quality;

    HardScan(int dpi, float quality) {
        this.dpi = dpi;
        this.quality = quality;
    }

    /** The pages of a PDF as pictures; two of them on each sheet for {@link #DOUBLE_PAGE}. */
    public byte[] pdf(byte[] text) throws IOException {
        try (PDDocument source = Loader.loadPDF(text);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(source);
            int to = source.getNumberOfPages();
            List<BufferedImage> sheet = new ArrayList<>();
            for (int i = 0; i < to; i++) {
                sheet.add(renderer.renderImageWithDPI(i, dpi, ImageType.RGB));
                if (this != DOUBLE_PAGE || sheet.size() == 2 || i + 1 == to) {
                    BufferedImage picture = this == DOUBLE_PAGE ? beside(sheet) : changed(sheet.get(0), i);
                    add(scan, picture);
                    sheet.clear();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }

    private void add(PDDocument scan, BufferedImage picture) throws IOException {
        float points = 72f / dpi;
        PDPage page = new PDPage(new PDRectangle(picture.getWidth() * points, picture.getHeight() * points));
        scan.addPage(page);
        PDImageXObject image = this == BILEVEL
                ? CCITTFactory.createFromImage(scan, picture)
                : JPEGFactory.createFromImage(scan, picture, quality, dpi);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(
                    image,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    /** The picture of one page as it comes from the machine. */
    BufferedImage changed(BufferedImage page, int number) {
        Random random = new Random(number);
        return switch (this) {
            case CLEAN, DPI_100, DPI_150, JPEG_30, DOUBLE_PAGE -> page;
            case SKEW_1 -> noisy(skewed(page, number % 2 == 0 ? 1 : -1), random, 6);
            case SKEW_2 -> noisy(skewed(page, number % 2 == 0 ? 2 : -2), random, 6);
            case SKEW_3 -> noisy(skewed(page, number % 2 == 0 ? 3 : -3), random, 6);
            case NOISE -> noisy(page, random, 22);
            case SEAL -> sealed(page, number);
            case FOLD -> folded(page);
            case SIDEWAYS -> turned(page, number % 2 == 0 ? 1 : 3);
            case UPSIDE_DOWN -> turned(page, 2);
            case BILEVEL -> bilevel(noisy(page, random, 10));
            case PHOTO -> photographed(page, random);
            case DARK_EDGE -> edged(skewed(page, 0.7));
        };
    }

    private static BufferedImage blank(int width, int height, int type, Color paper) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(paper);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    private static BufferedImage skewed(BufferedImage page, double degrees) {
        BufferedImage skewed = blank(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB, Color.WHITE);
        Graphics2D pen = pen(skewed);
        pen.drawImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        pen.dispose();
        return skewed;
    }

    private static BufferedImage noisy(BufferedImage page, Random random, int most) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int by = (int) (random.nextGaussian() * most);
                by = random.nextInt(4000) == 0 ? -200 : by;
                int rgb = page.getRGB(x, y);
                page.setRGB(x, y, lit(rgb >> 16 & 255, by) << 16 | lit(rgb >> 8 & 255, by) << 8 | lit(rgb & 255, by));
            }
        }
        return page;
    }

    private static int lit(int level, int by) {
        return Math.max(0, Math.min(255, level + by));
    }

    /** Over what stands in the lower right of the middle, where notices are signed. */
    private static BufferedImage sealed(BufferedImage page, int number) {
        int size = page.getWidth() / 4;
        int left = (int) (page.getWidth() * 0.58);
        int top = (int) (page.getHeight() * (0.30 + 0.12 * (number % 4)));
        Graphics2D pen = pen(page);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
        pen.setColor(new Color(215, 30, 35));
        pen.setStroke(new BasicStroke(size / 30f));
        pen.drawOval(left, top, size, size);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size / 3));
        int middle = size / 2;
        int[] xs = new int[10];
        int[] ys = new int[10];
        for (int i = 0; i < 10; i++) {
            double reach = (i % 2 == 0 ? 0.2 : 0.08) * size;
            xs[i] = left + middle + (int) (reach * Math.sin(i * Math.PI / 5));
            ys[i] = top + middle - (int) (reach * Math.cos(i * Math.PI / 5));
        }
        pen.fillPolygon(xs, ys, 10);
        for (int i = 0; i < 9; i++) {
            double at = Math.PI * (0.15 + 0.7 * i / 8) + Math.PI;
            int x = left + middle + (int) (0.38 * size * Math.cos(at));
            int y = top + middle + (int) (0.38 * size * Math.sin(at));
            pen.fillRect(x - size / 28, y - size / 28, size / 14, size / 50);
            pen.fillRect(x - size / 80, y - size / 28, size / 50, size / 12);
        }
        pen.dispose();
        return page;
    }

    /** A dark crease across the page and a shadow that a lid leaves. */
    private static BufferedImage folded(BufferedImage page) {
        int w = page.getWidth();
        int h = page.getHeight();
        Graphics2D pen = pen(page);
        int crease = (int) (h * 0.46);
        Color clear = new Color(0, 0, 0, 0);
        pen.setPaint(new GradientPaint(0, crease - h / 18f, clear, 0, crease, new Color(0, 0, 0, 150)));
        pen.fillRect(0, crease - h / 18, w, h / 18);
        pen.setPaint(new GradientPaint(0, crease, new Color(0, 0, 0, 90), 0, crease + h / 30f, clear));
        pen.fillRect(0, crease, w, h / 30);
        pen.setPaint(new GradientPaint(w * 0.8f, 0, clear, w, 0, new Color(0, 0, 0, 130)));
        pen.fillRect((int) (w * 0.8), 0, w - (int) (w * 0.8), h);
        pen.dispose();
        return page;
    }

    private static BufferedImage turned(BufferedImage page, int quarters) {
        boolean aside = quarters % 2 != 0;
        int w = aside ? page.getHeight() : page.getWidth();
        int h = aside ? page.getWidth() : page.getHeight();
        BufferedImage turned = blank(w, h, BufferedImage.TYPE_INT_RGB, Color.WHITE);
        AffineTransform how = AffineTransform.getTranslateInstance(w / 2.0, h / 2.0);
        how.quadrantRotate(quarters);
        how.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        Graphics2D pen = pen(turned);
        pen.drawImage(page, how, null);
        pen.dispose();
        return turned;
    }

    /** An open book: two pages on one sheet, dark where they meet. */
    static BufferedImage beside(List<BufferedImage> pages) {
        int w = pages.get(0).getWidth();
        int h = pages.get(0).getHeight();
        BufferedImage sheet = blank(2 * w, h, BufferedImage.TYPE_INT_RGB, Color.WHITE);
        Graphics2D pen = pen(sheet);
        for (int i = 0; i < pages.size(); i++) {
            pen.drawImage(pages.get(i), i * w, 0, null);
        }
        Color clear = new Color(0, 0, 0, 0);
        pen.setPaint(new GradientPaint(w - w / 25f, 0, clear, w, 0, new Color(0, 0, 0, 150)));
        pen.fillRect(w - w / 25, 0, w / 25, h);
        pen.setPaint(new GradientPaint(w, 0, new Color(0, 0, 0, 150), w + w / 25f, 0, clear));
        pen.fillRect(w, 0, w / 25, h);
        pen.dispose();
        return sheet;
    }

    private static BufferedImage bilevel(BufferedImage page) {
        BufferedImage bits = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                bits.setRGB(x, y, (page.getRGB(x, y) >> 8 & 255) < 150 ? 0 : 0xffffff);
            }
        }
        return bits;
    }

    /** Gray, a little out of true, lit from one corner, on a dark desk. */
    private static BufferedImage photographed(BufferedImage page, Random random) {
        int w = page.getWidth();
        int h = page.getHeight();
        BufferedImage photo = blank(w, h, BufferedImage.TYPE_BYTE_GRAY, new Color(60, 60, 60));
        Graphics2D pen = pen(photo);
        AffineTransform how = AffineTransform.getTranslateInstance(w * 0.03, h * 0.03);
        how.scale(0.94, 0.94);
        how.rotate(Math.toRadians(1.2), w / 2.0, h / 2.0);
        how.shear(0.006, 0.004);
        pen.drawImage(page, how, null);
        pen.setPaint(new RadialGradientPaint(
                w * 0.25f, h * 0.2f, h, new float[] {0, 1}, new Color[] {new Color(0, 0, 0, 20), new Color(0, 0, 0, 165)
                }));
        pen.fillRect(0, 0, w, h);
        pen.dispose();
        BufferedImage rgb = blank(w, h, BufferedImage.TYPE_INT_RGB, Color.WHITE);
        pen = pen(rgb);
        pen.drawImage(photo, 0, 0, null);
        pen.dispose();
        return noisy(rgb, random, 7);
    }

    /** What a copier's glass leaves around a sheet that is too small or was laid down badly. */
    private static BufferedImage edged(BufferedImage page) {
        int w = page.getWidth();
        int h = page.getHeight();
        Graphics2D pen = pen(page);
        pen.setColor(new Color(18, 18, 20));
        pen.fillRect(0, 0, w / 28, h);
        pen.fillPolygon(new int[] {0, w, w}, new int[] {0, 0, h / 50}, 3);
        pen.fillPolygon(new int[] {0, w, w, 0}, new int[] {h - h / 60, h - h / 30, h, h}, 4);
        pen.dispose();
        return page;
    }
}
