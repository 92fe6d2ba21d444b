package io.github.guihua.read.ofd;

import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.grid.Ink;
import io.github.guihua.read.grid.PageMarks;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;

/** A text object's glyphs, each at its own place. */
final class OfdText {
    private static final int BOLD_WEIGHT = 600;

    private OfdText() {}

    static void draw(
            TextObject text, AffineTransform at, Furniture furniture, OfdResources resources, PageMarks marks) {
        double size = number(text.attributeValue("Size"), 0);
        double turn = Math.toRadians(number(text.attributeValue("CharDirection"), 0));
        double stretch = number(text.attributeValue("HScale"), 1);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double dx = at.getScaleX() * cos + at.getShearX() * sin;
        double dy = at.getShearY() * cos + at.getScaleY() * sin;
        double along = Math.hypot(dx, dy);
        double across = Math.sqrt(Math.abs(at.getDeterminant()));
        boolean bold = number(text.attributeValue("Weight"), 400) >= BOLD_WEIGHT
                || resources.bold(text.attributeValue("Font"));
        Ink ink = new Ink(bold, number(text.attributeValue("Alpha"), 255) == 0, 0, furniture, null);
        double x = 0;
        double y = 0;
        for (TextCode code : text.getTextCodes()) {
            x = number(code.attributeValue("X"), x);
            y = number(code.attributeValue("Y"), y);
            String content = code.getText();
            Deltas right = new Deltas(code.attributeValue("DeltaX"));
            Deltas down = new Deltas(code.attributeValue("DeltaY"));
            double penX = x;
            double penY = y;
            for (int i = 0; i < content.length(); ) {
                int end = content.offsetByCodePoints(i, 1);
                String glyph = content.substring(i, end);
                double step = right.next();
                double drop = down.next();
                double width = width(glyph, Math.hypot(step, drop), size, stretch);
                Point2D place = at.transform(new Point2D.Double(penX, penY), null);
                marks.add(
                        glyph,
                        place.getX(),
                        place.getY(),
                        dx,
                        dy,
                        (float) (width * along),
                        (float) (size * across),
                        ink);
                boolean placed = right.given() || down.given();
                penX += placed ? step : width;
                penY += placed ? drop : 0;
                i = end;
            }
        }
    }

    /** The file does not say how wide glyphs are: ideographs are as wide as high, others reach to the next. */
    private static double width(String glyph, double step, double size, double stretch) {
        boolean wide = glyph.codePointAt(0) >= 0x2e80;
        double natural = (wide ? size : size / 2) * stretch;
        if (step <= 0) {
            return natural;
        }
        return wide || step > 1.15 * size * stretch ? Math.min(natural, step) : step;
    }

    static double number(String text, double otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * Steps from glyph to glyph: {@code 5.6 5.6 2.8}, or {@code g 3 5.6} for three of the same; the last one goes on.
     * They are unpacked as they are used, since {@code g 2000000000 1} is short.
     */
    private static final class Deltas {
        private final String[] words;
        private int at;
        private long repeats;
        private double value;

        Deltas(String deltas) {
            this.words = deltas == null || deltas.isBlank()
                    ? new String[0]
                    : deltas.strip().split("\\s+");
        }

        boolean given() {
            return words.length > 0;
        }

        double next() {
            if (repeats > 0) {
                repeats--;
            } else if (at + 2 < words.length && words[at].equals("g")) {
                repeats = (long) number(words[at + 1], 1) - 1;
                value = number(words[at + 2], value);
                at += 3;
            } else if (at < words.length) {
                value = number(words[at++], value);
            }
            return value;
        }
    }
}
