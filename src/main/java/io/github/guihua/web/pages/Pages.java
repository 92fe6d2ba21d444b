package io.github.guihua.web.pages;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import io.github.guihua.report.ReportFormat;
import io.github.guihua.web.Library;
import io.github.guihua.web.Settings;
import io.github.guihua.web.api.Problem;
import io.github.guihua.web.jobs.Jobs;
import io.github.guihua.web.review.Review;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;

/** Which address is answered by which page, and what is said where something goes wrong. */
public final class Pages {
    private static final String SAID = "guihua-said";
    private static final List<String> UNKNOWN =
            List.of("unknown", "unknown-near", "no-folder", "unreadable", "place-without-plan", "index.no-passage");

    private static final List<String> CONFLICT = List.of("error.locked", "index.locked", "error.changed");

    private final Settings settings;
    private final Library library;
    private final Jobs jobs;
    private final Review review;
    private final Templates templates = new Templates();

    public Pages(Settings settings, Library library, Jobs jobs) {
        this.settings = settings;
        this.library = library;
        this.jobs = jobs;
        this.review = new Review(settings, library);
    }

    /** A page that says what is wrong. */
    public record Trouble(View view, int status, String message) {}

    public void add(RoutesConfig routes) {
        EvidencePart evidence = new EvidencePart(settings, library, templates);
        routes.get("/", ctx -> ctx.redirect("/search"));
        routes.get("/search", page(new SearchPage(settings, library, templates)));
        routes.get("/search/hints", page(new Hints(library)));
        routes.get("/export/hits.csv", page(new HitExport(settings, library).as(ReportFormat.CSV)));
        routes.get("/export/hits.xlsx", page(new HitExport(settings, library).as(ReportFormat.XLSX)));
        routes.get("/plans", page(new PlansPage(settings, library, templates)));
        routes.get("/plans/{id}", page(new ReaderPage(settings, library, review, templates)));
        routes.get("/plans/{id}/evidence", page(evidence::part));
        routes.get("/plans/{id}/pages/{page}", page(evidence::picture));
        ComparePage compare = new ComparePage(settings, library, templates);
        MatrixPage matrix = new MatrixPage(settings, library, templates);
        routes.get("/compare", page(compare));
        routes.get("/matrix", page(matrix));
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.XLSX, ReportFormat.CSV)) {
            String ending = format.name().toLowerCase(Locale.ROOT);
            routes.get("/export/compare." + ending, page(compare.report(format)));
            routes.get("/export/matrix." + ending, page(matrix.report(format)));
        }
        routes.get("/lineage", page(new LineagePage(settings, library, templates)));
        IntakePage intake = new IntakePage(settings, jobs, templates);
        routes.get("/intake", page(intake));
        routes.get("/intake/jobs", page(intake::list));
        routes.post("/intake/files", page(intake::upload));
        routes.post("/intake/folder", page(intake::folder));
        routes.post("/intake/jobs/{job}/retry", page(intake::retry));
        ReviewForms forms = new ReviewForms(library, review);
        routes.post("/plans/{id}/corrections", page(forms::correct));
        routes.post("/plans/{id}/corrections/{correction}/undo", page(forms::undo));
        routes.exception(UserException.class, this::said);
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Exception.class, (e, ctx) -> trouble(ctx, 500, null));
        routes.error(404, ctx -> {
            if (ctx.attribute(SAID) == null) {
                trouble(ctx, 404, null);
            }
        });
    }

    private static Handler page(Page page) {
        return page::answer;
    }

    private void said(UserException e, Context ctx) {
        int status = CONFLICT.contains(e.key())
                ? 409
                : e.key().equals("error.busy")
                        ? 429
                        : e instanceof EnvironmentException ? 503 : UNKNOWN.contains(e.key()) ? 404 : 400;
        trouble(ctx, status, e);
    }

    private void refused(HttpResponseException e, Context ctx) {
        trouble(ctx, e.getStatus(), null);
    }

    private void trouble(Context ctx, int status, UserException e) {
        View view = View.of(ctx, settings, "");
        String key = "status." + status;
        String message = e != null
                ? e.localized(view.locale())
                : view.words().has(key) ? view.t(key) : view.t("status.other", String.valueOf(status));
        ctx.status(status);
        ctx.attribute(SAID, true);
        if (ctx.path().startsWith("/api/")) {
            String title = HttpStatus.forStatus(status).getMessage();
            ctx.json(Problem.of(status, title, e == null ? null : e.key(), message))
                    .contentType(Problem.TYPE);
            return;
        }
        templates.render(ctx, "trouble.jte", new Trouble(view, status, message));
    }
}
