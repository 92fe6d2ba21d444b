package io.github.guihua.web.pages;

import io.github.guihua.compare.Matrix;
import io.github.guihua.message.UserException;
import io.github.guihua.report.ReportFormat;
import io.github.guihua.report.Wording;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Peers;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code /matrix?family=indicators&level=county&sort=spread&dir=desc&row=覆盖率}: places by indicators, with a chart of one row. */
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

    @Override
    public void answer(Context ctx) throws UserException {
        View view = View.of(ctx, settings, "matrix");
        Wording words = new Wording(view.locale());
        MatrixOrder order = MatrixOrder.of(Parameters.text(ctx, "sort"), Parameters.text(ctx, "dir"));
        MatrixView shown;
        try {
            Peers peers = Peers.of(ctx, library);
            Matrix matrix = peers.matrix(library);
            List<Matrix.Row> rows = order.sorted(matrix.rows(), matrix.plans()).stream()
                    .limit(ROWS)
                    .toList();
            int total = matrix.rows().size();
            shown = new MatrixView(
                    view,
                    words,
                    peers,
                    matrix.plans(),
                    MatrixView.columns(matrix),
                    rows,
                    total,
                    order,
                    Parameters.text(ctx, "row"),
                    null);
        } catch (UserException e) {
            Peers none = Peers.none(Parameters.text(ctx, "under"));
            shown = new MatrixView(
                    view, words, none, List.of(), List.of(), List.of(), 0, order, "", e.localized(view.locale()));
        }
        templates.render(ctx, "matrix.jte", shown);
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
