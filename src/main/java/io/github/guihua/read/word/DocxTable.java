package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** A table's cells, merges resolved. */
final class DocxTable {
    private static final int MOST_COLUMNS = 200;

    private DocxTable() {}

    /**
     * @param content reads a cell's blocks
     * @return null for a table without text
     */
    static Grid grid(Element tbl, Function<Element, List<Block>> content) {
        List<Cells.Placed> cells = new ArrayList<>();
        Map<Integer, Integer> open = new HashMap<>();
        List<Element> rows = new ArrayList<>();
        collect(tbl, "tr", rows);
        int columns = 0;
        int row = 0;
        for (Element tr : rows) {
            Element trPr = Xml.child(tr, "trPr");
            if (Xml.child(trPr, "del") != null) {
                continue;
            }
            int column = skipped(trPr);
            List<Element> tcs = new ArrayList<>();
            collect(tr, "tc", tcs);
            for (Element tc : tcs) {
                if (column >= MOST_COLUMNS) {
                    break;
                }
                Element tcPr = Xml.child(tc, "tcPr");
                int span = Math.min(MOST_COLUMNS - column, Math.max(1, Xml.integer(Xml.val(tcPr, "gridSpan"), 1)));
                Element merge = Xml.child(tcPr, "vMerge");
                boolean goesOn = merge != null && !"restart".equals(Xml.attribute(merge, "val"));
                List<Block> blocks = content.apply(tc);
                Integer above = open.get(column);
                if (goesOn && above != null) {
                    cells.set(above, cells.get(above).downTo(row, blocks));
                } else {
                    if (merge != null) {
                        open.put(column, cells.size());
                    } else {
                        open.remove(column);
                    }
                    cells.add(new Cells.Placed(row, column, 1, span, blocks));
                }
                column += span;
            }
            columns = Math.max(columns, column);
            row++;
        }
        return Cells.grid(row, columns, cells);
    }

    private static int skipped(Element trPr) {
        return Math.min(MOST_COLUMNS - 1, Math.max(0, Xml.integer(Xml.val(trPr, "gridBefore"), 0)));
    }

    /** Rows of a table or cells of a row, those in content controls too. */
    private static void collect(Element parent, String name, List<Element> found) {
        for (Element child : Xml.children(parent)) {
            switch (Xml.name(child)) {
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> collect(child, name, found);
                default -> {
                    if (Xml.name(child).equals(name)) {
                        found.add(child);
                    }
                }
            }
        }
    }
}
