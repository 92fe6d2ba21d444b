package io.github.guihua.web.api;

import io.github.guihua.compare.Lineage;
import io.github.guihua.message.UserException;
import io.github.guihua.report.ComparisonJson;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Choice;
import io.github.guihua.web.Library;
import io.github.guihua.web.Peers;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** {@code /api/v1/compare}, {@code /matrix} and {@code /lineage}, in the schemas of the reports. */
final class ComparisonAnswers {
    private final Library library;

    ComparisonAnswers(Library library) {
        this.library = library;
    }

    void compare(Context ctx) throws UserException, IOException {
        Choice choice = Choice.of(ctx, library);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(library.compare(choice.base(), choice.other()), json);
        Json.send(ctx, json.toByteArray());
    }

    void matrix(Context ctx) throws UserException, IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(Peers.of(ctx, library).matrix(library), json);
        Json.send(ctx, json.toByteArray());
    }

    void lineage(Context ctx) throws UserException, IOException {
        PlanHead head = library.head(ctx.pathParam("id")).orElseThrow(() -> new NotFoundResponse("plan"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(Lineage.of(head, library.family()), json);
        Json.send(ctx, json.toByteArray());
    }
}
