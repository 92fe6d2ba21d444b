package io.github.guihua.read.pdf;

import io.github.guihua.read.grid.Typeface;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** What a document's fonts say: the text of their codes and whether they are bold. */
final class Fonts {
    /** What a code stands for that the font gives no character for. */
    static final String UNMAPPED = "\ufffd";

    private static final int BOLD_WEIGHT = 600;

    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private PDFont standard;

    /** Of a code, or U+FFFD: a page with many of those has no usable text layer. */
    String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code);
        if (text != null && !text.isEmpty()) {
            // fonts name the hyphen "soft hyphen"; what is drawn is there to be read
            return text.equals("\u00ad") ? "-" : text;
        }
        boolean ascii = font instanceof PDSimpleFont && code >= ' ' && code < 0x7f;
        return ascii ? String.valueOf((char) code) : UNMAPPED;
    }

    /** Filled and stroked text is bold too: how software makes a bold face of a font that has none. */
    boolean bold(PDFont font, PDTextState state) {
        return state.getRenderingMode() == RenderingMode.FILL_STROKE || bold.computeIfAbsent(font, Fonts::isBold);
    }

    /** For text that is shown without a font. */
    PDFont standard() {
        if (standard == null) {
            standard = new PDType1Font(FontName.HELVETICA);
        }
        return standard;
    }

    private static boolean isBold(PDFont font) {
        if (Typeface.bold(font.getName())) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
