package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.store.PlanHead;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** A parent and how it is known. */
    public record Parent(PlanHead plan, List<Reason> reasons) {}

    public static Lineage of(PlanHead plan, List<PlanHead> all) {
        return new Lineage(
                SCHEMA,
                ref(plan),
                above(plan, all, new HashSet<>(Set.of(plan.id()))),
                below(plan, all, new HashSet<>(Set.of(plan.id()))));
    }

    /**
     * The nearest plan above: what it cites by number goes before what it cites by title, and that before what has the
     * same subject and period in the place above.
     *
     * @param level the parent's level; null for the nearest
     */
    public static Optional<Parent> parent(PlanHead plan, List<PlanHead> all, Level level) {
        record Candidate(PlanHead head, Reason reason, boolean subject) {}
        return all.stream()
                .filter(h -> !h.id().equals(plan.id()))
                .filter(h -> level == null || level(h) == level)
                .filter(h -> level(h) == null || level(plan) == null || level(h).compareTo(level(plan)) < 0)
                .flatMap(h ->
                        childOf(plan, h).map(r -> new Candidate(h, r, Topics.same(plan.notice(), h.notice()))).stream())
                .min(Comparator.comparing((Candidate c) -> !c.subject)
                        .thenComparing(
                                c -> level(c.head) == null ? 0 : -level(c.head).ordinal())
                        .thenComparing(c -> rank(c.reason))
                        .thenComparing(c -> -Topics.likeness(plan.notice(), c.head.notice())))
                .map(c -> new Parent(c.head, List.of(c.reason)));
    }

    /** The latest earlier plan of the same place and subject. */
    public static Optional<PlanHead> previous(PlanHead plan, List<PlanHead> all) {
        return all.stream()
                .filter(h -> !h.id().equals(plan.id()))
                .filter(h -> Kinship.samePlace(h.jurisdiction(), plan.jurisdiction()))
                .filter(h -> Topics.same(h.notice(), plan.notice()))
                .filter(h -> from(h) != null && from(plan) != null && from(h) < from(plan))
                .max(Comparator.comparing(Lineage::from));
    }

    private static Integer from(PlanHead h) {
        return h.period() == null ? null : h.period().from();
    }

    private static Level level(PlanHead h) {
        return h.jurisdiction() == null ? null : h.jurisdiction().level();
    }

    private static int rank(Reason r) {
        return List.of("cited-number", "cited-title", "place-and-subject").indexOf(r.code());
    }

    private static Optional<Reason> childOf(PlanHead child, PlanHead parent) {
        Optional<Reason> cited = Citations.cites(child.notice(), parent.notice());
        if (cited.isPresent()) {
            return cited;
        }
        Notice c = child.notice();
        Notice p = parent.notice();
        boolean kin = Kinship.above(p.jurisdiction(), c.jurisdiction())
                && p.title() != null
                && c.title() != null
                && Topics.same(p, c)
                && overlap(p.period(), c.period());
        return kin ? Optional.of(Reason.of("place-and-subject")) : Optional.empty();
    }

    private static boolean overlap(Period a, Period b) {
        if (a == null || b == null || a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
            return true;
        }
        return a.from() <= b.to() && b.from() <= a.to();
    }

    private static List<Kin> above(PlanHead plan, List<PlanHead> all, Set<String> seen) {
        List<Kin> kin = new ArrayList<>();
        for (Citation c : plan.notice().basedOn()) {
            Optional<PlanHead> cited = all.stream()
                    .filter(h -> !h.id().equals(plan.id()))
                    .filter(h -> Citations.means(c, h.notice()))
                    .findFirst();
            if (cited.isEmpty()) {
                kin.add(new Kin(null, c, List.of(), List.of()));
            } else if (seen.add(cited.get().id())) {
                kin.add(new Kin(
                        ref(cited.get()),
                        null,
                        List.of(Citations.cites(plan.notice(), cited.get().notice())
                                .orElse(Reason.of("cited-title", c.title()))),
                        above(cited.get(), all, seen)));
            }
        }
        Optional<Parent> uncited =
                parent(plan, all.stream().filter(h -> !seen.contains(h.id())).toList(), null);
        uncited.filter(p -> p.reasons().get(0).code().equals("place-and-subject"))
                .filter(p -> seen.add(p.plan().id()))
                .ifPresent(p -> kin.add(new Kin(ref(p.plan()), null, p.reasons(), above(p.plan(), all, seen))));
        return kin;
    }

    private static List<Kin> below(PlanHead plan, List<PlanHead> all, Set<String> seen) {
        List<Kin> kin = new ArrayList<>();
        for (PlanHead h : all) {
            Optional<Reason> child = seen.contains(h.id()) ? Optional.empty() : childOf(h, plan);
            boolean cites = child.filter(r -> rank(r) < 2).isPresent();
            if (cites
                    || child.isPresent()
                            && parent(h, all, null)
                                    .filter(p -> p.plan().id().equals(plan.id()))
                                    .isPresent()) {
                seen.add(h.id());
                kin.add(new Kin(ref(h), null, List.of(child.get()), below(h, all, seen)));
            }
        }
        return kin;
    }

    private static PlanRef ref(PlanHead h) {
        return PlanRef.of(h.id(), h.notice(), h.source());
    }
}
