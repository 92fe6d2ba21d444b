package io.github.guihua.read.aligned;

import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of groups in the first column that stand half way down the rows of their group, wrapped over lines between these
 * rows. That they do is proved by the whole table: every name is at the middle of its rows, and no row is left.
 *
 * <pre>{@code
 *          1.城镇新增就业      58.6
 *   就业规                              group 就业规 / 模, rows 1 to 3
 *          2.城镇调查失业率     5.6  →
 *   模
 *          3.脱贫劳动力务工规模 94.6
 * }</pre>
 */
final class CentredGroups {
    /**
     * @param first index of its first row
     * @param end index of the row after its last
     */
    record Group(int first, int end, List<Line> lines) {}

    private record Extent(float top, float bottom) {}

    private static final class Name {
        private final List<Line> lines = new ArrayList<>();
        private float top;
        private float bottom;
        private float right;
    }

    private CentredGroups() {}

    /**
     * @param rows the table's rows, the head's first
     * @param smallest distance between lines
     * @return in order, all rows but the head; empty where the names do not stand so, or none stands between two rows
     */
    static List<Group> of(List<List<Band>> rows, Zones zones, float smallest) {
        List<Extent> extents = new ArrayList<>();
        List<Strip> strips = new ArrayList<>();
        List<Float> places = new ArrayList<>();
        boolean between = false;
        for (List<Band> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            float top = Float.MAX_VALUE;
            float bottom = 0;
            for (Band band : row) {
                for (Strip strip : band.strips()) {
                    if (zones.last(strip) == 0 && !strip.figure()) {
                        between |= band.strips().size() == 1;
                        strips.add(strip);
                        places.add(band.y());
                    } else if (zones.first(strip) > 0) {
                        top = Math.min(top, band.y());
                        bottom = Math.max(bottom, band.y());
                    } else {
                        return List.of();
                    }
                }
            }
            extents.add(new Extent(top, bottom));
        }
        return between ? assigned(names(strips, places), extents, smallest) : List.of();
    }

    /** A line as wide as the column goes on in the next. */
    private static List<Name> names(List<Strip> strips, List<Float> places) {
        float widest = 0;
        for (Strip strip : strips) {
            widest = Math.max(widest, strip.right());
        }
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            Name last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (last == null || last.right < widest) {
                last = new Name();
                last.top = places.get(i);
                names.add(last);
            }
            last.lines.add(strips.get(i).line());
            last.bottom = places.get(i);
            last.right = strips.get(i).right();
        }
        return names;
    }

    private static List<Group> assigned(List<Name> names, List<Extent> rows, float smallest) {
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (Name name : names) {
            float middle = (name.top + name.bottom) / 2;
            int best = -1;
            float off = smallest;
            for (int last = first; last < rows.size(); last++) {
                float distance = Math.abs((rows.get(first).top + rows.get(last).bottom) / 2 - middle);
                if (distance <= off) {
                    off = distance;
                    best = last;
                }
            }
            if (best < 0) {
                return List.of();
            }
            groups.add(new Group(first + 1, best + 2, name.lines));
            first = best + 1;
        }
        return first == rows.size() && groups.size() < rows.size() ? groups : List.of();
    }
}
