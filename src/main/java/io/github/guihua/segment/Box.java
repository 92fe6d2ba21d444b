package io.github.guihua.segment;

import io.github.guihua.clean.ColumnLine;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Starts;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;

/** Grids that are no tables: boxes around running text. */
final class Box {
    private Box() {}

    /** Whether the grid's first text is a special column's head. */
    static boolean column(LogicalGrid grid) {
        for (Cell cell : grid.grid().cells()) {
            String text = cell.text().strip();
            if (!text.isEmpty()) {
                return Starts.column(text)
                        || ColumnLine.named(cell.lines().stream()
                                .map(line -> line.text().strip())
                                .filter(line -> !line.isEmpty())
                                .findFirst()
                                .orElse(""));
            }
        }
        return false;
    }

    /** Whether all rows but the head have one cell: running text in a box. */
    static boolean text(Grid grid) {
        if (grid.columns() == 1) {
            return true;
        }
        return grid.cells().stream()
                .allMatch(c -> c.columnSpan() == grid.columns() || c.lines().isEmpty());
    }

    /** Whether something else stands in the row of the head. */
    static boolean beside(Grid grid, Cell head) {
        return grid.cells().stream()
                .anyMatch(c -> c != head && c.row() == head.row() && !c.text().isBlank());
    }

    static LogicalGrid without(LogicalGrid grid, Cell head) {
        Grid g = grid.grid();
        List<Cell> cells = g.cells().stream().filter(c -> c != head).toList();
        return new LogicalGrid(new Grid(g.rows(), g.columns(), cells, g.columnEdges(), g.box()), grid.fragments());
    }

    /** The grid without its first row. */
    static LogicalGrid withoutHead(LogicalGrid grid) {
        Grid g = grid.grid();
        int head = g.cells().stream()
                .filter(c -> !c.text().isBlank())
                .mapToInt(Cell::row)
                .findFirst()
                .orElse(0);
        List<Cell> cells = new ArrayList<>();
        for (Cell c : g.cells()) {
            if (c.row() > head) {
                cells.add(new Cell(c.row() - head - 1, c.column(), c.rowSpan(), c.columnSpan(), c.lines(), c.box()));
            }
        }
        return new LogicalGrid(
                new Grid(g.rows() - head - 1, g.columns(), cells, g.columnEdges(), g.box()), grid.fragments());
    }
}
