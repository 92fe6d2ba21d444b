package io.github.guihua.web.pages;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.PlanRef;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of a matrix's rows, by one of its columns. Rows without a figure there come last.
 *
 * @param key {@code present}, {@code spread}, {@code name}, or the id of a plan
 */
record MatrixOrder(String key, boolean descending) {
    static MatrixOrder of(String key, String direction) {
        String by = key.isEmpty() ? "present" : key;
        return new MatrixOrder(by, direction.isEmpty() ? first(by) : direction.equals("desc"));
    }

    /** Whether a column is shown from its greatest downwards when it is chosen. */
    private static boolean first(String key) {
        return !key.equals("name");
    }

    /** What a click on the column's head asks for. */
    MatrixOrder clicked(String column) {
        return new MatrixOrder(column, column.equals(key) ? !descending : first(column));
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    List<Matrix.Row> sorted(List<Matrix.Row> rows, List<PlanRef> plans) {
        return rows.stream().sorted(comparator(plans)).toList();
    }

    private Comparator<Matrix.Row> comparator(List<PlanRef> plans) {
        if (key.equals("name")) {
            Collator collator = Collator.getInstance(Locale.CHINA);
            Comparator<Matrix.Row> byName = Comparator.comparing(Matrix.Row::name, collator);
            return descending ? byName.reversed() : byName;
        }
        int column = plans.stream().map(PlanRef::id).toList().indexOf(key);
        Function<Matrix.Row, Double> figure = column >= 0
                ? r -> figure(r.cells().get(column))
                : key.equals("spread") ? Matrix.Row::spread : r -> (double) r.present();
        Comparator<Double> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(figure, Comparator.nullsLast(order));
    }

    private static Double figure(Matrix.Cell cell) {
        return cell == null ? null : cell.side().value();
    }
}
