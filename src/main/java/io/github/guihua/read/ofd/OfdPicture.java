package io.github.guihua.read.ofd;

import io.github.guihua.read.PageRecognizer.Gap;
import io.github.guihua.read.PageRecognizer.PagePicture;
import io.github.guihua.read.ocr.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a page, put together when they are asked for. */
final class OfdPicture implements PagePicture {
    /** An A4 page at 400 dpi has 15 million. */
    private static final double MOST_PIXELS = 20_000_000;

    /** Of what is drawn: below, small print is lost. */
    private static final double LEGIBLE_DPI = 140;

    /** Scanners that cut a page into strips make a hundred of it. */
    private static final int MOST_PICTURES = 500;

    private final OfdPackage parts;
    private final int page;
    private final double width;
    private final double height;
    private final List<Placed> pictures;
    private boolean damaged;

    /**
     * @param file its place; null where the document has none
     * @param at from a square of side 1 to points on the page
     */
    record Placed(String file, AffineTransform at) {
        Rectangle2D bounds() {
            return at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        }
    }

    OfdPicture(OfdPackage parts, int page, OfdCanvas canvas) {
        this.parts = parts;
        this.page = page;
        this.width = canvas.marks().width();
        this.height = canvas.marks().height();
        this.pictures = canvas.pictures();
    }

    /** What pictures cover of the page, in square points. */
    double area() {
        double area = 0;
        for (Placed picture : pictures) {
            Rectangle2D shown = picture.bounds().createIntersection(new Rectangle2D.Double(0, 0, width, height));
            area += Math.max(0, shown.getWidth()) * Math.max(0, shown.getHeight());
        }
        return area;
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>(damaged ? List.of(Gap.DAMAGED) : List.of());
        if (72 * Math.sqrt(MOST_PIXELS / Math.max(1, width * height)) < LEGIBLE_DPI) {
            gaps.add(Gap.REDUCED);
        }
        return gaps;
    }

    @Override
    public int page() {
        return page;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public BufferedImage draw(int dpi) {
        double safe = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
        double scale = Math.min(dpi / 72.0, safe);
        BufferedImage whole =
                new BufferedImage(pixels(width * scale), pixels(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = whole.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, whole.getWidth(), whole.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.scale(scale, scale);
        damaged = pictures.size() > MOST_PICTURES;
        for (Placed picture : pictures.subList(0, Math.min(pictures.size(), MOST_PICTURES))) {
            draw(picture, pen);
        }
        pen.dispose();
        return whole;
    }

    private void draw(Placed placed, Graphics2D pen) {
        if (placed.file() == null) {
            damaged = true;
            return;
        }
        try (PictureFile file = PictureFile.open(parts.picture(placed.file()))) {
            BufferedImage picture = file.decoded(1);
            AffineTransform at = new AffineTransform(placed.at());
            at.scale(1.0 / picture.getWidth(), 1.0 / picture.getHeight());
            pen.drawImage(picture, at, null);
        } catch (IOException | PictureFile.Damaged e) {
            damaged = true;
        }
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.min(MOST_PIXELS, Math.round(length)));
    }
}
