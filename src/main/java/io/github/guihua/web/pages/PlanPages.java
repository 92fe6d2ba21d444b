package io.github.guihua.web.pages;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Library;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** The plan that an address names. */
final class PlanPages {
    private PlanPages() {}

    /** @throws NotFoundResponse where there is none with the id */
    static PlanHead head(Context ctx, Library library) throws UserException {
        return library.head(ctx.pathParam("id")).orElseThrow(() -> new NotFoundResponse("plan"));
    }

    static Plan plan(Context ctx, Library library) throws UserException {
        return library.plan(head(ctx, library));
    }
}
