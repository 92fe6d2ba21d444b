package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cells;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one table of RTF: a row's definition says where its cells end and how they merge. */
final class RtfRows {
    private static final int MOST_CELLS = 200;

    private final List<Row> rows = new ArrayList<>();
    private final List<List<Block>> open = new ArrayList<>();
    private List<Definition> definition = new ArrayList<>();
    private boolean below;
    private boolean beside;
    private boolean first;

    /** @param right in twips */
    private record Definition(int right, boolean below, boolean beside, boolean first) {}

    private record Row(List<Definition> definition, List<List<Block>> cells) {}

    void word(String word, int n) {
        switch (word) {
            case "trowd" -> definition = new ArrayList<>();
            case "clvmrg" -> below = true;
            case "clvmgf" -> first = true;
            case "clmrg" -> beside = true;
            case "cellx" -> {
                if (definition.size() < MOST_CELLS) {
                    definition.add(new Definition(n, below, beside, first));
                }
                below = false;
                beside = false;
                first = false;
            }
            default -> {
                // About looks.
            }
        }
    }

    void cellEnds(List<Block> blocks) {
        open.add(new ArrayList<>(blocks));
    }

    void rowEnds() {
        if (!open.isEmpty()) {
            rows.add(new Row(List.copyOf(definition), List.copyOf(open)));
            open.clear();
        }
    }

    /** The rows so far as a grid, which ends the table; null where there are none. */
    Grid grid() {
        rowEnds();
        List<Integer> all = new ArrayList<>();
        all.add(
                rows.stream()
                                        .flatMap(r -> r.definition().stream())
                                        .mapToInt(Definition::right)
                                        .min()
                                        .orElse(0)
                                > 0
                        ? 0
                        : -10_000);
        rows.forEach(r -> r.definition().forEach(d -> all.add(d.right())));
        ColumnEdges edges = new ColumnEdges(all);
        List<Cells.Placed> cells = new ArrayList<>();
        Map<Integer, Integer> merging = new HashMap<>();
        int columns = 0;
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (int i = 0; i < rows.get(r).cells().size() && i < MOST_CELLS; i++) {
                List<Block> blocks = rows.get(r).cells().get(i);
                List<Definition> defined = rows.get(r).definition();
                Definition d = i < defined.size() ? defined.get(i) : null;
                int span = d == null ? 1 : Math.max(1, edges.column(d.right()) - column);
                Integer above = merging.get(column);
                if (d != null && d.below() && above != null) {
                    cells.set(above, cells.get(above).downTo(r, blocks));
                } else if (d != null && d.beside() && !cells.isEmpty()) {
                    cells.set(cells.size() - 1, cells.get(cells.size() - 1).wider(span, blocks));
                } else {
                    merging.remove(column);
                    if (d != null && d.first()) {
                        merging.put(column, cells.size());
                    }
                    cells.add(new Cells.Placed(r, column, 1, span, blocks));
                }
                column += span;
            }
            columns = Math.max(columns, column);
        }
        int count = rows.size();
        rows.clear();
        return Cells.grid(count, columns, cells);
    }
}
