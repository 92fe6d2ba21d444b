package io.github.guihua.compare;

import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.store.PlanHead;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Who is whose parent among the plans of a store. Made once for a state of the store and asked for any plan; what is worked
 * out for one plan is remembered for the others. Safe for any number of threads.
 */
public final class FamilyTree {
    private final List<PlanHead> all;
    private final Relatives relatives;
    private final Map<Path, Topic> topics = new ConcurrentHashMap<>();
    private final Map<Path, Optional<Parent>> nearest = new ConcurrentHashMap<>();

    /** @param all each plan once */
    public FamilyTree(List<PlanHead> all) {
        this.all = all;
        this.relatives = new Relatives(all);
    }

    Relatives relatives() {
        return relatives;
    }

    /** A parent and how it is known. */
    public record Parent(PlanHead plan, Reason reason) {}

    /**
     * The nearest plan above: what it cites by number goes before what it cites by title, and that before what has the
     * same subject and period in the place above.
     *
     * @param level the parent's level; null for the nearest
     */
    public Optional<Parent> parent(PlanHead plan, Level level) {
        return best(plan, h -> level == null || level(h) == level);
    }

    Optional<Parent> best(PlanHead plan, Predicate<PlanHead> wanted) {
        record Candidate(PlanHead head, Reason reason, boolean same, double likeness) {}
        return relatives.above(plan).stream()
                .filter(h -> !h.id().equals(plan.id()))
                .filter(wanted)
                .filter(h -> level(h) == null || level(plan) == null || level(h).compareTo(level(plan)) < 0)
                .flatMap(h -> childOf(plan, h)
                        .map(r -> new Candidate(
                                h, r, topic(plan).same(topic(h)), topic(plan).likeness(topic(h))))
                        .stream())
                .min(Comparator.comparing((Candidate c) -> !c.same)
                        .thenComparing(
                                c -> level(c.head) == null ? 0 : -level(c.head).ordinal())
                        .thenComparing(c -> rank(c.reason))
                        .thenComparing(c -> -c.likeness))
                .map(c -> new Parent(c.head, c.reason));
    }

    /** The latest earlier plan of the same place and subject. */
    public Optional<PlanHead> previous(PlanHead plan) {
        return all.stream()
                .filter(h -> !h.id().equals(plan.id()))
                .filter(h -> Kinship.samePlace(h.jurisdiction(), plan.jurisdiction()))
                .filter(h -> topic(h).same(topic(plan)))
                .filter(h -> from(h) != null && from(plan) != null && from(h) < from(plan))
                .max(Comparator.comparing(FamilyTree::from));
    }

    private Topic topic(PlanHead h) {
        return topics.computeIfAbsent(h.path(), p -> new Topic(h.notice()));
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

    /** Why the one is grounded on the other; empty where it is not. */
    Optional<Reason> childOf(PlanHead child, PlanHead parent) {
        Optional<Reason> cited = Citations.cites(child.notice(), parent.notice());
        if (cited.isPresent()) {
            return cited;
        }
        Notice c = child.notice();
        Notice p = parent.notice();
        boolean kin = Kinship.above(p.jurisdiction(), c.jurisdiction())
                && p.title() != null
                && c.title() != null
                && topic(parent).same(topic(child))
                && overlap(p.period(), c.period());
        return kin ? Optional.of(Reason.of("place-and-subject")) : Optional.empty();
    }

    private static boolean overlap(Period a, Period b) {
        if (a == null || b == null || a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
            return true;
        }
        return a.from() <= b.to() && b.from() <= a.to();
    }

    /** Whether the plan is the child's nearest parent. */
    boolean nearestIs(PlanHead plan, PlanHead child) {
        return nearest.computeIfAbsent(child.path(), p -> best(child, h -> true))
                .filter(p -> p.plan().id().equals(plan.id()))
                .isPresent();
    }
}
