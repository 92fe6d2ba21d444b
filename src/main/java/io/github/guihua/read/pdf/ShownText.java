package io.github.guihua.read.pdf;

import io.github.guihua.read.grid.Ink;
import io.github.guihua.read.grid.PageMarks;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Vector;

/**
 * Where the glyphs of one shown string stand: each behind the one before it, or below it in vertical writing.
 *
 * @param toPage from text space to points on the page as it is looked at
 */
record ShownText(PDFont font, PDTextState state, AffineTransform toPage, Fonts fonts, ContentBounds bounds) {

    /**
     * Adds the glyphs to the marks.
     *
     * @return how far the pen has moved, in text space
     */
    Vector print(byte[] string, Ink ink, PageMarks marks) throws IOException {
        float size = state.getFontSize();
        float scale = state.getHorizontalScaling() / 100f;
        double a = toPage.getScaleX();
        double b = toPage.getShearY();
        double c = toPage.getShearX();
        double d = toPage.getScaleY();
        double along = Math.hypot(a, b) * Math.abs(scale);
        float points = (float) (Math.abs(size) * Math.hypot(c, d));
        double sign = size * scale < 0 ? -1 : 1;
        boolean vertical = font.isVertical();
        boolean composed = font instanceof PDType3Font || vertical;
        ByteArrayInputStream in = new ByteArrayInputStream(string);
        float pen = 0;
        float drop = 0;
        while (in.available() > 0) {
            int before = in.available();
            int code = font.readCode(in);
            int length = before - in.available();
            if (length <= 0) {
                break;
            }
            bounds.step();
            float wordSpacing = length == 1 && code == 32 ? state.getWordSpacing() : 0;
            float x = pen;
            float y = drop + state.getRise();
            float advance;
            float wide;
            if (vertical) {
                Vector shift = font.getPositionVector(code);
                x += shift.getX() * size * scale;
                y += shift.getY() * size;
                advance = font.getDisplacement(code).getY();
                wide = font.getWidth(code) / 1000;
            } else {
                wide = composed ? font.getDisplacement(code).getX() : font.getWidth(code) / 1000;
                advance = wide;
            }
            marks.add(
                    fonts.text(font, code),
                    a * x + c * y + toPage.getTranslateX(),
                    b * x + d * y + toPage.getTranslateY(),
                    sign * a,
                    sign * b,
                    (float) (Math.abs(wide * size) * along),
                    points,
                    ink);
            float more = advance * size + state.getCharacterSpacing() + wordSpacing;
            if (vertical) {
                drop += more;
            } else {
                pen += more * scale;
            }
        }
        return new Vector(pen, drop);
    }
}
