package io.github.guihua.web.api;

import io.github.guihua.message.UserException;
import io.github.guihua.model.PlanJson;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** {@code /api/v1/plans}. */
final class PlanAnswers {
    private static final int LARGEST = 500;

    private final Library library;

    PlanAnswers(Library library) {
        this.library = library;
    }

    /** A page of the list; {@code total} counts all that fit. */
    record Page(int total, int page, int size, List<Head> plans) {}

    /** A plan in short. */
    record Head(
            String id,
            String title,
            String place,
            String level,
            String documentNumber,
            String issueDate,
            String subject,
            String file) {
        static Head of(PlanHead h) {
            return new Head(
                    h.id(),
                    h.title(),
                    h.place(),
                    h.level(),
                    h.notice().documentNumber(),
                    h.notice().issueDate(),
                    h.notice().subject(),
                    h.source() == null ? null : h.source().file());
        }
    }

    void list(Context ctx) throws UserException {
        int size = Parameters.number(ctx.queryParam("size"), 50, 1, LARGEST);
        int page = Parameters.number(ctx.queryParam("page"), 1, 1, 1_000_000);
        String q = ctx.queryParam("q");
        List<PlanHead> found = library.plans(q == null ? "" : q, "");
        Json.send(
                ctx,
                new Page(
                        found.size(),
                        page,
                        size,
                        found.stream()
                                .skip((page - 1L) * size)
                                .limit(size)
                                .map(Head::of)
                                .toList()));
    }

    void one(Context ctx) throws UserException {
        PlanHead head = library.head(ctx.pathParam("id")).orElseThrow(() -> new NotFoundResponse("plan"));
        Json.send(ctx, PlanJson.toBytes(library.plan(head)));
    }
}
