package io.github.guihua.web;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.PlanPeers;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.Plan;
import io.github.guihua.store.PlanHead;
import io.github.guihua.store.PlanStore;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which plans stand side by side: {@code ?level=county&under=云岭省&subject=社区服务&family=indicators}.
 *
 * @param heads the first {@value #MOST} that have something of the family
 * @param found how many fit
 * @param having how many of these have something of the family
 */
public record Peers(
        String family, String level, String under, String subject, List<PlanHead> heads, int found, int having) {
    /** More columns than this nobody reads, and a page would wait for them. */
    public static final int MOST = 40;

    /** What a plan with something of the family has passages of, in the query language. */
    private static final Map<String, String> PASSAGES =
            Map.of("indicators", "类型:指标", "targets", "类型:目标", "actions", "类型:专栏", "duties", "类型:责任 OR 类型:任务");

    public static Peers none(String under) {
        return new Peers("indicators", "", under, "", List.of(), 0, 0);
    }

    /**
     * @throws UserException where {@code under} names no place
     */
    public static Peers of(Context ctx, Library library) throws UserException {
        String asked = Parameters.text(ctx, "family");
        String family = Matrix.FAMILIES.contains(asked) ? asked : "indicators";
        String level = Parameters.text(ctx, "level");
        String under = Parameters.text(ctx, "under");
        String subject = Parameters.text(ctx, "subject");
        Level known = Arrays.stream(Level.values())
                .filter(l -> l.name().equals(level.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        String about = subject.isEmpty() ? null : subject;
        Jurisdiction place = place(under, library);
        PlanStore store = library.store();
        List<PlanHead> all = PlanPeers.of(null, store.distinct(), about, known, place);
        // Of a plan in several formats the index has one, which need not be the store's.
        Set<String> with = all.isEmpty() ? Set.of() : library.searcher().plansWith(PASSAGES.get(family));
        List<PlanHead> having = PlanPeers.of(null, store.distinct(h -> with.contains(h.id())), about, known, place);
        return new Peers(
                family,
                known == null ? "" : level,
                under,
                subject,
                having.subList(0, Math.min(MOST, having.size())),
                all.size(),
                having.size());
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
