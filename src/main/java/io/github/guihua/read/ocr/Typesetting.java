package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ink;
import io.github.guihua.read.grid.PageMarks;
import java.util.List;

/** Sets recognized lines as glyphs, so that the layout that serves PDF serves pictures too. */
final class Typesetting {
    private final double scale;
    private final TypeSize size;

    /**
     * @param lines all of a page's: the type of one is known by the others
     * @param scale points for a pixel
     */
    Typesetting(List<TextLine> lines, double scale) {
        this.scale = scale;
        this.size = TypeSize.of(lines);
    }

    void set(List<TextLine> lines, PageMarks into) {
        for (TextLine line : lines) {
            double units = units(line.text());
            if (units == 0) {
                continue;
            }
            double unit = line.width() * scale / units;
            double type = size.of(line) * scale;
            double baseline = (line.y() + line.height() / 2) * scale + 0.38 * type;
            Ink ink = new Ink(false, false, 0, null, round(line.confidence()));
            double x = line.x() * scale;
            for (int i = 0; i < line.text().length(); ) {
                int c = line.text().codePointAt(i);
                double width = units(c) * unit;
                into.add(Character.toString(c), x, baseline, 1, 0, (float) width, (float) type, ink);
                x += width;
                i += Character.charCount(c);
            }
        }
    }

    /** Width in ems. */
    static double units(String text) {
        return text.codePoints().mapToDouble(Typesetting::units).sum();
    }

    /** Latin letters and digits are half as wide as ideographs. */
    private static double units(int c) {
        return c < 0x2000 ? 0.5 : 1;
    }

    private static double round(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
