package io.github.guihua.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages that are written from the top down. Lengths in points. */
final class Canvas implements AutoCloseable {
    static final float LEFT = 80;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 80;
    private static final float BOTTOM = 85;
    private static final String NEVER_FIRST = "，。、；：）》〉”！？%";

    final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream content;
    private float y;

    Canvas(Path ttf) throws IOException {
        document.setDocumentId(1L);
        font = ttf.toString().endsWith(".ttc") ? ofCollection(ttf) : PDType0Font.load(document, ttf.toFile());
        turn();
    }

    private PDFont ofCollection(Path ttc) throws IOException {
        TrueTypeFont[] chosen = new TrueTypeFont[1];
        TrueTypeCollection collection = new TrueTypeCollection(ttc.toFile());
        // The mainland's forms, whose full stop stands at the lower left.
        collection.processAllFonts(
                each -> chosen[0] = chosen[0] == null || each.getName().contains("CN") ? each : chosen[0]);
        return PDType0Font.load(document, chosen[0], true);
    }

    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    PDPage page() {
        return document.getPage(document.getNumberOfPages() - 1);
    }

    void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        String number = "— " + document.getNumberOfPages() + " —";
        draw(number, PDRectangle.A4.getWidth() / 2 - width(number, 12) / 2, 50, 12, false);
        y = TOP;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The text in lines that fit; a mark that must not open a line hangs over. */
    List<String> wrap(String text, float size, float width, float indent) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = indent;
        for (int i = 0; i < text.length(); i++) {
            float advance = width(text.substring(i, i + 1), size);
            if (used + advance > width && NEVER_FIRST.indexOf(text.charAt(i)) < 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(text.charAt(i));
            used += advance;
        }
        lines.add(line.toString());
        return lines;
    }

    void draw(String text, float x, float baseline, float size, boolean bold) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(font, size);
        content.setLineWidth(size / 30);
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.newLineAtOffset(x, baseline);
        content.showText(text);
        content.endText();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        content.setLineWidth(0.7f);
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
        document.close();
    }

    void save(Path to) throws IOException {
        content.close();
        document.save(to.toFile());
    }
}
