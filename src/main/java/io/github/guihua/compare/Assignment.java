package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairing of rows and columns whose gains sum highest, each row and column in at most one pair (Kuhn–Munkres with
 * potentials). A pair without a positive gain is never made.
 */
final class Assignment {
    /** Beyond this many rows times columns in one connected block the pairs are taken best first instead. */
    private static final long EXACT = 4_000_000;

    private Assignment() {}

    /**
     * @param gain rows by columns; zero or less where the two may not be paired
     * @return for each row its column, or -1
     */
    static int[] best(double[][] gain) {
        int n = gain.length;
        int[] columnOf = new int[n];
        Arrays.fill(columnOf, -1);
        if (n == 0) {
            return columnOf;
        }
        for (List<List<Integer>> block : blocks(gain)) {
            List<Integer> rows = block.get(0);
            List<Integer> columns = block.get(1);
            if ((long) rows.size() * (rows.size() + columns.size()) > EXACT) {
                greedy(gain, rows, columns, columnOf);
            } else {
                exact(gain, rows, columns, columnOf);
            }
        }
        return columnOf;
    }

    /** Rows and columns that positive gains connect: most blocks are small, and blocks do not compete. */
    private static List<List<List<Integer>>> blocks(double[][] gain) {
        int n = gain.length;
        int m = gain[0].length;
        boolean[] rowSeen = new boolean[n];
        boolean[] columnSeen = new boolean[m];
        List<List<List<Integer>>> blocks = new ArrayList<>();
        for (int start = 0; start < n; start++) {
            if (rowSeen[start]) {
                continue;
            }
            List<Integer> rows = new ArrayList<>(List.of(start));
            List<Integer> columns = new ArrayList<>();
            rowSeen[start] = true;
            int nextColumn = 0;
            for (int nextRow = 0; nextRow < rows.size(); nextRow++) {
                for (int j = 0; j < m; j++) {
                    if (!columnSeen[j] && gain[rows.get(nextRow)][j] > 0) {
                        columnSeen[j] = true;
                        columns.add(j);
                    }
                }
                for (; nextColumn < columns.size(); nextColumn++) {
                    for (int i = 0; i < n; i++) {
                        if (!rowSeen[i] && gain[i][columns.get(nextColumn)] > 0) {
                            rowSeen[i] = true;
                            rows.add(i);
                        }
                    }
                }
            }
            if (!columns.isEmpty()) {
                blocks.add(List.of(rows, columns));
            }
        }
        return blocks;
    }

    private static void exact(double[][] gain, List<Integer> rows, List<Integer> columns, int[] columnOf) {
        int n = rows.size();
        int m = columns.size() + n; // a column of its own for each row, at no gain: the row stays alone
        double[] u = new double[n + 1];
        double[] v = new double[m + 1];
        int[] rowOf = new int[m + 1];
        int[] way = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            rowOf[0] = i;
            int j0 = 0;
            double[] least = new double[m + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[m + 1];
            do {
                used[j0] = true;
                int i0 = rowOf[j0];
                double delta = Double.POSITIVE_INFINITY;
                int j1 = 0;
                for (int j = 1; j <= m; j++) {
                    if (!used[j]) {
                        double cost = cost(gain, rows, columns, i0 - 1, j - 1) - u[i0] - v[j];
                        if (cost < least[j]) {
                            least[j] = cost;
                            way[j] = j0;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            j1 = j;
                        }
                    }
                }
                for (int j = 0; j <= m; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                j0 = j1;
            } while (rowOf[j0] != 0);
            do {
                int j1 = way[j0];
                rowOf[j0] = rowOf[j1];
                j0 = j1;
            } while (j0 != 0);
        }
        for (int j = 1; j <= columns.size(); j++) {
            if (rowOf[j] != 0 && gain[rows.get(rowOf[j] - 1)][columns.get(j - 1)] > 0) {
                columnOf[rows.get(rowOf[j] - 1)] = columns.get(j - 1);
            }
        }
    }

    private static double cost(double[][] gain, List<Integer> rows, List<Integer> columns, int i, int j) {
        return j < columns.size() ? -Math.max(0, gain[rows.get(i)][columns.get(j)]) : 0;
    }

    private static void greedy(double[][] gain, List<Integer> rows, List<Integer> columns, int[] columnOf) {
        record Edge(int row, int column, double gain) {}
        List<Edge> edges = new ArrayList<>();
        for (int i : rows) {
            for (int j : columns) {
                if (gain[i][j] > 0) {
                    edges.add(new Edge(i, j, gain[i][j]));
                }
            }
        }
        edges.sort((a, b) -> Double.compare(b.gain, a.gain));
        boolean[] taken = new boolean[gain[0].length];
        for (Edge e : edges) {
            if (columnOf[e.row] < 0 && !taken[e.column]) {
                columnOf[e.row] = e.column;
                taken[e.column] = true;
            }
        }
    }
}
