package io.github.guihua.read.ocr;

import io.github.guihua.model.Box;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that strokes of characters made: no cell begins between them, or of all cells one is divided there, and has text
 * on one side only. A reader of the table would take all that stands beside for said twice.
 */
final class FalseRows {
    private FalseRows() {}

    static Page removed(Page page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block instanceof Grid grid ? removed(grid) : block);
        }
        return new Page(page.number(), page.width(), page.height(), blocks);
    }

    private static Grid removed(Grid grid) {
        Grid now = grid;
        for (int row = grid.rows() - 1; row > 0; row--) {
            now = without(now, row);
        }
        return now;
    }

    /**
     * @param row that begins at the side in question
     */
    private static Grid without(Grid grid, int row) {
        List<Cell> above = grid.cells().stream()
                .filter(cell -> cell.row() + cell.rowSpan() == row)
                .toList();
        List<Cell> below =
                grid.cells().stream().filter(cell -> cell.row() == row).toList();
        boolean none = above.isEmpty() && below.isEmpty();
        boolean one =
                grid.columns() > 2 && above.size() == 1 && below.size() == 1 && divided(above.get(0), below.get(0));
        if (!none && !one) {
            return grid;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            if (above.contains(cell)) {
                cells.add(closed(joined(cell, below.get(0)), row));
            } else if (!below.contains(cell)) {
                cells.add(closed(cell, row));
            }
        }
        return new Grid(grid.rows() - 1, grid.columns(), cells, grid.columnEdges(), grid.box());
    }

    private static boolean divided(Cell above, Cell below) {
        return above.column() == below.column()
                && above.columnSpan() == below.columnSpan()
                && (above.lines().isEmpty() || below.lines().isEmpty());
    }

    private static Cell joined(Cell above, Cell below) {
        Box box = above.box();
        return new Cell(
                above.row(),
                above.column(),
                above.rowSpan() + below.rowSpan(),
                above.columnSpan(),
                above.lines().isEmpty() ? below.lines() : above.lines(),
                new Box(box.x(), box.y(), box.width(), below.box().bottom() - box.y()));
    }

    /** The cell where the side above {@code row} is none. */
    private static Cell closed(Cell cell, int row) {
        boolean over = cell.row() < row && cell.row() + cell.rowSpan() > row;
        return new Cell(
                cell.row() > row ? cell.row() - 1 : cell.row(),
                cell.column(),
                cell.rowSpan() - (over ? 1 : 0),
                cell.columnSpan(),
                cell.lines(),
                cell.box());
    }
}
