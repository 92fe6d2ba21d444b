package io.github.guihua.clean.flat;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A table read out of lines.
 *
 * @param from index of its first line
 * @param to index after its last line
 */
public record FlatTable(int from, int to, List<Row> rows) {
    /**
     * @param line index of the first of its lines
     * @param cells one for each column; a single one that names a group of rows goes over all columns
     */
    public record Row(int line, List<List<Line>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public FlatTable {
        rows = List.copyOf(rows);
    }

    /** Some of its rows as a grid, as wide as the table. */
    public Grid grid(List<Row> part) {
        int columns = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < part.size(); r++) {
            List<List<Line>> row = part.get(r).cells();
            int span = row.size() == 1 ? columns : 1;
            for (int c = 0; c < row.size(); c++) {
                cells.add(new Cell(r, c, 1, span, row.get(c), null));
            }
        }
        return new Grid(part.size(), columns, cells, List.of(), null);
    }
}
