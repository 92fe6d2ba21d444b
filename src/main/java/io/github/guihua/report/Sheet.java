package io.github.guihua.report;

import java.util.List;

/**
 * A table to be written: to a workbook's sheet, a CSV file or a Markdown table.
 *
 * @param name short; for the sheet's tab and the table's heading
 * @param header one text a column
 * @param rows as many cells as the header has; a cell is a {@link String}, a {@link Number} or null
 * @param widths of the columns, in characters
 */
public record Sheet(String name, List<String> header, List<List<Object>> rows, List<Integer> widths) {
    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
        if (header.size() != widths.size()) {
            throw new IllegalArgumentException(name + ": " + header.size() + " columns, " + widths.size() + " widths");
        }
    }
}
