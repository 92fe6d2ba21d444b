package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ink;
import io.github.guihua.read.grid.PageMarks;
import java.util.List;

/** Sets recognized lines as glyphs, so that the layout that serves PDF serves pictures too. */
final class Typesetting {
    /** An engine's box is a little taller than the type in it. */
    private static final double TYPE_OF_BOX = 0.78;

    private Typesetting() {}

    /**
     * @param scale points for a pixel
     */
    static void set(List<TextLine> lines, double scale, PageMarks into) {
        for (TextLine line : lines) {
            double units =
                    line.text().codePoints().mapToDouble(Typesetting::units).sum();
            if (units == 0) {
                continue;
            }
            double unit = line.width() * scale / units;
            double size = Math.min(line.height() * scale * TYPE_OF_BOX, unit * 1.25);
            double baseline = (line.y() + line.height() / 2) * scale + 0.38 * size;
            Ink ink = new Ink(false, false, 0, null, round(line.confidence()));
            double x = line.x() * scale;
            for (int i = 0; i < line.text().length(); ) {
                int c = line.text().codePointAt(i);
                double width = units(c) * unit;
                into.add(Character.toString(c), x, baseline, 1, 0, (float) width, (float) size, ink);
                x += width;
                i += Character.charCount(c);
            }
        }
    }

    /** Width in ems: Latin letters and digits are half as wide as ideographs. */
    private static double units(int c) {
        return c < 0x2000 ? 0.5 : 1;
    }

    private static double round(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
