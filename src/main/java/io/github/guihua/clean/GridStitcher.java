package io.github.guihua.clean;

import io.github.guihua.model.Evidence;
import io.github.guihua.model.Removed;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;

/** Puts the pieces together that page breaks made of a grid. */
final class GridStitcher implements Item.Step {
    private static final double EDGE_TOLERANCE = 4;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        for (Item item : items) {
            if (!(item instanceof Item.Sheet sheet)) {
                out.add(item);
                continue;
            }
            int before = lastGrid(out);
            GridRows rows = GridRows.of(sheet.grid());
            if (before >= 0
                    && out.get(before) instanceof Stitched open
                    && goesOn(open, sheet, turned(out.subList(before + 1, out.size())))) {
                out.subList(before + 1, out.size()).clear();
                open.rows.append(rows, removed, sheet.page());
                open.fragments.add(evidence(sheet));
            } else if (before >= 0
                    && out.get(before) instanceof Stitched head
                    && turned(out.subList(before + 1, out.size()))
                    && head.rows.headAlone()
                    && asWide(head.rows.last(), sheet.grid())) {
                out.subList(before, out.size()).clear();
                rows.dropRepeatedHeaders(removed, sheet.page());
                rows.under(head.rows);
                head.fragments.add(evidence(sheet));
                out.add(new Stitched(rows, head.fragments));
            } else {
                rows.dropRepeatedHeaders(removed, sheet.page());
                out.add(new Stitched(rows, new ArrayList<>(List.of(evidence(sheet)))));
            }
        }
        return out;
    }

    /** A grid that may still go on. */
    record Stitched(GridRows rows, List<Evidence> fragments) implements Item {
        LogicalGrid grid() {
            return new LogicalGrid(rows.grid(), fragments);
        }
    }

    /** The grid that stands before the end with nothing but a page turn or empty lines between; -1 where there is none. */
    private static int lastGrid(List<Item> out) {
        int i = out.size() - 1;
        while (i >= 0 && out.get(i) instanceof Item.Gap) {
            i--;
        }
        return i;
    }

    private static boolean turned(List<Item> between) {
        return between.stream().anyMatch(item -> item instanceof Item.Gap gap && gap.pageTurn());
    }

    /** Boxes of one column that follow each other on one page, or in a format without pages, are two boxes. */
    private static boolean goesOn(Stitched open, Item.Sheet next, boolean turned) {
        return alike(open.rows.last(), next.grid()) && (next.grid().columns() > 1 || turned);
    }

    /** Whether a head of one cell is as wide as a table of several columns. */
    private static boolean asWide(Grid head, Grid table) {
        if (table.columns() < 2
                || head.columnEdges().isEmpty()
                || table.columnEdges().isEmpty()) {
            return false;
        }
        return Math.abs(width(head) - width(table)) <= EDGE_TOLERANCE;
    }

    private static double width(Grid grid) {
        return grid.columnEdges().get(grid.columnEdges().size() - 1)
                - grid.columnEdges().get(0);
    }

    private static boolean alike(Grid a, Grid b) {
        if (a.columns() != b.columns()) {
            return false;
        }
        if (a.columnEdges().isEmpty() || b.columnEdges().isEmpty()) {
            return true;
        }
        // Sheets lie on a scanner as they may, and odd pages have other margins than even ones.
        double shift = b.columnEdges().get(0) - a.columnEdges().get(0);
        for (int i = 0; i < a.columnEdges().size() && i < b.columnEdges().size(); i++) {
            if (Math.abs(a.columnEdges().get(i) + shift - b.columnEdges().get(i)) > EDGE_TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static Evidence evidence(Item.Sheet sheet) {
        Integer first = null;
        Integer last = null;
        for (Cell cell : sheet.grid().cells()) {
            for (var line : cell.lines()) {
                first = first == null
                        ? Integer.valueOf(line.ordinal())
                        : Integer.valueOf(Math.min(first, line.ordinal()));
                last = last == null ? Integer.valueOf(line.ordinal()) : Integer.valueOf(Math.max(last, line.ordinal()));
            }
        }
        return new Evidence(
                sheet.page(), sheet.grid().box(), first, last == null || last.equals(first) ? null : last, null, null);
    }
}
