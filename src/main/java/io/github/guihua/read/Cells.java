package io.github.guihua.read;

import java.util.ArrayList;
import java.util.List;

/** Grids made of cells that hold blocks, for formats in which a table may stand inside a cell. */
public final class Cells {
    private Cells() {}

    /** A cell before its blocks are made lines. */
    public record Placed(int row, int column, int rowSpan, int columnSpan, List<Block> blocks) {
        public Placed {
            blocks = List.copyOf(blocks);
        }

        /** This cell going on to a row further down, with that row's blocks. */
        public Placed downTo(int last, List<Block> more) {
            return new Placed(row, column, last - row + 1, columnSpan, joined(more));
        }

        /** This cell over more columns. */
        public Placed wider(int by, List<Block> more) {
            return new Placed(row, column, rowSpan, columnSpan + by, joined(more));
        }

        private List<Block> joined(List<Block> more) {
            List<Block> all = new ArrayList<>(blocks);
            all.addAll(more);
            return all;
        }
    }

    /**
     * The grid. Tables inside cells give their lines in reading order, but a box of one column that holds a table becomes
     * that table, with the box's own text in rows over its whole width: a special column with an indicator table keeps
     * the table's columns.
     *
     * @return null where there is no text
     */
    public static Grid grid(int rows, int columns, List<Placed> cells) {
        boolean text =
                cells.stream().anyMatch(c -> lines(c.blocks()).stream().anyMatch(l -> !Characters.blank(l.text())));
        if (!text) {
            return null;
        }
        int inner = cells.stream()
                .flatMap(c -> c.blocks().stream())
                .mapToInt(b -> b instanceof Grid grid ? grid.columns() : 1)
                .max()
                .orElse(1);
        if (columns == 1 && inner > 1) {
            return unfolded(cells, inner);
        }
        List<Cell> flat = cells.stream()
                .map(c -> new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), lines(c.blocks()), null))
                .toList();
        return new Grid(rows, columns, flat, List.of(), null);
    }

    private static Grid unfolded(List<Placed> box, int columns) {
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (Placed placed : box) {
            List<Line> open = new ArrayList<>();
            for (Block block : placed.blocks()) {
                if (block instanceof Line line) {
                    open.add(line);
                    continue;
                }
                row += flush(open, row, columns, cells);
                Grid grid = (Grid) block;
                for (Cell c : grid.cells()) {
                    boolean last = c.column() + c.columnSpan() == grid.columns();
                    int span = last ? columns - c.column() : c.columnSpan();
                    cells.add(new Cell(c.row() + row, c.column(), c.rowSpan(), span, c.lines(), null));
                }
                row += grid.rows();
            }
            row += flush(open, row, columns, cells);
        }
        return new Grid(row, columns, cells, List.of(), null);
    }

    private static int flush(List<Line> open, int row, int columns, List<Cell> cells) {
        if (open.isEmpty()) {
            return 0;
        }
        cells.add(new Cell(row, 0, 1, columns, open, null));
        open.clear();
        return 1;
    }

    /** The blocks' lines in reading order, those of grids cell by cell. */
    public static List<Line> lines(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                lines.add(line);
            } else if (block instanceof Grid grid) {
                grid.cells().forEach(cell -> lines.addAll(cell.lines()));
            }
        }
        return lines;
    }
}
