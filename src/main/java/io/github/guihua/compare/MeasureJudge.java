package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says what became of a measure whose counterpart is known: the verdict, its reasons and all that differs. */
final class MeasureJudge {
    /** A pair at least this alike is beyond doubt. */
    private static final double SURE = 0.65;
    /** So is one this alike that ends in the same words and sets what each must have: 生师比, 每百户…设施面积. */
    private static final double SURE_OF_HEAD = 0.45;

    /** What two names that are not the same reach at most. */
    private static final double NEARLY = 0.95;

    private static final String BINDING = "约束性";

    private final MeasureRules rules;
    private final Measures measures;
    private final Footing footing;

    MeasureJudge(MeasureRules rules, Measures measures, Footing footing) {
        this.rules = rules;
        this.measures = measures;
        this.footing = footing;
    }

    /**
     * @param base what the report says of {@code b}
     * @param other what the report says of {@code o}
     * @param similarity that made them a pair
     */
    Entry of(Measure b, Measure o, Side base, Side other, double similarity) {
        List<Reason> reasons = new ArrayList<>(names(b, o, similarity));
        Verdict verdict = verdict(b, o, reasons);
        boolean ordered = verdict != Verdict.INCOMPARABLE;
        boolean sure = similarity >= SURE || ordered && similarity >= SURE_OF_HEAD && MeasureRules.sameHead(b, o);
        if (!sure && (verdict == Verdict.STRICTER || verdict == Verdict.LOOSER)) {
            reasons.add(Reason.of("doubtful-pair"));
            verdict = Verdict.INCOMPARABLE;
        }
        double alike = b.printed().equals(o.printed()) ? similarity : Math.min(similarity, NEARLY);
        return new Entry(
                base,
                other,
                verdict,
                null,
                Math.min(1, Math.max(alike, 0)),
                sure ? Entry.HIGH : Entry.LOW,
                reasons,
                changes(b.side(), o.side()),
                List.of(),
                null);
    }

    private List<Reason> names(Measure b, Measure o, double similarity) {
        List<Reason> reasons = new ArrayList<>();
        if (b.printed().equals(o.printed())) {
            reasons.add(Reason.of("same-name"));
        } else if (b.canonical() != null && b.canonical().equals(o.canonical())) {
            reasons.add(Reason.of("same-canonical", b.canonical()));
        } else {
            reasons.add(Reason.of("name", Math.min(similarity, NEARLY)));
        }
        if (b.target() != o.target()) {
            reasons.add(Reason.of("stated-in-prose"));
        }
        reasons.addAll(measures.contrast(b, o).reasons());
        return reasons;
    }

    private Verdict verdict(Measure b, Measure o, List<Reason> reasons) {
        if (b.figure() == null || o.figure() == null) {
            reasons.add(Reason.of("no-number"));
            return Verdict.INCOMPARABLE;
        }
        Contrast contrast = measures.contrast(b, o);
        boolean totals = Figure.totals(b.figure(), o.figure()) && !rules.forEach(b) && !rules.forEach(o);
        boolean same = b.figure().value() == o.figure().value();
        if (b.figure().rateAndCount(o.figure())) {
            reasons.add(Reason.of("rate-and-count"));
            return Verdict.INCOMPARABLE;
        }
        if (b.figure().levelAndChange(o.figure())) {
            reasons.add(Reason.of("level-and-change"));
            return Verdict.INCOMPARABLE;
        }
        if (contrast.grades() || contrast.ranks() && totals && !same) {
            return Verdict.INCOMPARABLE;
        }
        if (!footing.oneTerritory() && totals && !same) {
            reasons.add(Reason.of("totals-of-territories"));
            return Verdict.INCOMPARABLE;
        }
        Verdicts v = ordered(b, o, reasons);
        reasons.addAll(v.reasons());
        return byYear(v.verdict(), b.side(), o.side(), reasons);
    }

    private Verdicts ordered(Measure b, Measure o, List<Reason> reasons) {
        boolean ceilings = b.figure().ceiling() || o.figure().ceiling();
        if (ceilings && rules.benefit(b) && rules.benefit(o)) {
            reasons.add(Reason.of("benefit-ceiling"));
            return Verdicts.of(b.figure().bare(), o.figure().bare(), false);
        }
        Direction direction = rules.direction();
        if (ceilings && direction.ban(b.side()) && direction.ban(o.side())) {
            reasons.add(Reason.of("forbidden-distance"));
            return Verdicts.of(b.figure().bare(), o.figure().bare(), false);
        }
        return Verdicts.of(
                b.figure(), o.figure(), direction.lowerIsBetter(b.side()) || direction.lowerIsBetter(o.side()));
    }

    /** The same figure by an earlier year asks for more; a higher one by a later year for more of one and less of the other. */
    private Verdict byYear(Verdict verdict, Side b, Side o, List<Reason> reasons) {
        if (b.year() == null || o.year() == null || b.year().equals(o.year())) {
            return verdict;
        }
        boolean earlier = o.year() < b.year();
        reasons.add(Reason.of(earlier ? "earlier" : "later", b.year() + " → " + o.year()));
        if (verdict == Verdict.EQUAL) {
            return earlier ? Verdict.STRICTER : Verdict.LOOSER;
        }
        boolean against = verdict == (earlier ? Verdict.LOOSER : Verdict.STRICTER);
        if (against && !footing.successive()) {
            reasons.add(Reason.of("year-against-figure"));
            return Verdict.INCOMPARABLE;
        }
        return verdict;
    }

    private static List<Change> changes(Side b, Side o) {
        List<Change> changes = new ArrayList<>();
        differ(changes, "name", b.name(), o.name());
        differ(changes, "value", figure(b.value(), b.valueMax()), figure(o.value(), o.valueMax()));
        differ(changes, "operator", b.value() == null ? null : b.op(), o.value() == null ? null : o.op());
        differ(changes, "unit", b.unit(), o.unit());
        differ(changes, "year", string(b.year()), string(o.year()));
        if (!Objects.equals(b.nature(), o.nature())) {
            boolean said = b.nature() != null && o.nature() != null;
            String trend = !said ? null : BINDING.equals(b.nature()) ? "weaker" : "stronger";
            changes.add(Change.of("nature", b.nature(), o.nature(), trend));
        }
        differ(changes, "baseline", b.baselineFigure(), o.baselineFigure());
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
