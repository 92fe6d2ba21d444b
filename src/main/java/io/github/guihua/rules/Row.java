package io.github.guihua.rules;

import java.util.Map;

/**
 * One row of a reference table.
 *
 * @param line in the file, from 1
 */
public record Row(Map<String, String> cells, int line) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /**
     * The trimmed cell of a column; empty where nothing stands in it.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }
}
