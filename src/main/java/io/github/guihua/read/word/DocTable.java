package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of the binary format: it knows where cells begin, and the columns follow from that. */
final class DocTable {
    private DocTable() {}

    /**
     * @param content reads a cell's blocks
     * @return null for a table without text
     */
    static Grid grid(Table table, Function<TableCell, List<Block>> content) {
        ColumnEdges edges = edges(table);
        List<Cells.Placed> cells = new ArrayList<>();
        Map<Integer, Integer> open = new HashMap<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow tr = table.getRow(row);
            for (int i = 0; i < tr.numCells(); i++) {
                TableCell tc = tr.getCell(i);
                int column = edges.column(tc.getLeftEdge());
                int next = i + 1 < tr.numCells()
                        ? edges.column(tr.getCell(i + 1).getLeftEdge())
                        : edges.column(tc.getLeftEdge() + tc.getWidth());
                int span = Math.max(1, next - column);
                List<Block> blocks = content.apply(tc);
                boolean goesOn = tc.isVerticallyMerged() && !tc.isFirstVerticallyMerged();
                boolean wide = tc.isMerged() && !tc.isFirstMerged() && !cells.isEmpty();
                Integer above = open.get(column);
                if (goesOn && above != null) {
                    cells.set(above, cells.get(above).downTo(row, blocks));
                } else if (wide) {
                    cells.set(cells.size() - 1, cells.get(cells.size() - 1).wider(span, blocks));
                } else {
                    if (tc.isFirstVerticallyMerged()) {
                        open.put(column, cells.size());
                    } else {
                        open.remove(column);
                    }
                    cells.add(new Cells.Placed(row, column, 1, span, blocks));
                }
            }
        }
        int columns =
                cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
        return Cells.grid(table.numRows(), columns, cells);
    }

    private static ColumnEdges edges(Table table) {
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow tr = table.getRow(row);
            for (int i = 0; i < tr.numCells(); i++) {
                all.add(tr.getCell(i).getLeftEdge());
                all.add(tr.getCell(i).getLeftEdge() + tr.getCell(i).getWidth());
            }
        }
        return new ColumnEdges(all);
    }
}
