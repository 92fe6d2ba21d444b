package io.github.guihua.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.guihua.correct.Correction;
import io.github.guihua.correct.Edits;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.github.guihua.web.review.Fields;
import io.github.guihua.web.review.Review;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code /plans/ID?section=三/（二）}: a plan as outline, structured text and evidence. */
public final class ReaderPage implements Page {
    private final Settings settings;
    private final Library library;
    private final Review review;
    private final Templates templates;

    ReaderPage(Settings settings, Library library, Review review, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.review = review;
        this.templates = templates;
    }

    @Override
    public void answer(Context ctx) throws UserException, IOException {
        Plan plan = PlanPages.plan(ctx, library);
        List<Correction> corrections = review.of(plan).inForce();
        JsonNode json = corrections.isEmpty() ? MissingNode.getInstance() : Edits.tree(plan);
        PlanTree tree = new PlanTree(plan, Parameters.text(ctx, "section"), Parameters.text(ctx, "column"));
        View view = View.of(ctx, settings, "plans");
        List<PlanTree.Node> outline = tree.outline();
        List<PlanTree.Column> loose = tree.looseColumns();
        templates.render(
                ctx,
                "reader.jte",
                new PlanView(
                        view,
                        plan,
                        tree.preamble(),
                        outline,
                        loose,
                        tree.looseTables(),
                        tree.selected(),
                        new Fields(plan),
                        corrections,
                        json));
    }
}
