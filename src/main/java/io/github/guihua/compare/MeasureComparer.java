package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Pairs indicators and targets and says what became of each figure. */
final class MeasureComparer {
    /** A pair at least this alike is beyond doubt. */
    private static final double SURE = 0.7;
    /** An indicator may be met by a sentence of the other plan where that is nearly the same measure. */
    private static final double LEAST_ACROSS = 0.55;

    private static final double REPEATED = 0.8;

    private final ComparisonRules rules;
    private final boolean oneTerritory;
    private final Measures measures;
    private final List<Measure> baseIndicators;
    private final List<Measure> otherIndicators;
    private final List<Measure> baseTargets;
    private final List<Measure> otherTargets;
    private final Map<Measure, List<Measure>> repeats = new IdentityHashMap<>();

    MeasureComparer(
            ComparisonRules rules,
            boolean oneTerritory,
            Measures measures,
            List<Measure> baseIndicators,
            List<Measure> otherIndicators,
            List<Measure> baseTargets,
            List<Measure> otherTargets) {
        this.rules = rules;
        this.oneTerritory = oneTerritory;
        this.measures = measures;
        this.baseIndicators = baseIndicators;
        this.otherIndicators = otherIndicators;
        this.baseTargets = once(baseTargets, repeats);
        this.otherTargets = once(otherTargets, repeats);
    }

    /**
     * Each commitment once: where an annex or a later section says it again, that is noted and not counted twice.
     *
     * @param repeats gets what is said again, by what is kept
     */
    static List<Measure> once(List<Measure> targets, Map<Measure, List<Measure>> repeats) {
        List<Measure> bodyFirst = new ArrayList<>(targets);
        bodyFirst.sort((a, b) -> Boolean.compare(a.annex(), b.annex()));
        List<Measure> kept = new ArrayList<>();
        for (Measure t : bodyFirst) {
            Measure first = kept.stream()
                    .filter(k -> sameFigure(k, t) && k.terms().dice(t.terms()) >= REPEATED)
                    .findFirst()
                    .orElse(null);
            if (first == null) {
                kept.add(t);
            } else {
                repeats.computeIfAbsent(first, k -> new ArrayList<>()).add(t);
            }
        }
        List<Measure> inOrder = new ArrayList<>(targets);
        inOrder.retainAll(kept);
        return inOrder;
    }

    private static boolean sameFigure(Measure a, Measure b) {
        return a.figure() != null
                && b.figure() != null
                && a.figure().sameDimension(b.figure())
                && a.figure().value() == b.figure().value();
    }

