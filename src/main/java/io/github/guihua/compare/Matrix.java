package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Plans side by side: one column a plan, one row a measure, action or function, a gap where a plan has nothing.
 *
 * @param family {@code indicators}, {@code actions}, {@code targets} or {@code duties}
 * @param rows most widely shared first
 */
public record Matrix(String schema, String family, List<PlanRef> plans, List<Row> rows) {
    public static final String SCHEMA = "guihua/matrix/1";
    public static final List<String> FAMILIES = List.of("indicators", "actions", "targets", "duties");

    public Matrix {
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param name the commonest name
     * @param unit of the figures; null where they have none or differ
     * @param cells one a plan, null for a gap
     * @param present number of plans that have it
     * @param least smallest figure as printed in {@code unit}; null where there are none or their units differ
     * @param most largest figure
     */
    public record Row(String name, String unit, List<Cell> cells, int present, Double least, Double most) {
        /** Largest less smallest figure; null where there are none. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        public Double spread() {
            return least == null ? null : Math.round((most - least) * 1e6) / 1e6;
        }
    }

    /**
     * One cell.
     *
     * @param rank 1 for the most demanding figure (of duties: for the most tasks), ties share it; null without figure
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(Side side, Integer rank) {}
}
