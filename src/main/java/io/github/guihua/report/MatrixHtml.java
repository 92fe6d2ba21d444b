package io.github.guihua.report;

import static io.github.guihua.report.Page.escape;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.compare.Side;

/** A matrix as one HTML file. */
final class MatrixHtml {
    private final Wording words;

    MatrixHtml(Wording words) {
        this.words = words;
    }

    String of(Matrix m) {
        String title = words.text("html.matrix", words.family(m.family()));
        StringBuilder out = new StringBuilder();
        out.append("<header class=\"top\"><h1>").append(escape(title)).append("</h1></header>\n<main><section>");
        out.append("<div class=\"scroll\"><table><thead><tr><th></th>");
        for (PlanRef p : m.plans()) {
            out.append("<th title=\"").append(escape(words.plan(p))).append("\">");
            out.append(escape(MatrixSheets.column(p))).append("</th>");
        }
        boolean figures = m.rows().stream().anyMatch(r -> r.least() != null);
        out.append("<th>").append(escape(words.text("column.present"))).append("</th>");
        if (figures) {
            out.append("<th>").append(escape(words.text("column.spread"))).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        for (Matrix.Row r : m.rows()) {
            row(m, r, figures, out);
        }
        out.append("</tbody></table></div></section></main>");
        return Page.of(words.chinese() ? "zh-CN" : "en", title, out.toString());
    }

    private void row(Matrix m, Matrix.Row r, boolean figures, StringBuilder out) {
        out.append("<tr><th>").append(escape(r.name()));
        if (r.unit() != null) {
            out.append(" <small>").append(escape(r.unit())).append("</small>");
        }
        out.append("</th>");
        for (Matrix.Cell c : r.cells()) {
            if (c == null) {
                out.append("<td class=\"none\"></td>");
                continue;
            }
            boolean first = c.rank() != null && c.rank() == 1 && r.spread() != null && r.spread() > 0;
            out.append(first ? "<td class=\"first\">" : "<td>").append(escape(cell(m, c.side())));
            out.append("<small>")
                    .append(escape(m.family().equals("duties") ? c.side().name() : words.where(c.side())));
            if (c.rank() != null) {
                out.append(" · ").append(escape(words.text("html.rank", c.rank())));
            }
            out.append("</small></td>");
        }
        out.append("<td class=\"number\">").append(r.present()).append("</td>");
        if (figures) {
            out.append("<td class=\"number\">")
                    .append(r.spread() == null ? "" : Wording.number(r.spread()))
                    .append("</td>");
        }
        out.append("</tr>\n");
    }

    private String cell(Matrix m, Side s) {
        return switch (m.family()) {
            case "duties" -> String.valueOf(s.duties().size());
            case "actions" -> s.heading();
            default -> words.figure(s);
        };
    }
}
