package io.github.guihua.clean;

import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The extent of a document's full lines.
 *
 * @param right where they end: in points from the left where the text has geometry, else their width in half-width
 *     columns; 0 where lines are paragraphs and have no such width
 * @param left where they begin, in points; 0 without geometry
 * @param boxes whether these are points
 */
record FullLine(double right, double left, boolean boxes) {
    private static final double NARROWEST = 30;
    private static final double WIDEST = 140;
    private static final double SPREAD = 5;
    private static final double TOLERANCE = 6;

    static FullLine of(List<Item> items) {
        List<Double> widths = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Piece p && p.line().wrap() == Wrap.HARD) {
                widths.add((double) Characters.width(p.text()));
                if (p.line().box() != null) {
                    rights.add(p.line().box().right());
                    lefts.add(p.line().box().x());
                }
            }
        }
        if (rights.size() * 2 > widths.size() && !rights.isEmpty()) {
            return new FullLine(mode(rights, true), mode(lefts, false), true);
        }
        return new FullLine(textWidth(widths), 0, false);
    }

    /**
     * The width that the widest lines share, but for a few outliers; 0 where there is none, since lines are paragraphs
     * of any length.
     */
    private static double textWidth(List<Double> widths) {
        List<Double> wide = widths.stream()
                .filter(w -> w >= NARROWEST)
                .sorted(Comparator.reverseOrder())
                .toList();
        int enough = Math.max(3, wide.size() / 10);
        for (int i = 0; i <= wide.size() / 20 && i + enough <= wide.size(); i++) {
            double top = wide.get(i);
            if (top <= WIDEST && wide.get(i + enough - 1) >= top - SPREAD) {
                return top;
            }
        }
        return 0;
    }

    /** The value that most values are near; of equals the largest or smallest. */
    private static double mode(List<Double> values, boolean largest) {
        List<Double> sorted = values.stream().sorted().toList();
        double best = 0;
        int most = 0;
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (sorted.get(to) - sorted.get(from) > TOLERANCE) {
                from++;
            }
            int n = to - from + 1;
            if (n > most || largest && n == most) {
                most = n;
                best = largest ? sorted.get(to) : sorted.get(from);
            }
        }
        return best;
    }
}
