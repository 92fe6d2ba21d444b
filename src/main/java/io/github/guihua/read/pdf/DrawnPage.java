package io.github.guihua.read.pdf;

import io.github.guihua.read.PageRecognizer.Gap;
import io.github.guihua.read.PageRecognizer.PagePicture;
import io.github.guihua.read.PageRecognizer.Undrawable;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;

/** A page that is drawn when its picture is asked for. */
final class DrawnPage implements PagePicture {
    /** An A4 page at 400 dpi has 15 million. */
    private static final double MOST_PIXELS = 20_000_000;

    /** Of what is drawn: below, small print is lost. */
    private static final double LEGIBLE_DPI = 140;

    private final BoundedRenderer renderer;
    private final int page;
    private final double width;
    private final double height;

    DrawnPage(PDDocument document, PDPage content, int page) {
        DisplayFrame frame = DisplayFrame.of(content);
        this.renderer = new BoundedRenderer(document);
        this.page = page;
        this.width = frame.width();
        this.height = frame.height();
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
    public BufferedImage draw(int dpi) throws Undrawable {
        try {
            return renderer.renderImageWithDPI(page - 1, (float) Math.min(dpi, safeDpi()), ImageType.RGB);
        } catch (IOException | RuntimeException e) {
            throw new Undrawable(Gap.DAMAGED, e);
        }
    }

    private double safeDpi() {
        double inches = width * height / (72 * 72);
        return Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01));
    }

    @Override
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (renderer.leftOut() != null) {
            gaps.add(renderer.leftOut());
        }
        if (safeDpi() < LEGIBLE_DPI) {
            gaps.add(Gap.REDUCED);
        }
        return gaps;
    }
}
