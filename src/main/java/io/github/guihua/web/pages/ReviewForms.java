package io.github.guihua.web.pages;

import io.github.guihua.message.UserException;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.review.Review;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Forms in the reader that correct a field, or take a correction back. */
final class ReviewForms {
    private final Library library;
    private final Review review;

    ReviewForms(Library library, Review review) {
        this.library = library;
        this.review = review;
    }

    void correct(Context ctx) throws UserException {
        PlanHead head = PlanPages.head(ctx, library);
        review.correct(
                head,
                Parameters.form(ctx, "field"),
                Parameters.form(ctx, "before"),
                Parameters.form(ctx, "after"),
                Parameters.form(ctx, "who"));
        ctx.redirect("/plans/" + head.id() + "?reviewed=1", HttpStatus.SEE_OTHER);
    }

    void undo(Context ctx) throws UserException {
        PlanHead head = PlanPages.head(ctx, library);
        review.undo(head, ctx.pathParam("correction"), Parameters.form(ctx, "who"));
        ctx.redirect("/plans/" + head.id() + "?reviewed=1", HttpStatus.SEE_OTHER);
    }
}
