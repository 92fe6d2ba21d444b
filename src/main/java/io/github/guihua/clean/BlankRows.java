package io.github.guihua.clean;

import io.github.guihua.read.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that are only the slices of cells that a page turn has cut: nothing stands in them, and they are there because a
 * merged cell reaches into them or is drawn a little shorter than the rows beside it.
 */
final class BlankRows {
    private BlankRows() {}

    /**
     * Takes them out; the cells that reach over them are one row lower.
     *
     * @return columns of the cells that reached into one at the foot, so that they may go on over the page turn
     */
    static Set<Integer> drop(List<GridRow> rows, int columns) {
        Set<Integer> cut = new HashSet<>();
        for (int r = rows.size() - 1; r >= 0; r--) {
            if (rows.get(r).placed() && blank(rows.get(r)) && slice(rows, r, columns)) {
                Set<Integer> reaching = remove(rows, r);
                cut.addAll(r == rows.size() ? reaching : Set.of());
            }
        }
        return cut;
    }

    private static boolean blank(GridRow row) {
        return row.cells().stream().allMatch(c -> c.text().isBlank());
    }

    private static boolean slice(List<GridRow> rows, int r, int columns) {
        GridRow row = rows.get(r);
        int own = row.cells().stream().mapToInt(Cell::columnSpan).sum();
        int above = columns - own;
        boolean foot = r == rows.size() - 1 && above > 0;
        boolean top = row.cells().size() > 1 && row.cells().stream().anyMatch(c -> c.rowSpan() > 1);
        return rows.size() > 1 && (above > own || foot || top && r + 1 < rows.size());
    }

    private static Set<Integer> remove(List<GridRow> rows, int r) {
        Set<Integer> cut = new HashSet<>();
        for (int i = 0; i < r; i++) {
            List<Cell> cells = rows.get(i).cells();
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                if (i + cell.rowSpan() > r) {
                    cells.set(c, spanning(cell, cell.rowSpan() - 1));
                    cut.add(cell.column());
                }
            }
        }
        List<Cell> reaching = new ArrayList<>();
        rows.remove(r).cells().stream()
                .filter(c -> c.rowSpan() > 1)
                .map(c -> spanning(c, c.rowSpan() - 1))
                .forEach(reaching::add);
        if (!reaching.isEmpty()) {
            reaching.addAll(rows.get(r).cells());
            reaching.sort(Comparator.comparingInt(Cell::column));
            rows.set(r, new GridRow(reaching));
        }
        return cut;
    }

    static Cell spanning(Cell c, int rows) {
        return new Cell(c.row(), c.column(), rows, c.columnSpan(), c.lines(), c.box());
    }
}
