package io.github.guihua.read.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A table's columns where the file only knows where each cell begins and ends. In twips (1/20 point). */
final class ColumnEdges {
    /** Edges that are nearer than this are one. */
    private static final int SAME = 30;

    private final List<Integer> edges = new ArrayList<>();

    ColumnEdges(Collection<Integer> all) {
        for (int edge : new TreeSet<>(all)) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
                edges.add(edge);
            }
        }
    }

    /** The column that begins nearest to it. */
    int column(int x) {
        int best = 0;
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x)) {
                best = i;
            }
        }
        return best;
    }
}
