package io.github.guihua.web.pages;

import io.github.guihua.compare.Lineage;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.report.Wording;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Choice;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** {@code /lineage?plan=…}: what a plan is grounded on, up to the nation, and what is grounded on it. */
public final class LineagePage implements Page {
    private final Settings settings;
    private final Library library;
    private final Templates templates;

    LineagePage(Settings settings, Library library, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.templates = templates;
    }

    /** What the template shows; {@code lineage} is null before a plan is chosen. */
    public record Model(View view, Wording words, String plan, Lineage lineage, String trouble) {
        /** Names of the places between a plan's and that of one above it, which have no plan here. */
        public List<String> skipped(PlanRef lower, PlanRef upper) {
            Jurisdiction below = lower.jurisdiction();
            Jurisdiction above = upper.jurisdiction();
            if (below == null
                    || above == null
                    || above.path().size() >= below.path().size() - 1) {
                return List.of();
            }
            return below.path().subList(above.path().size(), below.path().size() - 1);
        }

        public String level(PlanRef plan) {
            return plan.jurisdiction() == null || plan.jurisdiction().level() == null
                    ? ""
                    : view.word("level", plan.jurisdiction().level().name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void answer(Context ctx) throws UserException {
        View view = View.of(ctx, settings, "lineage");
        Wording words = new Wording(view.locale());
        String name = Parameters.text(ctx, "plan");
        Model model = new Model(view, words, "", null, null);
        if (!name.isEmpty()) {
            try {
                PlanHead head = Choice.find(name, library);
                model = new Model(view, words, head.title(), Lineage.of(head, library.family()), null);
            } catch (UserException e) {
                model = new Model(view, words, name, null, e.localized(view.locale()));
            }
        }
        templates.render(ctx, "lineage.jte", model);
    }
}
