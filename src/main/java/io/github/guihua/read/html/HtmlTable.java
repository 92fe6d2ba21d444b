package io.github.guihua.read.html;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table's own rows and cells, placed by their spans. */
record HtmlTable(Element table, List<List<Placed>> rows, int columns) {
    private static final int MOST_COLUMNS = 200;
    private static final int LONG = 400;

    /** A cell with its place. */
    record Placed(Element element, int row, int column, int rowSpan, int columnSpan) {}

    static HtmlTable of(Element table) {
        List<Element> trs = new ArrayList<>();
        collect(table, "tr", trs);
        Map<Integer, BitSet> taken = new HashMap<>();
        List<List<Placed>> rows = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < trs.size(); row++) {
            List<Placed> placed = new ArrayList<>();
            int column = 0;
            for (Element cell : trs.get(row).children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                column = taken.computeIfAbsent(row, r -> new BitSet()).nextClearBit(column);
                if (column >= MOST_COLUMNS) {
                    break;
                }
                int wide = Math.min(span(cell, "colspan"), MOST_COLUMNS - column);
                int rest = trs.size() - row;
                int high = cell.attr("rowspan").strip().equals("0") ? rest : Math.min(span(cell, "rowspan"), rest);
                for (int r = row; r < row + high; r++) {
                    taken.computeIfAbsent(r, k -> new BitSet()).set(column, column + wide);
                }
                placed.add(new Placed(cell, row, column, high, wide));
                column += wide;
                columns = Math.max(columns, column);
            }
            rows.add(placed);
        }
        return new HtmlTable(table, rows, columns);
    }

    /**
     * Whether it only places things on the page: it holds the whole document, or a single unruled cell, or one of its
     * cells is most of the document.
     */
    boolean layout(MainContent main) {
        if (main.above(table)) {
            return true;
        }
        List<Placed> all = rows.stream().flatMap(List::stream).toList();
        if (all.size() == 1) {
            return !ruled();
        }
        int whole = main.sentences(main.root());
        return all.stream().anyMatch(cell -> {
            int inside = main.sentences(cell.element());
            return inside > LONG
                    && inside * 2 > whole
                    && cell.element().select("p, br, div").size() >= 8;
        });
    }

    /** @return null for a table without text */
    Grid grid(Flow flow, MainContent main, Look look) {
        List<Cells.Placed> cells = new ArrayList<>();
        for (List<Placed> row : rows) {
            for (Placed cell : row) {
                List<Block> blocks = new ArrayList<>();
                new BlockWalk(flow, main, blocks::add)
                        .walkInside(
                                cell.element(), look.in(cell.element().parent()).in(cell.element()));
                cells.add(new Cells.Placed(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), blocks));
            }
        }
        return Cells.grid(rows.size(), columns, cells);
    }

    private boolean ruled() {
        String border = table.attr("border");
        return !border.isEmpty() && !border.equals("0")
                || table.attr("style").contains("border")
                        && !table.attr("style").matches("(?s).*border[a-z-]*\\s*:\\s*(?:0|none).*")
                || table.select("td[style*=border]").size() > 0
                || table.hasClass("MsoTableGrid");
    }

    private static void collect(Element parent, String name, List<Element> found) {
        for (Element child : parent.children()) {
            if (child.normalName().equals(name)) {
                found.add(child);
            } else if (!child.normalName().equals("table")) {
                collect(child, name, found);
            }
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }
}
