package io.github.guihua.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.message.UserException;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.review.Review;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;

/** {@code /api/v1/plans/ID/corrections}. */
final class CorrectionAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Library library;
    private final Review review;

    CorrectionAnswers(Library library, Review review) {
        this.library = library;
        this.review = review;
    }

    private PlanHead head(Context ctx) throws UserException {
        return library.head(ctx.pathParam("id")).orElseThrow(() -> new NotFoundResponse("plan"));
    }

    void list(Context ctx) throws UserException, IOException {
        Json.send(ctx, review.of(library.plan(head(ctx))).all());
    }

    void add(Context ctx) throws UserException, IOException {
        PlanHead head = head(ctx);
        JsonNode body = Parameters.sent(() -> JSON.readTree(ctx.bodyAsBytes()));
        if (body == null || !body.isObject()) {
            throw new BadRequestResponse("json");
        }
        review.correct(
                head,
                body.path("field").asText(),
                Review.text(body.path("before")),
                Review.text(body.path("after")),
                body.path("who").asText());
        ctx.status(201);
        list(ctx);
    }

    void remove(Context ctx) throws UserException, IOException {
        review.undo(head(ctx), ctx.pathParam("correction"), Parameters.text(ctx, "who"));
        list(ctx);
    }
}
