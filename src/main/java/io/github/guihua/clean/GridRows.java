package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;

/** A grid's rows while fragments are put together. */
final class GridRows {
    private static final int HEADER_ROWS = 3;

    private final int columns;
    private final List<GridRow> rows;
    private final CutRows cuts;
    private Grid last;

    private GridRows(Grid grid) {
        this.columns = grid.columns();
        this.rows = GridRow.of(grid);
        this.cuts = CutRows.of(columns, rows);
        this.last = grid;
    }

    static GridRows of(Grid grid) {
        return new GridRows(grid);
    }

    /** The fragment added last. */
    Grid last() {
        return last;
    }

    /** Adds the rows of the next page: without a header printed again, the first row joined where it was cut. */
    void append(GridRows next, List<Removed> removed, Integer page) {
        List<GridRow> more = next.rows;
        part(more, 0);
        for (int header = repeated(more); header > 0; header--) {
            remove(more, 0, removed, page);
        }
        if (!more.isEmpty()
                && !rows.isEmpty()
                && (cuts.cut(rows.get(rows.size() - 1), more.get(0)) || cuts.stopsShort(rows, more.get(0)))) {
            int at = rows.size() - 1;
            rows.set(at, rows.get(at).joined(more.remove(0)));
        }
        rows.addAll(more);
        last = next.last;
        mendCutRows();
    }

    /** Drops copies of the first row further down, as converters that know no pages leave them; mends cut rows. */
    void dropRepeatedHeaders(List<Removed> removed, Integer page) {
        for (int r = 1; r < rows.size(); r++) {
            part(rows, r);
            if (columns > 1 && rows.get(0).same(rows.get(r)) && rows.get(r).headerLike()) {
                remove(rows, r, removed, page);
                r--;
            }
        }
        mendCutRows();
    }

    /** Parts a header printed again from the end of a cut row that was read into its cells. */
    private void part(List<GridRow> from, int at) {
        if (columns > 2 && !from.isEmpty() && !rows.isEmpty() && from.get(at).opensWith(rows.get(0))) {
            GridRow rest = from.get(at).below(rows.get(0));
            from.set(at, rows.get(0));
            from.add(at + 1, rest);
        }
    }

    /** How many rows of the header the other rows open with. */
    private int repeated(List<GridRow> other) {
        int n = 0;
        while (columns > 1
                && n < HEADER_ROWS
                && n < other.size()
                && n < rows.size()
                && rows.get(n).same(other.get(n))) {
            n++;
        }
        return n;
    }

    private static void remove(List<GridRow> from, int at, List<Removed> removed, Integer page) {
        removed.add(new Removed(from.remove(at).line(), "repeated-header", page));
    }

    /**
     * Rows that a page break cut before the converter lost the page break: numbered tables whose row has no number. Where
     * the page shows its cells, only what stands on two pages can be cut.
     */
    private void mendCutRows() {
        for (int r = rows.size() - 1; r > 0; r--) {
            if (!rows.get(r).placed() && cuts.numbered(rows.get(r - 1)) && cuts.cut(rows.get(r - 1), rows.get(r))) {
                rows.set(r - 1, rows.get(r - 1).joined(rows.remove(r)));
            }
        }
    }

    Grid grid() {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (Cell c : rows.get(r).cells()) {
                cells.add(new Cell(
                        r, c.column(), Math.min(c.rowSpan(), rows.size() - r), c.columnSpan(), c.lines(), c.box()));
            }
        }
        return new Grid(rows.size(), columns, cells, last.columnEdges(), last.box());
    }
}
