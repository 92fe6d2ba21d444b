package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.Citation;
import io.github.guihua.store.PlanHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a plan comes from and what came from it.
 *
 * @param above what it is grounded on, upwards to the nation
 * @param below what is grounded on it
 */
public record Lineage(String schema, PlanRef plan, List<Kin> above, List<Kin> below) {
    public static final String SCHEMA = "guihua/lineage/1";
    private static final String BY_PLACE = "place-and-subject";

    /**
     * A plan further up or down.
     *
     * @param plan null where it is cited and not in the corpus
     * @param missing the citation of a plan that is not there; null otherwise
     * @param reasons how it is known to be kin
     * @param further its own kin in the same direction
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kin(PlanRef plan, Citation missing, List<Reason> reasons, List<Kin> further) {}

    public static Lineage of(PlanHead plan, FamilyTree tree) {
        return new Lineage(
                SCHEMA,
                ref(plan),
                above(plan, tree, new HashSet<>(Set.of(plan.id()))),
                below(plan, tree, new HashSet<>(Set.of(plan.id()))));
    }

    private static List<Kin> above(PlanHead plan, FamilyTree tree, Set<String> seen) {
        List<Kin> kin = new ArrayList<>();
        for (Citation c : plan.notice().basedOn()) {
            Optional<PlanHead> cited = tree.relatives().meant(c).stream()
                    .filter(h -> !h.id().equals(plan.id()))
                    .filter(h -> Citations.means(c, h.notice()))
                    .findFirst();
            if (cited.isEmpty()) {
                kin.add(new Kin(null, c, List.of(), List.of()));
            } else if (seen.add(cited.get().id())) {
                Reason reason = Citations.cites(plan.notice(), cited.get().notice())
                        .orElse(Reason.of("cited-title", c.title()));
                kin.add(new Kin(ref(cited.get()), null, List.of(reason), above(cited.get(), tree, seen)));
            }
        }
        tree.best(plan, h -> !seen.contains(h.id()))
                .filter(p -> p.reason().code().equals(BY_PLACE))
                .filter(p -> seen.add(p.plan().id()))
                .ifPresent(
                        p -> kin.add(new Kin(ref(p.plan()), null, List.of(p.reason()), above(p.plan(), tree, seen))));
        return kin;
    }

    private static List<Kin> below(PlanHead plan, FamilyTree tree, Set<String> seen) {
        List<Kin> kin = new ArrayList<>();
        for (PlanHead h : tree.relatives().below(plan)) {
            Optional<Reason> child = seen.contains(h.id())
                    ? Optional.empty()
                    : tree.childOf(h, plan).filter(r -> !r.code().equals(BY_PLACE) || tree.nearestIs(plan, h));
            if (child.isPresent()) {
                seen.add(h.id());
                kin.add(new Kin(ref(h), null, List.of(child.get()), below(h, tree, seen)));
            }
        }
        return kin;
    }

    private static PlanRef ref(PlanHead h) {
        return PlanRef.of(h.id(), h.notice(), h.source());
    }
}
