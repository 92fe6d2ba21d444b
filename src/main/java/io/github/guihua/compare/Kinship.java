package io.github.guihua.compare;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import java.util.List;
import java.util.Optional;

/** How two plans stand to each other. */
final class Kinship {
    private Kinship() {}

    static PlanRelation of(String baseId, Notice base, String otherId, Notice other) {
        if (baseId != null && baseId.equals(otherId)) {
            return new PlanRelation("same", List.of(Reason.of("same-id")));
        }
        Optional<Reason> cited = Citations.cites(other, base);
        if (cited.isPresent()) {
            return new PlanRelation("child", List.of(cited.get()));
        }
        cited = Citations.cites(base, other);
        if (cited.isPresent()) {
            return new PlanRelation("parent", List.of(cited.get()));
        }
        if (!new Topic(base).same(new Topic(other))) {
            return new PlanRelation("unrelated", List.of(Reason.of("subjects-differ", subjects(base, other))));
        }
        Jurisdiction b = base.jurisdiction();
        Jurisdiction o = other.jurisdiction();
        if (above(b, o)) {
            return new PlanRelation("child", List.of(Reason.of("place-and-subject")));
        }
        if (above(o, b)) {
            return new PlanRelation("parent", List.of(Reason.of("place-and-subject")));
        }
        if (samePlace(b, o)) {
            int later = later(base.period(), other.period());
            if (later != 0) {
                return new PlanRelation(
                        later > 0 ? "successor" : "predecessor", List.of(Reason.of("same-place-other-period")));
            }
        }
        return new PlanRelation("peer", List.of(Reason.of("same-subject")));
    }

    static String subjects(Notice base, Notice other) {
        return new Topic(base).core() + " / " + new Topic(other).core();
    }

    /** Whether the second place lies within the first, or the first is the nation. */
    static boolean above(Jurisdiction upper, Jurisdiction lower) {
        if (upper == null || lower == null || upper.name() == null || samePlace(upper, lower)) {
            return false;
        }
        if (upper.level() == Level.NATIONAL) {
            return lower.level() != Level.NATIONAL;
        }
        return upper.level() != null
                && lower.level() != null
                && upper.level().compareTo(lower.level()) < 0
                && lower.path().contains(upper.name())
                && (upper.path().isEmpty() || lower.path().containsAll(upper.path()));
    }

    static boolean samePlace(Jurisdiction a, Jurisdiction b) {
        if (a == null || b == null) {
            return false;
        }
        return a.code() != null && b.code() != null
                ? a.code().equals(b.code())
                : a.name() != null && a.name().equals(b.name()) && a.path().equals(b.path());
    }

    private static int later(Period base, Period other) {
        return base == null || other == null || base.from() == null || other.from() == null
                ? 0
                : Integer.compare(other.from(), base.from());
    }
}
