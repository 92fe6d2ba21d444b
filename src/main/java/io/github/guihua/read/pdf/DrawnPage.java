package io.github.guihua.read.pdf;

import io.github.guihua.read.PageRecognizer.PagePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page that is drawn when its picture is asked for. */
record DrawnPage(PDDocument document, PDPage content, int page) implements PagePicture {
    /** An A4 page at 400 dpi has 15 million. */
    private static final double MOST_PIXELS = 20_000_000;

    @Override
    public double width() {
        return DisplayFrame.of(content).width();
    }

    @Override
    public double height() {
        return DisplayFrame.of(content).height();
    }

    @Override
    public BufferedImage draw(int dpi) throws IOException {
        double inches = width() * height() / (72 * 72);
        double safe = Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        try {
            return renderer.renderImageWithDPI(page - 1, (float) Math.min(dpi, safe), ImageType.RGB);
        } catch (RuntimeException e) {
            throw new IOException("page " + page + " cannot be drawn", e);
        }
    }
}
