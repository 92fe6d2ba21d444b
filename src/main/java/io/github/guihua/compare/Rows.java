package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Puts what is alike in several plans into one row: plan after plan, each plan's things assigned all together. */
final class Rows<T> {
    private final ToDoubleBiFunction<T, T> likeness;
    private final double least;

    /**
     * @param least from which two are one row
     */
    Rows(ToDoubleBiFunction<T, T> likeness, double least) {
        this.likeness = likeness;
        this.least = least;
    }

    /** A thing and the plan that has it. */
    record Member<T>(int plan, T thing) {}

    List<List<Member<T>>> of(List<List<T>> columns) {
        List<List<Member<T>>> rows = new ArrayList<>();
        for (int p = 0; p < columns.size(); p++) {
            List<T> column = columns.get(p);
            int known = rows.size();
            int[] row = new int[column.size()];
            java.util.Arrays.fill(row, -1);
            if (known > 0 && !column.isEmpty()) {
                double[][] gains = new double[column.size()][known];
                for (int i = 0; i < column.size(); i++) {
                    for (int r = 0; r < known; r++) {
                        gains[i][r] = likeness.applyAsDouble(rows.get(r).get(0).thing(), column.get(i)) - least;
                    }
                }
                row = Assignment.best(gains);
            }
            for (int i = 0; i < column.size(); i++) {
                if (row[i] < 0) {
                    rows.add(new ArrayList<>());
                }
                rows.get(row[i] < 0 ? rows.size() - 1 : row[i]).add(new Member<>(p, column.get(i)));
            }
        }
        return rows;
    }
}
