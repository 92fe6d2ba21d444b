package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;

/** A table of an OpenDocument text: merged cells leave covered ones behind, so that columns are counted. */
final class OdtTable {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 20_000;

    private OdtTable() {}

    /**
     * @param content reads a cell's blocks
     * @return null for a table without text
     */
    static Grid grid(Element table, Function<Element, List<Block>> content) {
        List<Element> rows = new ArrayList<>();
        collect(table, rows);
        List<Cells.Placed> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : Xml.children(rows.get(row))) {
                int repeated = Math.max(1, Xml.integer(Xml.attribute(cell, "number-columns-repeated"), 1));
                if (Xml.name(cell).equals("table-cell") && column < MOST_COLUMNS) {
                    int wide = span(cell, "number-columns-spanned", MOST_COLUMNS - column);
                    int high = span(cell, "number-rows-spanned", rows.size() - row);
                    cells.add(new Cells.Placed(row, column, high, wide, content.apply(cell)));
                    columns = Math.max(columns, column + wide);
                }
                column = Math.min(MOST_COLUMNS, column + repeated);
            }
        }
        return Cells.grid(rows.size(), columns, cells);
    }

    private static int span(Element cell, String attribute, int most) {
        return Math.max(1, Math.min(most, Xml.integer(Xml.attribute(cell, attribute), 1)));
    }

    private static void collect(Element parent, List<Element> rows) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "table-row" -> {
                    if (rows.size() < MOST_ROWS) {
                        rows.add(child);
                    }
                }
                case "table-header-rows", "table-rows", "table-row-group" -> collect(child, rows);
                default -> {
                    // Columns.
                }
            }
        }
    }
}
