package io.github.guihua.web.pages;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.github.guihua.web.Sources;
import io.github.guihua.web.Sources.SourceLine;
import io.github.guihua.web.review.Fields;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;

/** Where a fact stands: the page's picture with a box, or the source's lines. */
public final class EvidencePart {
    private static final int AROUND = 12;

    private final Settings settings;
    private final Library library;
    private final Templates templates;

    EvidencePart(Settings settings, Library library, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param picture address of the page's picture; null where there is none
     * @param box x, y, width, height in points, comma between; null where the evidence has none
     * @param lines of the source around those meant; empty where there is a picture, or no source
     */
    public record Model(
            View view,
            Plan plan,
            Integer page,
            String picture,
            String box,
            Integer line,
            int end,
            String rule,
            String confidence,
            List<SourceLine> lines,
            boolean sourced,
            List<Fields.Field> fields) {
        /** Address of the page so many further on. */
        public String turned(int by) {
            return Query.to("/plans/" + plan.id() + "/evidence")
                    .with("page", page + by)
                    .toString();
        }

        public boolean more() {
            return plan.source().pages() == null || page < plan.source().pages();
        }

        public boolean meant(SourceLine l) {
            return line != null && l.ordinal() >= line && l.ordinal() <= end;
        }
    }

    void part(Context ctx) throws UserException, IOException {
        Plan plan = PlanPages.plan(ctx, library);
        int page = Parameters.number(ctx.queryParam("page"), 0, 0, 100_000);
        int line = Parameters.number(ctx.queryParam("line"), 0, 0, 10_000_000);
        int end = Math.max(line, Parameters.number(ctx.queryParam("end"), line, 0, 10_000_000));
        String box = ctx.queryParam("box");
        boolean drawn = Sources.pdf(plan) && page > 0;
        boolean sourced = library.sources().bytes(plan).isPresent();
        List<SourceLine> lines =
                drawn || !sourced ? List.of() : around(library.sources().lines(plan), line, end);
        String confidence = ctx.queryParam("confidence");
        templates.render(
                ctx,
                "evidence.jte",
                new Model(
                        View.of(ctx, settings, "plans"),
                        plan,
                        page == 0 ? null : page,
                        drawn && sourced ? "/plans/" + plan.id() + "/pages/" + page : null,
                        box != null && box.matches("[\\d.]{1,9}(,[\\d.]{1,9}){3}") ? box : null,
                        line == 0 ? null : line,
                        end,
                        ctx.queryParam("rule"),
                        confidence,
                        lines,
                        sourced,
                        Fields.below(plan, Parameters.text(ctx, "at"))));
    }

    private static List<SourceLine> around(List<SourceLine> all, int line, int end) {
        return all.stream()
                .filter(l -> line == 0
                        ? l.ordinal() <= 4 * AROUND
                        : l.ordinal() >= line - AROUND && l.ordinal() <= Math.min(end, line + 200) + AROUND)
                .toList();
    }

    /** {@code /plans/ID/pages/3}: a PNG, which never changes, since the plan's id is made from the document. */
    void picture(Context ctx) throws UserException {
        Plan plan = PlanPages.plan(ctx, library);
        int page = Parameters.number(ctx.pathParam("page"), 0, 0, 100_000);
        String tag = "\"" + plan.id() + "-" + page + "\"";
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        try {
            byte[] png = library.sources().picture(plan, page).orElseThrow(() -> new NotFoundResponse("page"));
            ctx.header("ETag", tag)
                    .header("Cache-Control", "private, max-age=86400")
                    .contentType("image/png")
                    .result(png);
        } catch (UnreadableException e) {
            throw new NotFoundResponse("page");
        }
    }
}
