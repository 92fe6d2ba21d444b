package io.github.guihua.clean;

import io.github.guihua.model.Box;
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
 * @param usual width that most full lines have, in half-width columns; spaces around digits make some wider
 * @param beside the same of text set beside it, in columns or on the other page of an open book
 */
record FullLine(double right, double left, boolean boxes, double usual, List<FullLine> beside) {
    private static final double NARROWEST = 30;
    private static final double WIDEST = 140;
    private static final double SPREAD = 5;
    private static final double TOLERANCE = 6;

    /** Lines that are a column of their own; a few are remarks at the margin. */
    private static final int COLUMN = 6;

    private static final int MOST = 4;

    static FullLine of(List<Item> items) {
        List<Double> widths = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Piece p && p.line().wrap() == Wrap.HARD) {
                widths.add((double) Characters.width(p.text()));
                if (p.line().box() != null) {
                    boxes.add(p.line().box());
                }
            }
        }
        if (boxes.size() * 2 > widths.size()) {
            return beside(boxes);
        }
        double widest = textWidth(widths);
        return new FullLine(widest, 0, false, usual(widths, widest), List.of());
    }

    private static FullLine beside(List<Box> lines) {
        List<FullLine> columns = new ArrayList<>();
        List<Box> rest = lines;
        while (columns.isEmpty() || rest.size() >= COLUMN && columns.size() < MOST) {
            FullLine column = column(rest);
            columns.add(column);
            rest = rest.stream().filter(line -> !column.touches(line)).toList();
        }
        FullLine most = columns.get(0);
        return new FullLine(most.right, most.left, true, 0, columns.subList(1, columns.size()));
    }

    /** That of most lines. */
    private static FullLine column(List<Box> lines) {
        double right = mode(lines.stream().map(Box::right).toList(), true);
        List<Box> full = lines.stream()
                .filter(line -> Math.abs(line.right() - right) <= TOLERANCE)
                .toList();
        FullLine across = new FullLine(right, mode(full.stream().map(Box::x).toList(), false), true, 0, List.of());
        List<Double> lefts = lines.stream().filter(across::touches).map(Box::x).toList();
        return new FullLine(right, mode(lefts, false), true, 0, List.of());
    }

    private boolean touches(Box line) {
        return line.x() < right && line.right() > left;
    }

    /** The full line of the column that a line stands in. */
    FullLine at(Box line) {
        return touches(line)
                ? this
                : beside.stream()
                        .filter(column -> column.touches(line))
                        .findFirst()
                        .orElse(this);
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

    /** The width that occurs most among those near the widest; a first line, with its indent, is narrower. */
    private static double usual(List<Double> widths, double widest) {
        double usual = widest;
        long most = 0;
        for (double width = widest; width > widest - PrintedLine.INDENT; width--) {
            double w = width;
            long n = widths.stream().filter(x -> x == w).count();
            if (n > most) {
                most = n;
                usual = width;
            }
        }
        return usual;
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
