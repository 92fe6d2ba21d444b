package io.github.guihua.clean;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One row of a grid: the cells that begin in it. */
record GridRow(List<Cell> cells) {

    /** A grid's rows, changeable. */
    static List<GridRow> of(Grid grid) {
        List<GridRow> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new GridRow(new ArrayList<>()));
        }
        for (Cell cell : grid.cells()) {
            rows.get(Math.min(cell.row(), grid.rows() - 1)).cells.add(cell);
        }
        return rows;
    }

    /** The cell in the column; null where none begins there. */
    Cell at(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** What stands in the column; empty where no cell begins there. */
    String text(int column) {
        Cell cell = at(column);
        return cell == null ? "" : cell.text();
    }

    /** Whether it is known where on a page its cells stand. */
    boolean placed() {
        return cells.stream().anyMatch(cell -> cell.box() != null);
    }

    /** The cells' texts with tabs between. */
    String line() {
        return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
    }

    /** Whether both say the same, and anything at all. */
    boolean same(GridRow other) {
        boolean same = cells.size() == other.cells.size()
                && IntStream.range(0, cells.size())
                        .allMatch(i ->
                                cells.get(i).text().equals(other.cells.get(i).text()));
        return same && cells.stream().anyMatch(c -> !c.text().isEmpty());
    }

    /** Whether it can be a header printed again: no cell reaches into the rows below, and several are filled. */
    boolean headerLike() {
        return cells.stream().allMatch(c -> c.rowSpan() == 1)
                && cells.stream().filter(c -> !c.text().isEmpty()).count() > 1;
    }

    /** Whether each cell's first lines are those of the header's cell, and some cell has more: the end of a cut row. */
    boolean opensWith(GridRow header) {
        boolean opens = cells.size() == header.cells.size()
                && IntStream.range(0, cells.size())
                        .allMatch(i ->
                                begins(cells.get(i).lines(), header.cells.get(i).lines()));
        return opens
                && !same(header)
                && header.cells.stream().allMatch(c -> !c.text().isEmpty());
    }

    private static boolean begins(List<Line> lines, List<Line> first) {
        return lines.size() >= first.size()
                && IntStream.range(0, first.size())
                        .allMatch(i -> lines.get(i).text().equals(first.get(i).text()));
    }

    /** What its cells hold below the header that it opens with. */
    GridRow below(GridRow header) {
        return new GridRow(IntStream.range(0, cells.size())
                .mapToObj(i -> {
                    Cell cell = cells.get(i);
                    int first = header.cells.get(i).lines().size();
                    return cell(cell, cell.lines().subList(first, cell.lines().size()));
                })
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static Cell cell(Cell cell, List<Line> lines) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), lines, cell.box());
    }

    /** This row with the lines of its rest below those of its cells. */
    GridRow joined(GridRow rest) {
        List<Cell> row = new ArrayList<>();
        for (Cell cell : cells) {
            Cell more = rest.at(cell.column());
            List<Line> lines = new ArrayList<>(cell.lines());
            if (more != null) {
                lines.addAll(more.lines());
            }
            row.add(cell(cell, lines));
        }
        return new GridRow(row);
    }
}
