package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.aligned.AlignedTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Coloured areas behind several lines of running text: boxes whose sides nobody ruled. */
final class Backgrounds {
    /** Parts of the page that a box spans at least, and at most. */
    private static final double NARROWEST = 0.4;

    private static final double LARGEST = 0.75;
    /** Lower areas are banners, or rows of a table. In points. */
    private static final double LOWEST = 45;

    private Backgrounds() {}

    /** The sides of the page's coloured boxes. */
    static List<Ruling> sides(List<Box> areas, List<Glyph> glyphs, double width, double height) {
        List<Ruling> sides = new ArrayList<>();
        for (Box box : joined(areas)) {
            boolean large = box.width() > NARROWEST * width && box.height() > LOWEST;
            if (large && box.width() * box.height() < LARGEST * width * height && running(box, glyphs)) {
                float left = (float) box.x();
                float top = (float) box.y();
                float right = (float) box.right();
                float bottom = (float) box.bottom();
                sides.add(new Ruling(true, top, left, right));
                sides.add(new Ruling(true, bottom, left, right));
                sides.add(new Ruling(false, left, top, bottom));
                sides.add(new Ruling(false, right, top, bottom));
            }
        }
        return sides;
    }

    /** Areas of one width that touch: software colours paragraph by paragraph. */
    private static List<Box> joined(List<Box> areas) {
        List<Box> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparingDouble(Box::y));
        List<Box> joined = new ArrayList<>();
        for (Box area : sorted) {
            int last = joined.size() - 1;
            Box above = last < 0 ? null : joined.get(last);
            if (above != null
                    && Math.abs(above.x() - area.x()) < Rulings.NEAR
                    && Math.abs(above.right() - area.right()) < Rulings.NEAR
                    && area.y() - above.bottom() < Rulings.NEAR) {
                joined.set(last, above.union(area));
            } else {
                joined.add(area);
            }
        }
        return joined;
    }

    /** Whether two lines at least stand on it, and no table without rules. */
    private static boolean running(Box box, List<Glyph> glyphs) {
        List<Glyph> inside = glyphs.stream()
                .filter(glyph -> box.contains(glyph.centerX(), glyph.centerY()))
                .toList();
        if (inside.isEmpty()) {
            return false;
        }
        List<Row> rows = Rows.of(inside);
        return rows.size() > 1
                && AlignedTables.in(rows.stream().map(OpenTables::band).toList(), List.of())
                        .isEmpty();
    }
}
