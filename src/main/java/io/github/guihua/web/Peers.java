package io.github.guihua.web;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.PlanPeers;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.Plan;
import io.github.guihua.store.PlanHead;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which plans stand side by side: {@code ?level=county&under=云岭省&subject=社区服务&family=indicators}.
 *
 * @param found how many fit; {@code heads} has the first {@value #MOST}
 */
public record Peers(String family, String level, String under, String subject, List<PlanHead> heads, int found) {
    /** More columns than this nobody reads, and a page would wait for them. */
    public static final int MOST = 40;

    /**
     * @throws UserException where {@code under} names no place
     */
    public static Peers of(Context ctx, Library library) throws UserException {
        String family = Parameters.text(ctx, "family");
        String level = Parameters.text(ctx, "level");
        String under = Parameters.text(ctx, "under");
        String subject = Parameters.text(ctx, "subject");
        Level known = Arrays.stream(Level.values())
                .filter(l -> l.name().equals(level.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        List<PlanHead> heads = PlanPeers.of(
                null, library.store().distinct(), subject.isEmpty() ? null : subject, known, place(under, library));
        return new Peers(
                Matrix.FAMILIES.contains(family) ? family : "indicators",
                known == null ? "" : level,
                under,
                subject,
                heads.subList(0, Math.min(MOST, heads.size())),
                heads.size());
    }

    private static Jurisdiction place(String name, Library library) throws UserException {
        if (name.isEmpty()) {
            return null;
        }
        List<Jurisdiction> places = library.jurisdictions().byName(name);
        if (places.isEmpty()) {
            String near = String.join("、", library.jurisdictions().nearest(name, 5));
            throw new UserException("web", "error.no-place", name, near.isEmpty() ? "—" : near);
        }
        return places.get(0);
    }

    public Matrix matrix(Library library) throws UserException {
        List<Plan> plans = new ArrayList<>();
        for (PlanHead head : heads) {
            plans.add(library.plan(head));
        }
        return library.matrices().build(plans, family);
    }
}
