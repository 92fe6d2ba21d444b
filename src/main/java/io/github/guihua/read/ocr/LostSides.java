package io.github.guihua.read.ocr;

import io.github.guihua.model.Box;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Sides that a scan lost in one column: the cells beside are divided there, and what the cell says stands apart, each in
 * the middle of its own part. In a cell that does span both rows, lines follow each other closely around the middle.
 */
final class LostSides {
    /** How far from its part's middle text stands at most, in shares of the part's height. */
    private static final double MIDDLE = 0.12;

    /** How far apart the texts' middles are at least, in heights of a line. */
    private static final double APART = 2.2;

    private LostSides() {}

    static Page restored(Page page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block instanceof Grid grid ? restored(grid) : block);
        }
        return new Page(page.number(), page.width(), page.height(), blocks);
    }

    private static Grid restored(Grid grid) {
        List<Cell> cells = new ArrayList<>(grid.cells());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            for (int row = cell.row() + 1; row < cell.row() + cell.rowSpan(); row++) {
                Cell beside = beside(cells, cell, row);
                if (beside != null && apart(cell, beside.box().y())) {
                    cells.set(
                            i,
                            part(
                                    cell,
                                    cell.row(),
                                    row,
                                    cell.box().y(),
                                    beside.box().y()));
                    cells.add(part(
                            cell,
                            row,
                            cell.row() + cell.rowSpan(),
                            beside.box().y(),
                            cell.box().bottom()));
                    break;
                }
            }
        }
        cells.sort((a, b) -> a.row() == b.row() ? a.column() - b.column() : a.row() - b.row());
        return new Grid(grid.rows(), grid.columns(), cells, grid.columnEdges(), grid.box());
    }

    /** A neighbour that begins at the row, where all of the two do; else null. */
    private static Cell beside(List<Cell> cells, Cell cell, int row) {
        Cell found = null;
        int neighbours = 0;
        int divided = 0;
        for (Cell other : cells) {
            boolean touches = other.column() + other.columnSpan() == cell.column()
                    || other.column() == cell.column() + cell.columnSpan();
            if (touches && other.row() <= row && other.row() + other.rowSpan() > row) {
                neighbours++;
                divided += other.row() == row ? 1 : 0;
                found = other.row() == row ? other : found;
            }
        }
        return neighbours > 0 && divided == neighbours ? found : null;
    }

    private static boolean apart(Cell cell, double side) {
        Box above = around(part(cell, 0, 1, cell.box().y(), side).lines());
        Box below = around(part(cell, 0, 1, side, cell.box().bottom()).lines());
        if (above == null || below == null || above.bottom() > side || below.y() < side) {
            return false;
        }
        double line =
                cell.lines().stream().mapToDouble(l -> l.box().height()).max().orElse(0);
        double between = middle(below.y(), below.bottom()) - middle(above.y(), above.bottom());
        return between >= APART * line
                && inTheMiddle(above, cell.box().y(), side)
                && inTheMiddle(below, side, cell.box().bottom());
    }

    private static boolean inTheMiddle(Box text, double top, double bottom) {
        return Math.abs(middle(text.y(), text.bottom()) - middle(top, bottom)) <= MIDDLE * (bottom - top);
    }

    private static double middle(double from, double to) {
        return (from + to) / 2;
    }

    private static Box around(List<Line> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.box() == null)) {
            return null;
        }
        double top = lines.stream().mapToDouble(line -> line.box().y()).min().orElse(0);
        double bottom =
                lines.stream().mapToDouble(line -> line.box().bottom()).max().orElse(0);
        return new Box(lines.get(0).box().x(), top, lines.get(0).box().width(), bottom - top);
    }

    /** The part of a cell between two heights, with the lines whose middle is there. */
    private static Cell part(Cell cell, int fromRow, int toRow, double top, double bottom) {
        List<Line> lines = cell.lines().stream()
                .filter(line -> line.box() != null
                        && middle(line.box().y(), line.box().bottom()) >= top
                        && middle(line.box().y(), line.box().bottom()) < bottom)
                .toList();
        Box box = new Box(cell.box().x(), top, cell.box().width(), bottom - top);
        return new Cell(fromRow, cell.column(), toRow - fromRow, cell.columnSpan(), lines, box);
    }
}
