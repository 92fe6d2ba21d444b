package io.github.guihua.corpus;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF of pictures: a text PDF's pages as a scanner would see them, the last one with a round seal. */
final class ScanSample {
    private static final int DPI = 150;
    private static final float QUALITY = 0.5f;

    private ScanSample() {}

    static void write(Path textPdf, Path to) throws IOException {
        try (PDDocument text = Loader.loadPDF(textPdf.toFile());
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(text);
            for (int i = 0; i < text.getNumberOfPages(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, DPI, ImageType.RGB);
                if (i + 1 == text.getNumberOfPages()) {
                    seal(image);
                }
                PDPage page = new PDPage(text.getPage(i).getMediaBox());
                scan.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(scan, image, QUALITY, DPI),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            scan.save(to.toFile());
        }
    }

    private static void seal(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(220, 30, 30, 150));
        g.setStroke(new BasicStroke(6));
        int size = 240;
        g.drawOval(image.getWidth() - size - 260, image.getHeight() / 3, size, size);
        g.dispose();
    }
}
