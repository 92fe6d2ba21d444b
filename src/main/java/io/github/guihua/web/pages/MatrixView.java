package io.github.guihua.web.pages;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.compare.Side;
import io.github.guihua.model.Level;
import io.github.guihua.report.Wording;
import io.github.guihua.web.Peers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What the matrix page shows.
 *
 * @param plans one a cell of each row
 * @param columns numbers of the plans that have something in one of the matrix's rows at least
 * @param rows in order, the first where there are more than a page can hold
 * @param total how many rows there are
 * @param named name of the row whose chart is asked for; empty for the first that has one
 * @param trouble what is wrong with what was asked; null where nothing is
 */
public record MatrixView(
        View view,
        Wording words,
        Peers peers,
        List<PlanRef> plans,
        List<Integer> columns,
        List<Matrix.Row> rows,
        int total,
        MatrixOrder order,
        String named,
        String trouble) {

    public Query link() {
        return Query.to("/matrix")
                .with("family", peers.family())
                .with("level", peers.level())
                .with("under", peers.under())
                .with("subject", peers.subject())
                .with("sort", order.key())
                .with("dir", order.direction())
                .with("row", named);
    }

    /** The same rows ordered by the column, or the other way round where they are ordered by it already. */
    public String sorted(String column) {
        MatrixOrder clicked = order.clicked(column);
        return link().with("sort", clicked.key())
                .with("dir", clicked.direction())
                .toString();
    }

    /** Value of the head's {@code aria-sort}; null where the rows are ordered by another column. */
    public String direction(String column) {
        return !order.key().equals(column) ? null : order.descending() ? "descending" : "ascending";
    }

    public String sort() {
        return order.key();
    }

    public String dir() {
        return order.direction();
    }

    /** Of a matrix, whole. */
    static List<Integer> columns(Matrix matrix) {
        return IntStream.range(0, matrix.plans().size())
                .filter(i -> matrix.rows().stream().anyMatch(r -> r.cells().get(i) != null))
                .boxed()
                .toList();
    }

    /** How many of the plans asked for have nothing to show. */
    public int without() {
        return peers.found() - Math.max(0, peers.having() - plans.size()) - columns.size();
    }

    /** Whether the place has another plan beside this one, so that only their titles tell them apart. */
    public boolean twice(PlanRef plan) {
        return columns.stream()
                        .filter(i -> plans.get(i).place().equals(plan.place()))
                        .count()
                > 1;
    }

    /** Whether the cells are words, not figures. */
    public boolean worded() {
        return peers.family().equals("actions");
    }

    /** The figure without the unit that the row's head says. */
    public String cell(Matrix.Row row, Side s) {
        return switch (peers.family()) {
            case "duties" -> String.valueOf(s.duties().size());
            case "actions" -> s.heading();
            default -> {
                String figure = words.figure(s);
                yield row.unit() != null
                                && figure.endsWith(row.unit())
                                && figure.length() > row.unit().length()
                        ? figure.substring(0, figure.length() - row.unit().length())
                        : figure;
            }
        };
    }

    /** Whether the cell has the most demanding figure of a row whose figures differ. */
    public boolean first(Matrix.Row row, Matrix.Cell cell) {
        return Objects.equals(cell.rank(), 1) && row.spread() != null && row.spread() > 0;
    }

    public Level[] levels() {
        return Level.values();
    }

    /** The row whose chart is shown; null where no row has figures. */
    public Matrix.Row chosen() {
        return rows.stream()
                .filter(r -> charted(r) && (named.isEmpty() || r.name().equals(named)))
                .findFirst()
                .or(() -> rows.stream().filter(this::charted).findFirst())
                .orElse(null);
    }

    /** One bar a place that has a figure, greatest first: {@code {"place": …, "target": 95.0, "baseline": 80.0}}. */
    public List<Map<String, Object>> bars() {
        List<Matrix.Cell> cells = chosen().cells();
        return IntStream.range(0, plans.size())
                .filter(i -> cells.get(i) != null && cells.get(i).side().value() != null)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> cells.get(i).side().value())
                        .reversed())
                .map(i -> bar(plans.get(i).place(), cells.get(i).side()))
                .toList();
    }

    private static Map<String, Object> bar(String place, Side side) {
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("place", place);
        bar.put("target", side.value());
        bar.put("baseline", side.baseline());
        return bar;
    }

    public boolean charted(Matrix.Row row) {
        return row.cells().stream().anyMatch(c -> c != null && c.side().value() != null);
    }
}
