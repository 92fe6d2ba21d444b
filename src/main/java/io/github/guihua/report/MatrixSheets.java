package io.github.guihua.report;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.compare.Side;
import java.util.ArrayList;
import java.util.List;

/** A matrix as sheets: the values, and where each stands. */
final class MatrixSheets {
    private MatrixSheets() {}

    static List<Sheet> of(Matrix m, Wording words) {
        boolean figures = m.family().equals("indicators") || m.family().equals("targets");
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(values(m, words, figures));
        sheets.add(evidence(m, words));
        return sheets;
    }

    private static Sheet values(Matrix m, Wording words, boolean figures) {
        List<String> header = new ArrayList<>(List.of(words.family(m.family()), words.text("column.unit")));
        List<Integer> widths = new ArrayList<>(List.of(40, 10));
        m.plans().forEach(p -> {
            header.add(column(p));
            widths.add(14);
        });
        header.addAll(List.of(
                words.text("column.present"),
                words.text("column.least"),
                words.text("column.most"),
                words.text("column.spread")));
        widths.addAll(List.of(8, 10, 10, 10));
        List<List<Object>> rows = new ArrayList<>();
        for (Matrix.Row r : m.rows()) {
            List<Object> row = new ArrayList<>();
            row.add(r.name());
            row.add(r.unit());
            for (Matrix.Cell c : r.cells()) {
                row.add(c == null ? null : cell(m, c, figures, r.unit() != null, words));
            }
            row.add(r.present());
            row.add(r.least());
            row.add(r.most());
            row.add(r.spread());
            rows.add(row);
        }
        return new Sheet(words.family(m.family()), header, rows, widths);
    }

    private static Object cell(Matrix m, Matrix.Cell c, boolean figures, boolean oneUnit, Wording words) {
        if (m.family().equals("duties")) {
            return c.side().duties().size();
        }
        if (!figures) {
            return c.side().place();
        }
        boolean plain = oneUnit
                && c.side().value() != null
                && "=".equals(c.side().op())
                && c.side().valueMax() == null;
        return plain ? (Object) c.side().value() : words.figure(c.side());
    }

    private static Sheet evidence(Matrix m, Wording words) {
        List<List<Object>> rows = new ArrayList<>();
        for (Matrix.Row r : m.rows()) {
            for (int p = 0; p < m.plans().size(); p++) {
                Matrix.Cell c = r.cells().get(p);
                if (c != null) {
                    Side s = c.side();
                    List<Object> row = new ArrayList<>();
                    row.add(r.name());
                    row.add(column(m.plans().get(p)));
                    row.add(m.plans().get(p).title());
                    row.add(s.heading());
                    row.add(s.value());
                    row.add(words.figure(s));
                    row.add(c.rank());
                    row.add(words.where(s));
                    row.add(s.text());
                    rows.add(row);
                }
            }
        }
        return new Sheet(
                words.text("sheet.evidence"),
                List.of(
                        words.family(m.family()),
                        words.text("column.place"),
                        words.text("column.plan"),
                        words.text("column.name"),
                        words.text("column.value"),
                        words.text("column.figure"),
                        words.text("column.rank"),
                        words.text("column.where"),
                        words.text("column.text")),
                rows,
                List.of(40, 14, 40, 40, 10, 14, 8, 16, 60));
    }

    /** The place, and the period where it has one: two plans of a place are two columns. */
    static String column(PlanRef p) {
        String period = p.period() == null || p.period().from() == null
                ? ""
                : " " + p.period().from() + "—" + p.period().to();
        return p.place() + period;
    }
}