    /** Indicators, those included that the other plan states as a target. */
    List<Entry> indicators() {
        int[] partner = pair(baseIndicators, otherIndicators, measures::named, Measures.LEAST_INDICATOR);
        List<Measure> aloneBase = alone(baseIndicators, partner);
        List<Measure> aloneOther = aloneOther(otherIndicators, partner);
        Map<Measure, Measure> across = new IdentityHashMap<>();
        across(aloneBase, otherTargets, across, false);
        across(aloneOther, baseTargets, across, true);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            Measure b = baseIndicators.get(i);
            Measure o = partner[i] >= 0 ? otherIndicators.get(partner[i]) : across.get(b);
            entries.add(o == null ? onlyBase(b) : pair(b, o, measures.named(b, o)));
        }
        for (Measure o : aloneOther) {
            Measure b = across.get(o);
            entries.add(b == null ? onlyOther(o, otherIndicators) : pair(b, o, measures.named(b, o)));
        }
        return entries;
    }

    private void across(List<Measure> indicators, List<Measure> targets, Map<Measure, Measure> into, boolean flip) {
        int[] partner =
                pair(indicators, targets, (i, t) -> flip ? measures.stated(t, i) : measures.stated(i, t), LEAST_ACROSS);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                into.put(indicators.get(i), targets.get(partner[i]));
            }
        }
    }

    /** Targets of running text. */
    List<Entry> targets() {
        int[] partner = pair(baseTargets, otherTargets, measures::stated, Measures.LEAST_TARGET);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            Measure b = baseTargets.get(i);
            entries.add(
                    partner[i] < 0
                            ? onlyBase(b)
                            : pair(b, otherTargets.get(partner[i]), measures.stated(b, otherTargets.get(partner[i]))));
        }
        for (Measure o : aloneOther(otherTargets, partner)) {
            entries.add(onlyOther(o, otherIndicators));
        }
        return entries;
    }

    private static int[] pair(
            List<Measure> base, List<Measure> other, ToDoubleBiFunction<Measure, Measure> similarity, double least) {
        double[][] gains = new double[base.size()][other.size()];
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double s = similarity.applyAsDouble(base.get(i), other.get(j));
                // a repeat in an annex is the worse counterpart; among equals the order of print decides
                gains[i][j] = s < least ? 0 : s - least + 0.001 - (other.get(j).annex() ? 0.0005 : 0);
            }
        }
        return other.isEmpty() ? filled(base.size()) : Assignment.best(gains);
    }

    private static int[] filled(int n) {
        int[] none = new int[n];
        Arrays.fill(none, -1);
        return none;
    }

    private static List<Measure> alone(List<Measure> base, int[] partner) {
        List<Measure> alone = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                alone.add(base.get(i));
            }
        }
        return alone;
    }

    private static List<Measure> aloneOther(List<Measure> other, int[] partner) {
        List<Measure> alone = new ArrayList<>(other);
        for (int j : partner) {
            if (j >= 0) {
                alone.removeIf(m -> m == other.get(j));
            }
        }
        return alone;
    }

    private Entry pair(Measure b, Measure o, double similarity) {
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
                && total(b)
                && total(o)
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
                side(b),
                side(o),
                verdict,
                null,
                Math.min(1, Math.max(similarity, 0)),
                similarity >= SURE ? Entry.HIGH : Entry.LOW,
                reasons,
                changes(b.side(), o.side()),
                List.of(),
                null);
    }

    /** So many of something over the whole territory: a county's 26 are no less than its province's 2,000. */
    private boolean total(Measure m) {
        return m.figure().total()
                && !rules.forEach(m.side().name())
                && !rules.forEach(m.side().text());
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
        differ(changes, "value", text(b.value(), b.valueMax()), text(o.value(), o.valueMax()));
        differ(changes, "operator", b.value() == null ? null : b.op(), o.value() == null ? null : o.op());
        differ(changes, "unit", b.unit(), o.unit());
        differ(changes, "year", string(b.year()), string(o.year()));
        differ(changes, "nature", b.nature(), o.nature());
        differ(changes, "baseline", text(b.baseline(), null), text(o.baseline(), null));
        return changes;
    }

    private static void differ(List<Change> changes, String op, String base, String other) {
        if (!java.util.Objects.equals(base, other)) {
            changes.add(Change.of(op, base, other));
        }
    }

    private static String text(Double value, Double max) {
        return value == null ? null : Measure.plain(value) + (max == null ? "" : "—" + Measure.plain(max));
    }

    private static String string(Integer i) {
        return i == null ? null : i.toString();
    }

    private Entry onlyBase(Measure m) {
        return Entry.onlyBase(side(m), reasons(m, baseIndicators), nearest(m, otherIndicators, otherTargets));
    }

    private Entry onlyOther(Measure m, List<Measure> own) {
        return Entry.onlyOther(side(m), reasons(m, own), nearest(m, baseIndicators, baseTargets));
    }

    private List<Reason> reasons(Measure m, List<Measure> own) {
        List<Reason> reasons = new ArrayList<>();
        if (m.target()) {
            own.stream()
                    .filter(i -> measures.stated(i, m) >= LEAST_ACROSS)
                    .findFirst()
                    .ifPresent(i ->
                            reasons.add(Reason.of("restates-indicator", i.side().name())));
        }
        return reasons;
    }

    @SafeVarargs
    private Entry.Nearest nearest(Measure m, List<Measure>... others) {
        Measure best = null;
        double most = 0.3;
        for (List<Measure> list : others) {
            for (Measure o : list) {
                double s = measures.stated(m, o);
                if (s > most) {
                    most = s;
                    best = o;
                }
            }
        }
        return best == null
                ? null
                : new Entry.Nearest(best.side().place(), best.side().name(), most);
    }

    private Side side(Measure m) {
        List<Measure> again = repeats.getOrDefault(m, List.of());
        return again.isEmpty()
                ? m.side()
                : m.side().again(again.stream().map(r -> r.side().place()).toList());
    }
}
