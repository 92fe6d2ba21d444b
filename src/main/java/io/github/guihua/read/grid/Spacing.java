package io.github.guihua.read.grid;

import io.github.guihua.read.Characters;
import java.util.Arrays;
import java.util.List;

/**
 * Where a row of glyphs has spaces: Chinese text has none, yet justified and letter-spaced lines have gaps everywhere,
 * and signatures, tables without rulings and forms have gaps that mean something.
 */
final class Spacing {
    private Spacing() {}

    /** The row's text: one space for a gap between words, two for a gap wider than a character and a half. */
    static String text(List<Glyph> row) {
        float usual = usualGap(row);
        StringBuilder b = new StringBuilder(row.size() + 8);
        Glyph last = null;
        for (Glyph glyph : row) {
            if (last != null) {
                float gap = glyph.x() - last.right() - usual;
                float size = Math.min(last.size(), glyph.size());
                boolean spaced = last.blank() || glyph.blank();
                if (gap > 1.5f * size) {
                    b.append(spaced ? " " : "  ");
                } else if (!spaced && gap > wordGap(last, glyph) * size) {
                    b.append(' ');
                }
            }
            b.append(glyph.text());
            last = glyph;
        }
        return Characters.clean(b.toString()).strip();
    }

    /** In parts of the size. Typesetters put a quarter between an ideograph and a Latin letter: that is no space. */
    private static float wordGap(Glyph last, Glyph next) {
        if (last.ideographic() || next.ideographic()) {
            return 0.5f;
        }
        return 0.18f;
    }

    /** What letter-spacing has put between all glyphs of a row. */
    private static float usualGap(List<Glyph> row) {
        if (row.size() < 4) {
            return 0;
        }
        float[] gaps = new float[row.size() - 1];
        int count = 0;
        float size = 0;
        for (int i = 1; i < row.size(); i++) {
            Glyph last = row.get(i - 1);
            Glyph next = row.get(i);
            if (last.blank() || next.blank()) {
                return 0;
            }
            gaps[count++] = next.x() - last.right();
            size = Math.max(size, next.size());
        }
        Arrays.sort(gaps, 0, count);
        float median = gaps[count / 2];
        boolean even = gaps[count - 1] - gaps[0] < Math.max(0.35f * size, 0.35f * median);
        return median > 0 && even ? median : 0;
    }
}
