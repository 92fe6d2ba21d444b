package io.github.guihua.web.pages;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Level;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.util.List;

/** {@code /plans?q=…&level=county&page=2}: every plan, by place. */
public final class PlansPage implements Page {
    private static final int ON_A_PAGE = 50;

    private final Settings settings;
    private final Library library;
    private final Templates templates;

    PlansPage(Settings settings, Library library, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.templates = templates;
    }

    /** What the template shows; {@code plans} is one page of the {@code total}. */
    public record Model(View view, String q, String level, int page, int total, List<PlanHead> plans) {
        public int pages() {
            return (total + ON_A_PAGE - 1) / ON_A_PAGE;
        }

        /** Whether another plan on the page has the same title, so that only the files tell them apart. */
        public boolean twice(PlanHead head) {
            return head.source() != null
                    && plans.stream()
                                    .filter(h -> h.title().equals(head.title()))
                                    .count()
                            > 1;
        }

        public Query link() {
            return Query.to("/plans").with("q", q).with("level", level);
        }

        public Level[] levels() {
            return Level.values();
        }
    }

    @Override
    public void answer(Context ctx) throws UserException {
        String q = Parameters.text(ctx, "q");
        String level = Parameters.text(ctx, "level");
        List<PlanHead> found = library.plans(q, level);
        int page = Parameters.number(
                ctx.queryParam("page"), 1, 1, Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE));
        List<PlanHead> shown =
                found.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        templates.render(
                ctx, "plans.jte", new Model(View.of(ctx, settings, "plans"), q, level, page, found.size(), shown));
    }
}
