package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says what became of a measure whose counterpart is known: the verdict, its reasons and all that differs. */
final class MeasureJudge {
    /** A pair at least this alike is beyond doubt. */
    private static final double SURE = 0.7;

    private final ComparisonRules rules;
    private final boolean oneTerritory;

    /** @param oneTerritory whether both plans are for the same place: else their totals cannot be ranked */
    MeasureJudge(ComparisonRules rules, boolean oneTerritory) {
        this.rules = rules;
        this.oneTerritory = oneTerritory;
    }

    /**
     * @param base what the report says of {@code b}
     * @param other what the report says of {@code o}
     * @param similarity that made them a pair
     */
    Entry of(Measure b, Measure o, Side base, Side other, double similarity) {
        List<Reason> reasons = new ArrayList<>();
        if (b.canonical() != null && b.canonical().equals(o.canonical())) {
            reasons.add(Reason.of("same-canonical", b.canonical()));
        } else if (b.name().equals(o.name())) {
            reasons.add(Reason.of("same-name"));
        } else {
            reasons.add(Reason.of("name", similarity));
        }
        if (b.target() != o.target()) {
            reasons.add(Reason.of("stated-in-prose"));
        }
        if (rules.contrast(b.narrowing(), o.narrowing()) == 1) {
            reasons.add(Reason.of("narrower-name"));
        }
        Verdict verdict = Verdict.INCOMPARABLE;
        if (b.figure() == null || o.figure() == null) {
            reasons.add(Reason.of("no-number"));
        } else if (!oneTerritory
                && Figure.totals(b.figure(), o.figure())
                && !forEach(b)
                && !forEach(o)
                && b.figure().value() != o.figure().value()) {
            reasons.add(Reason.of("totals-of-territories"));
        } else {
            Verdicts v = Verdicts.of(
                    b.figure(),
                    o.figure(),
                    rules.lowerIsBetter(b.side().name())
                            || rules.lowerIsBetter(o.side().name()));
            verdict = byYear(v.verdict(), b.side(), o.side(), reasons);
            reasons.addAll(v.reasons());
        }
        return new Entry(
                base,
                other,
                verdict,
                null,
                Math.min(1, Math.max(similarity, 0)),
                similarity >= SURE ? Entry.HIGH : Entry.LOW,
                reasons,
                changes(b.side(), o.side()),
                List.of(),
                null);
    }

    /** Not so many in the whole territory, where a county's 26 are no less than its province's 2,000. */
    private boolean forEach(Measure m) {
        return rules.forEach(m.side().name()) || rules.forEach(m.side().text());
    }

    /** The same figure by an earlier year asks for more. */
    private static Verdict byYear(Verdict verdict, Side b, Side o, List<Reason> reasons) {
        if (b.year() == null || o.year() == null || b.year().equals(o.year())) {
            return verdict;
        }
        boolean earlier = o.year() < b.year();
        reasons.add(Reason.of(earlier ? "earlier" : "later", b.year() + " → " + o.year()));
        return verdict == Verdict.EQUAL ? earlier ? Verdict.STRICTER : Verdict.LOOSER : verdict;
    }

    private static List<Change> changes(Side b, Side o) {
        List<Change> changes = new ArrayList<>();
        differ(changes, "name", b.name(), o.name());
        differ(changes, "value", figure(b.value(), b.valueMax()), figure(o.value(), o.valueMax()));
        differ(changes, "operator", b.value() == null ? null : b.op(), o.value() == null ? null : o.op());
        differ(changes, "unit", b.unit(), o.unit());
        differ(changes, "year", string(b.year()), string(o.year()));
        differ(changes, "nature", b.nature(), o.nature());
        differ(changes, "baseline", figure(b.baseline(), null), figure(o.baseline(), null));
        return changes;
    }

    private static void differ(List<Change> changes, String op, String base, String other) {
        if (!Objects.equals(base, other)) {
            changes.add(Change.of(op, base, other));
        }
    }

    private static String figure(Double value, Double max) {
        return value == null ? null : Figure.plain(value, max);
    }

    private static String string(Integer i) {
        return i == null ? null : i.toString();
    }
}
