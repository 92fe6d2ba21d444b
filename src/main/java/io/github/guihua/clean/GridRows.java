package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/** A grid's rows while fragments are put together. */
final class GridRows {
    private static final int HEADER_ROWS = 3;
    private static final String NUMBER = "\\d{1,4}[.、．]?";

    private final int columns;
    private final List<List<Cell>> rows;
    private final int numberColumn;
    private Grid last;

    private GridRows(int columns, List<List<Cell>> rows, Grid last) {
        this.columns = columns;
        this.rows = rows;
        this.last = last;
        this.numberColumn = rows.isEmpty() ? 0 : numberColumn(rows.get(0));
    }

    static GridRows of(Grid grid) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : grid.cells()) {
            rows.get(Math.min(cell.row(), grid.rows() - 1)).add(cell);
        }
        return new GridRows(grid.columns(), rows, grid);
    }

    /** The fragment added last. */
    Grid last() {
        return last;
    }

    /** Adds the rows of the next page: without a header printed again, the first row joined where it was cut. */
    void append(GridRows next, List<Removed> removed, Integer page) {
        int header = repeated(next.rows, 0);
        remove(next.rows, 0, header, removed, page);
        List<List<Cell>> more = next.rows;
        int at = rows.size() - 1;
        if (!more.isEmpty()
                && !rows.isEmpty()
                && (cut(rows.get(at), more.get(0)) || stopsShort(rows.get(at), more.get(0)))) {
            rows.set(at, joined(rows.get(at), more.remove(0)));
        }
        rows.addAll(more);
        last = next.last;
        mendCutRows();
    }

    /** Drops copies of the first row further down, as converters that know no pages leave them; mends cut rows. */
    void dropRepeatedHeaders(List<Removed> removed, Integer page) {
        for (int r = 1; r < rows.size(); r++) {
            if (columns > 1 && same(rows.get(0), rows.get(r)) && spans(rows.get(r))) {
                remove(rows, r, 1, removed, page);
                r--;
            }
        }
        mendCutRows();
    }

    private static boolean spans(List<Cell> row) {
        return row.stream().allMatch(c -> c.rowSpan() == 1)
                && row.stream().filter(c -> !c.text().isEmpty()).count() > 1;
    }

    private int repeated(List<List<Cell>> other, int from) {
        int n = 0;
        while (columns > 1
                && n < HEADER_ROWS
                && from + n < other.size()
                && n < rows.size()
                && same(rows.get(n), other.get(from + n))) {
            n++;
        }
        return n;
    }

    private static boolean same(List<Cell> a, List<Cell> b) {
        if (a.size() != b.size()) {
            return false;
        }
        boolean text = false;
        for (int i = 0; i < a.size(); i++) {
            String x = a.get(i).text();
            if (!x.equals(b.get(i).text())) {
                return false;
            }
            text |= !x.isEmpty();
        }
        return text;
    }

    private static void remove(List<List<Cell>> from, int at, int count, List<Removed> removed, Integer page) {
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (Cell cell : from.remove(at)) {
                text.append(text.length() > 0 ? "\t" : "").append(cell.text());
            }
            removed.add(new Removed(text.toString(), "repeated-header", page));
        }
    }

    /** Rows that a page break cut before the converter lost the page break: numbered tables whose row has no number. */
    private void mendCutRows() {
        for (int r = rows.size() - 1; r > 0; r--) {
            if (numbered(rows.get(r - 1)) && cut(rows.get(r - 1), rows.get(r))) {
                rows.set(r - 1, joined(rows.get(r - 1), rows.remove(r)));
            }
        }
    }

    private boolean numbered(List<Cell> row) {
        Cell cell = at(row, numberColumn);
        return cell != null && cell.rowSpan() == 1 && cell.text().strip().matches(NUMBER);
    }

    /** The column that counts the rows: the header says 序号; without such a header the first. */
    private static int numberColumn(List<Cell> header) {
        for (Cell cell : header) {
            if (cell.text().replaceAll("\\s", "").matches("序号?|编号|No\\.?")) {
                return cell.column();
            }
        }
        return 0;
    }

    /**
     * Whether {@code b} is the rest of {@code a}: it leaves cells empty that {@code a} has filled, its number first of
     * all, and goes on where {@code a} stops in the middle.
     */
    private boolean cut(List<Cell> a, List<Cell> b) {
        if (columns == 1) {
            return false;
        }
        int filled = 0;
        int empty = 0;
        boolean number = false;
        boolean goesOn = false;
        for (Cell cell : b) {
            Cell above = at(a, cell.column());
            String before = above == null ? "" : above.text();
            String here = cell.text();
            if (here.isEmpty()) {
                empty += before.isEmpty() ? 0 : 1;
                number |= cell.column() == numberColumn && before.strip().matches(NUMBER);
            } else {
                filled++;
                goesOn |= !before.isEmpty() && !Characters.sentenceEnd(before);
            }
        }
        return filled > 0 && goesOn && (number || empty >= filled && empty * 2 >= columns && filled <= 2);
    }

    /**
     * Whether {@code a}, the page's last row, stops in mid-sentence in a column whose other cells end their sentences,
     * and {@code b} goes on there, leaving empty some cell that {@code a} has filled.
     */
    private boolean stopsShort(List<Cell> a, List<Cell> b) {
        boolean stops = false;
        boolean empty = false;
        for (Cell cell : b) {
            Cell above = at(a, cell.column());
            String before = above == null ? "" : above.text();
            empty |= cell.text().isEmpty() && !before.isEmpty();
            stops |= !cell.text().isEmpty()
                    && !before.isEmpty()
                    && !Characters.sentenceEnd(before)
                    && endsSentences(cell.column());
        }
        return stops && empty;
    }

    /** Whether two thirds of the column's cells, the last one aside, end a sentence. */
    private boolean endsSentences(int column) {
        int filled = 0;
        int ended = 0;
        for (List<Cell> row : rows.subList(0, rows.size() - 1)) {
            Cell cell = at(row, column);
            if (cell != null && !cell.text().isEmpty()) {
                filled++;
                ended += Characters.sentenceEnd(cell.text()) ? 1 : 0;
            }
        }
        return filled >= 3 && 3 * ended >= 2 * filled;
    }

    private static List<Cell> joined(List<Cell> a, List<Cell> b) {
        List<Cell> row = new ArrayList<>();
        for (Cell cell : a) {
            Cell rest = at(b, cell.column());
            List<Line> lines = new ArrayList<>(cell.lines());
            if (rest != null) {
                lines.addAll(rest.lines());
            }
            row.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), lines, cell.box()));
        }
        return row;
    }

    private static Cell at(List<Cell> row, int column) {
        for (Cell cell : row) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    Grid grid() {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (Cell c : rows.get(r)) {
                cells.add(new Cell(
                        r, c.column(), Math.min(c.rowSpan(), rows.size() - r), c.columnSpan(), c.lines(), c.box()));
            }
        }
        return new Grid(rows.size(), columns, cells, last.columnEdges(), last.box());
    }
}
