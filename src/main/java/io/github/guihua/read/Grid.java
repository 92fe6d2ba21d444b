package io.github.guihua.read;

import io.github.guihua.model.Box;
import java.util.List;

/**
 * Ruled or marked-up cells: a table, a task list, or a special column drawn as a box; which of them is for later stages.
 * A page break cuts a grid into two; stitching them is for {@code clean}.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param cells in reading order; a merged cell stands once with its spans
 * @param columnEdges x of the column boundaries in points ({@code columns + 1} of them); empty without geometry
 */
public record Grid(int rows, int columns, List<Cell> cells, List<Double> columnEdges, Box box) implements Block {
    public Grid {
        cells = List.copyOf(cells);
        columnEdges = List.copyOf(columnEdges);
    }
}
