package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows and columns between the rulings of one {@link Frame}, and its cells: where no ruling divides two neighbours, they
 * are one cell.
 */
final class Lattice {
    /** Share of a cell's side that must be ruled for the side to divide. */
    private static final float DIVIDES = 0.6f;
    /** Rows times columns beyond which the rulings are a drawing. */
    private static final int MOST = 40_000;

    /** A cell's place in rows and columns. */
    record Span(int row, int column, int rows, int columns) {}

    private final float[] xs;
    private final float[] ys;
    private final List<Span> spans = new ArrayList<>();
    private final int[][] spanAt;

    private Lattice(float[] xs, float[] ys, Frame frame) {
        this.xs = xs;
        this.ys = ys;
        this.spanAt = new int[ys.length - 1][xs.length - 1];
        boolean[][] below = walls(frame.across(), ys, xs);
        boolean[][] right = walls(frame.down(), xs, ys);
        for (int[] row : spanAt) {
            Arrays.fill(row, -1);
        }
        for (int row = 0; row < spanAt.length; row++) {
            for (int column = 0; column < spanAt[row].length; column++) {
                if (spanAt[row][column] < 0) {
                    span(row, column, below, right);
                }
            }
        }
    }

    /** Null where the rulings enclose nothing. */
    static Lattice of(Frame frame) {
        float[] xs = Edges.of(frame.down(), frame.across());
        float[] ys = Edges.of(frame.across(), frame.down());
        if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MOST) {
            return null;
        }
        return new Lattice(xs, ys, frame);
    }

    /** {@code [i][j]}: whether the edge i is ruled along the other axis' interval j. */
    private static boolean[][] walls(List<Ruling> rulings, float[] edges, float[] along) {
        float[][] ruled = new float[edges.length][along.length - 1];
        for (Ruling ruling : rulings) {
            int edge = nearest(edges, ruling.at());
            int first = Math.max(0, Edges.interval(along, Math.max(ruling.from(), along[0])));
            for (int j = first; j < along.length - 1 && along[j] < ruling.to(); j++) {
                float covered = Math.min(ruling.to(), along[j + 1]) - Math.max(ruling.from(), along[j]);
                ruled[edge][j] += Math.max(0, covered);
            }
        }
        boolean[][] walls = new boolean[edges.length][along.length - 1];
        for (int i = 0; i < edges.length; i++) {
            for (int j = 0; j < along.length - 1; j++) {
                walls[i][j] = ruled[i][j] >= DIVIDES * (along[j + 1] - along[j]);
            }
        }
        return walls;
    }

    private static int nearest(float[] edges, float at) {
        int found = Arrays.binarySearch(edges, at);
        if (found >= 0) {
            return found;
        }
        int next = -found - 1;
        if (next == 0 || next == edges.length) {
            return Math.max(0, next - 1);
        }
        return edges[next] - at < at - edges[next - 1] ? next : next - 1;
    }

    /** The largest rectangle without inner rulings from its top left corner, first to the right, then down. */
    private void span(int row, int column, boolean[][] acrossWalls, boolean[][] downWalls) {
        int columns = 1;
        while (column + columns < xs.length - 1
                && spanAt[row][column + columns] < 0
                && !downWalls[column + columns][row]) {
            columns++;
        }
        int rows = 1;
        while (row + rows < ys.length - 1 && goesOn(row + rows, column, columns, acrossWalls, downWalls)) {
            rows++;
        }
        for (int r = row; r < row + rows; r++) {
            Arrays.fill(spanAt[r], column, column + columns, spans.size());
        }
        spans.add(new Span(row, column, rows, columns));
    }

    private boolean goesOn(int row, int column, int columns, boolean[][] acrossWalls, boolean[][] downWalls) {
        for (int c = column; c < column + columns; c++) {
            if (spanAt[row][c] >= 0 || acrossWalls[row][c] || c > column && downWalls[c][row]) {
                return false;
            }
        }
        return true;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    float[] xs() {
        return xs;
    }

    List<Span> spans() {
        return spans;
    }

    /** Index in {@link #spans()} of the cell there; -1 outside. */
    int cellAt(float x, float y) {
        int column = Edges.interval(xs, x);
        int row = Edges.interval(ys, y);
        return column < 0 || row < 0 ? -1 : spanAt[row][column];
    }

    Box box() {
        return box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    Box box(Span span) {
        return box(xs[span.column], ys[span.row], xs[span.column + span.columns], ys[span.row + span.rows]);
    }

    private static Box box(float left, float top, float right, float bottom) {
        return new Box(left, top, right - left, bottom - top);
    }
}
