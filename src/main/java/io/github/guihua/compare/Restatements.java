package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each commitment of a plan once: where an annex or a later section says it again, that is noted and not counted twice. */
final class Restatements {
    private static final double REPEATED = 0.8;

    private final List<Measure> first;
    private final Map<Measure, List<Measure>> repeats = new IdentityHashMap<>();
    private final Set<Measure> ofIndicators = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param indicators of the same plan: what they say already is no commitment more */
    Restatements(List<Measure> targets, List<Measure> indicators) {
        List<Measure> bodyFirst = new ArrayList<>(targets);
        bodyFirst.sort((a, b) -> Boolean.compare(a.annex(), b.annex()));
        List<Measure> kept = new ArrayList<>();
        for (Measure t : bodyFirst) {
            kept.stream()
                    .filter(k -> sameFigure(k, t) && k.terms().dice(t.terms()) >= REPEATED)
                    .findFirst()
                    .ifPresentOrElse(k -> repeat(k, t), () -> kept.add(t));
        }
        first = new ArrayList<>(targets);
        first.retainAll(kept);
        for (Measure t : first) {
            indicators.stream()
                    .filter(i -> sameFigure(i, t) && sameForce(i, t) && sameYear(i, t) && sameName(i, t))
                    .findFirst()
                    .ifPresent(i -> {
                        ofIndicators.add(t);
                        repeat(i, t);
                    });
        }
    }

    private void repeat(Measure first, Measure again) {
        repeats.computeIfAbsent(first, none -> new ArrayList<>()).add(again);
    }

    private static boolean sameFigure(Measure a, Measure b) {
        return a.figure() != null
                && b.figure() != null
                && a.figure().sameDimension(b.figure())
                && a.figure().value() == b.figure().value();
    }

    private static boolean sameName(Measure indicator, Measure t) {
        return indicator.terms().dice(t.terms()) >= REPEATED
                || indicator.canonical() != null && indicator.canonical().equals(t.canonical());
    }

    private static boolean sameYear(Measure indicator, Measure t) {
        Integer x = indicator.side().year();
        Integer y = t.side().year();
        return x == null || y == null || x.equals(y);
    }

    /** A bare number is a floor as ≥ is, but > asks for more. */
    private static boolean sameForce(Measure indicator, Measure t) {
        String x = indicator.figure().op();
        String y = t.figure().op();
        return x.equals(y) || x.equals("=") || y.equals("=");
    }

    /** In the order of print. */
    List<Measure> first() {
        return first;
    }

    /** Whether an indicator of the same plan says it already. */
    boolean ofIndicator(Measure t) {
        return ofIndicators.contains(t);
    }

    /** What the report says of a measure, with the places that say it again. */
    Side side(Measure m) {
        List<Measure> again = repeats.getOrDefault(m, List.of());
        return again.isEmpty()
                ? m.side()
                : m.side().again(again.stream().map(r -> r.side().place()).toList());
    }
}
