package io.github.guihua.read.pdf;

import io.github.guihua.read.RawDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF drawn with a few words: A4 pages, a Chinese font that is named but not embedded, coordinates in points from the
 * top left as the reader gives them.
 */
final class SketchedPdf {
    private static final double HEIGHT = 842;

    final PDDocument document = new PDDocument();
    PDPage page;
    private StringBuilder content;

    SketchedPdf() {
        page();
    }

    SketchedPdf page() {
        close();
        page = new PDPage(new PDRectangle(595, (float) HEIGHT));
        document.addPage(page);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font("STSong-Light"));
        fonts.setItem(COSName.getPDFName("F2"), font("STHeiti-Bold"));
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        content = new StringBuilder();
        return this;
    }

    /** Text whose baseline starts there. */
    SketchedPdf text(double x, double baseline, double size, String text) {
        return raw(String.format(
                Locale.ROOT, "BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, HEIGHT - baseline, hex(text)));
    }

    /** A stroke. */
    SketchedPdf line(double x1, double y1, double x2, double y2) {
        return raw(String.format(Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    SketchedPdf rectangle(double x, double y, double width, double height) {
        return raw(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re S", x, HEIGHT - y - height, width, height));
    }

    /** Rulings of a table with these edges. */
    SketchedPdf lattice(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    SketchedPdf raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** A one-byte font whose codes mean what the character map says. */
    void addSimpleFont(String name, String toUnicode) throws IOException {
        PDStream map = new PDStream(document);
        try (OutputStream out = map.createOutputStream()) {
            out.write(toUnicode.getBytes(StandardCharsets.ISO_8859_1));
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, "Plain");
        font.setItem(COSName.TO_UNICODE, map.getCOSObject());
        page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName(name), font);
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    byte[] bytes() throws IOException {
        close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    RawDocument raw() throws IOException {
        return raw(bytes());
    }

    static RawDocument raw(byte[] bytes) {
        return new RawDocument("sketch.pdf", "application/pdf", "", bytes);
    }

    private void close() {
        if (page == null) {
            return;
        }
        try {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        page = null;
    }

    private static COSDictionary font(String name) {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
