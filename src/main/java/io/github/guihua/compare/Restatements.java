package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Each commitment of a plan once: where an annex or a later section says it again, that is noted and not counted twice. */
final class Restatements {
    private static final double REPEATED = 0.8;

    private final List<Measure> first;
    private final Map<Measure, List<Measure>> repeats = new IdentityHashMap<>();

    Restatements(List<Measure> targets) {
        List<Measure> bodyFirst = new ArrayList<>(targets);
        bodyFirst.sort((a, b) -> Boolean.compare(a.annex(), b.annex()));
        List<Measure> kept = new ArrayList<>();
        for (Measure t : bodyFirst) {
            kept.stream()
                    .filter(k -> sameFigure(k, t) && k.terms().dice(t.terms()) >= REPEATED)
                    .findFirst()
                    .ifPresentOrElse(
                            k -> repeats.computeIfAbsent(k, none -> new ArrayList<>())
                                    .add(t),
                            () -> kept.add(t));
        }
        first = new ArrayList<>(targets);
        first.retainAll(kept);
    }

    private static boolean sameFigure(Measure a, Measure b) {
        return a.figure() != null
                && b.figure() != null
                && a.figure().sameDimension(b.figure())
                && a.figure().value() == b.figure().value();
    }

    /** In the order of print. */
    List<Measure> first() {
        return first;
    }

    /** What the report says of a measure, with the places that say it again. */
    Side side(Measure m) {
        List<Measure> again = repeats.getOrDefault(m, List.of());
        return again.isEmpty()
                ? m.side()
                : m.side().again(again.stream().map(r -> r.side().place()).toList());
    }
}
