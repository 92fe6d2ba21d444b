package io.github.guihua.web;

import io.github.guihua.message.UserException;
import io.github.guihua.store.PlanHead;
import io.javalin.http.Context;

/**
 * The two plans of a comparison: {@code ?base=ID&other=ID}, or {@code ?other=ID} alone for a plan and its parent. A plan
 * may be named as on the command line: by place, title, document number or id.
 */
public record Choice(PlanHead base, PlanHead other) {
    /**
     * @throws UserException where a name fits none or several, or a plan has no parent here
     */
    public static Choice of(Context ctx, Library library) throws UserException {
        String base = Parameters.text(ctx, "base");
        PlanHead other = find(Parameters.text(ctx, "other"), library);
        return new Choice(base.isEmpty() ? parent(other, library) : find(base, library), other);
    }

    public static PlanHead find(String name, Library library) throws UserException {
        return library.head(name).isPresent()
                ? library.head(name).get()
                : library.store().find(library.name(name), library.jurisdictions());
    }

    private static PlanHead parent(PlanHead plan, Library library) throws UserException {
        return library.family()
                .parent(plan, null)
                .orElseThrow(() -> new UserException("web", "error.no-parent", plan.title()))
                .plan();
    }
}
