package io.github.guihua.web.pages;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.Side;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Level;
import io.github.guihua.report.ReportFormat;
import io.github.guihua.report.Wording;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Peers;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /matrix?family=indicators&level=county&sort=spread&row=3}: places by indicators, with a chart of one row. */
public final class MatrixPage implements Page {
    private static final int ROWS = 300;

    private final Settings settings;
    private final Library library;
    private final Templates templates;

    MatrixPage(Settings settings, Library library, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param rows in the order asked for
     * @param chosen row whose chart is shown, from 0; -1 where no row has figures
     */
    public record Model(
            View view,
            Wording words,
            Peers peers,
            Matrix matrix,
            List<Matrix.Row> rows,
            String sort,
            int chosen,
            String trouble) {
        public Query link() {
            return Query.to("/matrix")
                    .with("family", peers.family())
                    .with("level", peers.level())
                    .with("under", peers.under())
                    .with("subject", peers.subject())
                    .with("sort", sort);
        }

        public String cell(Side s) {
            return switch (peers.family()) {
                case "duties" -> String.valueOf(s.duties().size());
                case "actions" -> s.heading();
                default -> words.figure(s);
            };
        }

        public Level[] levels() {
            return Level.values();
        }

        /** One bar a place that has a figure: {@code {"place": …, "target": 95.0, "baseline": 80.0}}. */
        public List<Map<String, Object>> bars() {
            List<Map<String, Object>> bars = new ArrayList<>();
            for (int i = 0; chosen >= 0 && i < matrix.plans().size(); i++) {
                Matrix.Cell cell = rows.get(chosen).cells().get(i);
                if (cell != null && cell.side().value() != null) {
                    Map<String, Object> bar = new LinkedHashMap<>();
                    bar.put("place", matrix.plans().get(i).place());
                    bar.put("target", cell.side().value());
                    bar.put("baseline", cell.side().baseline());
                    bars.add(bar);
                }
            }
            return bars;
        }

        public boolean charted(Matrix.Row row) {
            return row.cells().stream().anyMatch(c -> c != null && c.side().value() != null);
        }
    }

    @Override
    public void answer(Context ctx) throws UserException {
        View view = View.of(ctx, settings, "matrix");
        Wording words = new Wording(view.locale());
        try {
            Peers peers = Peers.of(ctx, library);
            Matrix matrix = peers.matrix(library);
            String sort = Parameters.text(ctx, "sort");
            List<Matrix.Row> rows = sorted(matrix.rows(), sort);
            Model m = new Model(view, words, peers, matrix, rows, sort, -1, null);
            int row = Parameters.number(ctx.queryParam("row"), 0, 0, Math.max(0, rows.size() - 1));
            while (row < rows.size() && !m.charted(rows.get(row))) {
                row++;
            }
            int chosen = row < rows.size() ? row : -1;
            templates.render(ctx, "matrix.jte", new Model(view, words, peers, matrix, rows, sort, chosen, null));
        } catch (UserException e) {
            Peers none = new Peers("indicators", "", Parameters.text(ctx, "under"), "", List.of(), 0);
            Matrix empty = new Matrix(Matrix.SCHEMA, "indicators", List.of(), List.of());
            templates.render(
                    ctx,
                    "matrix.jte",
                    new Model(view, words, none, empty, List.of(), "", -1, e.localized(view.locale())));
        }
    }

    private static List<Matrix.Row> sorted(List<Matrix.Row> rows, String sort) {
        Comparator<Matrix.Row> order =
                switch (sort) {
                    case "name" -> Comparator.comparing(Matrix.Row::name);
                    case "spread" ->
                        Comparator.comparing(
                                Matrix.Row::spread,
                                Comparator.nullsLast(
                                        Comparator.<Double>naturalOrder().reversed()));
                    default -> Comparator.comparingInt(Matrix.Row::present).reversed();
                };
        return rows.stream().sorted(order).limit(ROWS).toList();
    }

    Page report(ReportFormat format) {
        return ctx -> write(ctx, format);
    }

    private void write(Context ctx, ReportFormat format) throws UserException, IOException {
        Peers peers = Peers.of(ctx, library);
        Matrix matrix = peers.matrix(library);
        Download.begin(ctx, "matrix-" + peers.family(), format);
        format.write(matrix, ctx.outputStream(), View.of(ctx, settings, "").locale());
    }
}
