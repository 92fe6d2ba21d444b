package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/** Numbers lines in reading order and puts all boxes back on the displayed page. */
final class Numbering {
    private final Turn turn;
    private int next;

    Numbering(Turn turn, int first) {
        this.turn = turn;
        this.next = first;
    }

    List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            numbered.add(block instanceof Grid grid ? numbered(grid) : numbered((Line) block));
        }
        return numbered;
    }

    private Grid numbered(Grid grid) {
        List<Cell> cells = new ArrayList<>(grid.cells().size());
        for (Cell cell : grid.cells()) {
            List<Line> lines = new ArrayList<>(cell.lines().size());
            for (Line line : cell.lines()) {
                lines.add(numbered(line));
            }
            cells.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), lines, back(cell.box())));
        }
        return new Grid(grid.rows(), grid.columns(), cells, grid.columnEdges(), back(grid.box()));
    }

    /** An empty cell that no strokes enclose has no box. */
    private Box back(Box box) {
        return box == null ? null : turn.back(box);
    }

    private Line numbered(Line line) {
        return new Line(line.text(), line.wrap(), line.style(), turn.back(line.box()), next++, line.confidence());
    }
}
