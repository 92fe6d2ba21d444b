package io.github.guihua.read.word;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of the binary format: it knows where cells begin, and the columns follow from that. */
final class DocTable {
    /** Edges that are nearer than this are one, in twips (1/20 point). */
    private static final int SAME_EDGE = 30;

    private DocTable() {}

    /**
     * @param content reads a cell's blocks
     * @return null for a table without text
     */
    static Grid grid(Table table, Function<TableCell, List<Line>> content) {
        List<Integer> edges = edges(table);
        List<Cell> cells = new ArrayList<>();
        Map<Integer, Integer> open = new HashMap<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow tr = table.getRow(row);
            for (int i = 0; i < tr.numCells(); i++) {
                TableCell tc = tr.getCell(i);
                int column = column(edges, tc.getLeftEdge());
                int next = i + 1 < tr.numCells()
                        ? column(edges, tr.getCell(i + 1).getLeftEdge())
                        : column(edges, tc.getLeftEdge() + tc.getWidth());
                int span = Math.max(1, next - column);
                List<Line> lines = content.apply(tc);
                boolean goesOn = tc.isVerticallyMerged() && !tc.isFirstVerticallyMerged();
                boolean wide = tc.isMerged() && !tc.isFirstMerged() && !cells.isEmpty();
                Integer above = open.get(column);
                if (goesOn && above != null) {
                    extend(cells, above, row, lines);
                } else if (wide) {
                    widen(cells, span, lines);
                } else {
                    if (tc.isFirstVerticallyMerged()) {
                        open.put(column, cells.size());
                    } else {
                        open.remove(column);
                    }
                    cells.add(new Cell(row, column, 1, span, lines, null));
                }
            }
        }
        int columns =
                cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
        boolean text = cells.stream().anyMatch(cell -> !cell.text().isBlank());
        return text ? new Grid(table.numRows(), columns, cells, List.of(), null) : null;
    }

    private static void extend(List<Cell> cells, int index, int row, List<Line> lines) {
        Cell c = cells.get(index);
        cells.set(index, new Cell(c.row(), c.column(), row - c.row() + 1, c.columnSpan(), joined(c, lines), null));
    }

    private static void widen(List<Cell> cells, int span, List<Line> lines) {
        Cell c = cells.get(cells.size() - 1);
        cells.set(
                cells.size() - 1,
                new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan() + span, joined(c, lines), null));
    }

    private static List<Line> joined(Cell cell, List<Line> lines) {
        List<Line> all = new ArrayList<>(cell.lines());
        all.addAll(lines);
        return all;
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow tr = table.getRow(row);
            for (int i = 0; i < tr.numCells(); i++) {
                all.add(tr.getCell(i).getLeftEdge());
                all.add(tr.getCell(i).getLeftEdge() + tr.getCell(i).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int x) {
        int best = 0;
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x)) {
                best = i;
            }
        }
        return best;
    }
}
