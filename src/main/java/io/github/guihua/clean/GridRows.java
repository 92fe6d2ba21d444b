package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A grid's rows while fragments are put together. */
final class GridRows {
    private static final int HEADER_ROWS = 3;
    private static final int LONGEST_HEAD = 40;

    private final int columns;
    private final List<GridRow> rows;
    private final CutRows cuts;
    /** Columns whose last cell the foot of the page has cut. */
    private Set<Integer> open;

    private Grid last;

    private GridRows(Grid grid) {
        this.columns = grid.columns();
        this.rows = GridRow.of(grid);
        this.open = BlankRows.drop(rows, columns);
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

    /** Whether it is one short line in one cell. */
    boolean headAlone() {
        return columns == 1
                && rows.size() == 1
                && rows.get(0).line().length() <= LONGEST_HEAD
                && !Characters.sentenceEnd(rows.get(0).line());
    }

    /** These rows under a head over all columns. */
    void under(GridRows head) {
        Cell cell = head.rows.get(0).cells().get(0);
        Cell wide = new Cell(0, 0, 1, columns, cell.lines(), cell.box());
        rows.add(0, new GridRow(new ArrayList<>(List.of(wide))));
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
        if (!more.isEmpty()) {
            reachInto(more.get(0));
        }
        rows.addAll(more);
        last = next.last;
        open = next.open;
        mendCutRows();
    }

    /**
     * A merged cell that the page turn has cut stands on the next page without its text: it is one with the cell above,
     * from the left as far as that is so, and wherever the empty cell is merged too.
     */
    private void reachInto(GridRow first) {
        boolean left = true;
        for (Cell blank : List.copyOf(first.cells())) {
            int at = blank.text().isBlank() && first.placed() ? covering(blank) : -1;
            Cell above = at < 0 ? null : rows.get(at).at(blank.column());
            boolean merged = above != null
                    && (blank.rowSpan() > 1 || left && (above.rowSpan() > 1 || open.contains(blank.column())));
            left &= merged;
            if (merged && !above.text().isBlank()) {
                List<Cell> cells = rows.get(at).cells();
                cells.set(cells.indexOf(above), BlankRows.spanning(above, above.rowSpan() + blank.rowSpan()));
                first.cells().remove(blank);
            }
        }
    }

    /** The row in which the cell begins that is above the one; -1 where it is not as wide or does not reach the last row. */
    private int covering(Cell below) {
        for (int r = rows.size() - 1; r >= 0; r--) {
            Cell cell = rows.get(r).at(below.column());
            if (cell != null) {
                return cell.columnSpan() == below.columnSpan() && r + cell.rowSpan() >= rows.size() ? r : -1;
            }
        }
        return -1;
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
