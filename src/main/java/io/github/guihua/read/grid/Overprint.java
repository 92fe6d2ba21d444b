package io.github.guihua.read.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that is drawn more than once in one place: a bold face made by printing twice, a shadow, a text layer without
 * ink under visible text. One copy stays.
 */
final class Overprint {
    private Overprint() {}

    /**
     * @param band glyphs of one baseline, from left to right
     * @return the same without blanks at its ends and without copies
     */
    static List<Glyph> removed(List<Glyph> band) {
        List<Glyph> kept = new ArrayList<>(band.size());
        for (Glyph glyph : band) {
            int copy = copyOf(glyph, kept);
            if (copy < 0) {
                kept.add(glyph);
            } else {
                Glyph first = kept.get(copy);
                Ink ink = first.ink().hidden() ? glyph.ink() : first.ink();
                boolean thicker = !first.ink().hidden() && !glyph.ink().hidden();
                kept.set(
                        copy,
                        new Glyph(
                                first.text(),
                                first.x(),
                                first.baseline(),
                                first.width(),
                                first.size(),
                                new Ink(
                                        ink.bold() || thicker,
                                        ink.hidden(),
                                        ink.heading(),
                                        ink.furniture(),
                                        ink.confidence())));
            }
        }
        return trimmed(withoutHiddenCopies(kept));
    }

    private static int copyOf(Glyph glyph, List<Glyph> kept) {
        for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 4; i--) {
            Glyph other = kept.get(i);
            if (glyph.x() - other.x() < 0.3f * glyph.width()
                    && Math.abs(glyph.width() - other.width()) < 0.2f * glyph.width()
                    && glyph.text().equals(other.text())) {
                return i;
            }
        }
        return -1;
    }

    /** A recognized layer under visible text drifts, so its glyphs are no exact copies: what visible ink covers goes. */
    private static List<Glyph> withoutHiddenCopies(List<Glyph> row) {
        boolean hidden = false;
        boolean visible = false;
        for (Glyph glyph : row) {
            hidden |= glyph.ink().hidden() && !glyph.blank();
            visible |= !glyph.ink().hidden() && !glyph.blank();
        }
        if (!hidden || !visible) {
            return row;
        }
        List<Glyph> kept = new ArrayList<>(row.size());
        float covered = -Float.MAX_VALUE;
        for (int i = 0; i < row.size(); i++) {
            Glyph glyph = row.get(i);
            if (!glyph.ink().hidden()) {
                covered = Math.max(covered, glyph.right());
                kept.add(glyph);
                continue;
            }
            float next = Float.MAX_VALUE;
            for (int j = i + 1; j < row.size() && j < i + 4 && next == Float.MAX_VALUE; j++) {
                next = row.get(j).ink().hidden() ? next : row.get(j).x();
            }
            if (covered < glyph.centerX() && next > glyph.centerX()) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static List<Glyph> trimmed(List<Glyph> row) {
        int from = 0;
        int to = row.size();
        while (from < to && row.get(from).blank()) {
            from++;
        }
        while (to > from && row.get(to - 1).blank()) {
            to--;
        }
        return row.subList(from, to);
    }
}
