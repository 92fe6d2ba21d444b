package io.github.guihua.read.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs on their rows, from the top down. */
final class Rows {
    /** Baselines that differ by less than this part of the type's size are one: fonts of a line differ by a little. */
    private static final float SAME = 0.3f;
    /** Smaller type than this part of its row's is a superscript or subscript. */
    private static final float SMALL = 0.8f;

    private Rows() {}

    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> bands = new ArrayList<>();
        List<Glyph> band = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!band.isEmpty()
                    && glyph.baseline() - band.get(0).baseline()
                            > SAME * Math.max(glyph.size(), band.get(0).size())) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.add(glyph);
        }
        bands.add(band);
        List<Row> rows = new ArrayList<>();
        for (List<Glyph> one : withScripts(bands)) {
            List<Glyph> row = Overprint.removed(one);
            if (!row.isEmpty()) {
                rows.add(new Row(row));
            }
        }
        return rows;
    }

    /** Superscripts and subscripts go to the row that they stand at. */
    private static List<List<Glyph>> withScripts(List<List<Glyph>> bands) {
        List<List<Glyph>> result = new ArrayList<>();
        for (List<Glyph> band : bands) {
            List<Glyph> above = result.isEmpty() ? List.of() : result.get(result.size() - 1);
            if (belongTogether(above, band)) {
                above.addAll(band);
            } else {
                band.sort(Comparator.comparingDouble(Glyph::x));
                result.add(band);
            }
        }
        for (List<Glyph> band : result) {
            band.sort(Comparator.comparingDouble(Glyph::x));
        }
        return result;
    }

    private static boolean belongTogether(List<Glyph> above, List<Glyph> below) {
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        float upper = largest(above);
        float lower = largest(below);
        float distance = below.get(0).baseline() - above.get(0).baseline();
        if (distance > 0.6f * Math.max(upper, lower) || Math.min(upper, lower) > SMALL * Math.max(upper, lower)) {
            return false;
        }
        return upper < lower ? fits(above, below) : fits(below, above);
    }

    private static float largest(List<Glyph> band) {
        float size = 0;
        for (Glyph glyph : band) {
            size = Math.max(size, glyph.size());
        }
        return size;
    }

    /** Whether every small glyph stands in a gap of the row, and the first of them beside one of its glyphs. */
    private static boolean fits(List<Glyph> small, List<Glyph> row) {
        if (small.size() > 64 || row.size() > 4096) {
            return false;
        }
        boolean beside = false;
        for (Glyph mark : small) {
            for (Glyph glyph : row) {
                float overlap = Math.min(mark.right(), glyph.right()) - Math.max(mark.x(), glyph.x());
                if (!glyph.blank() && overlap > 0.3f * mark.width()) {
                    return false;
                }
                beside |= Math.abs(mark.x() - glyph.right()) < 0.5f * glyph.size();
            }
        }
        return beside;
    }
}
