package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pairs the indicators and targets of two plans and says what became of each. All pairs are chosen together, so that what
 * one plan has in its table and the other in a sentence is one entry, and is nowhere else.
 */
final class MeasureComparer {
    /** An indicator may be met by a sentence of the other plan where that is nearly the same measure. */
    private static final double LEAST_ACROSS = 0.55;

    /** What stands alone is near to something from here on. */
    private static final double LEAST_NEAR = 0.3;

    /** Two rows of tables are a likelier pair than a row and a sentence. */
    private static final double TABLES = 0.5;
    /** Of two figures for different years the one for the same year is the counterpart. */
    private static final double OTHER_YEAR = 0.05;
    /** What says an indicator again is a counterpart for want of another. */
    private static final double AGAIN = 0.3;

    private final MeasureJudge judge;
    private final Measures measures;
    private final List<Measure> baseIndicators;
    private final List<Measure> otherIndicators;
    private final Restatements baseTargets;
    private final Restatements otherTargets;
    private final Map<Measure, Measure> partner;
    private final Map<Measure, Measure> partnerOfOther = new IdentityHashMap<>();

    MeasureComparer(
            MeasureJudge judge,
            Measures measures,
            List<Measure> baseIndicators,
            List<Measure> otherIndicators,
            Restatements baseTargets,
            Restatements otherTargets) {
        this.judge = judge;
        this.measures = measures;
        this.baseIndicators = baseIndicators;
        this.otherIndicators = otherIndicators;
        this.baseTargets = baseTargets;
        this.otherTargets = otherTargets;
        partner = new MeasurePairs(
                        all(baseIndicators, baseTargets.first()),
                        all(otherIndicators, otherTargets.first()),
                        this::gain)
                .byBase();
        partner.forEach((b, o) -> partnerOfOther.put(o, b));
    }

    private static List<Measure> all(List<Measure> indicators, List<Measure> targets) {
        return Stream.concat(indicators.stream(), targets.stream()).toList();
    }

    private double gain(Measure b, Measure o) {
        double over = likeness(b, o) - least(b, o);
        if (over < 0) {
            return 0;
        }
        boolean again = baseTargets.ofIndicator(b) || otherTargets.ofIndicator(o);
        if (again && !(b.target() && o.target() && baseTargets.ofIndicator(b) != otherTargets.ofIndicator(o))) {
            return 0;
        }
        // a repeat in an annex is the worse counterpart; among equals the order of print decides
        double gain = over + 0.001 + (b.target() || o.target() ? 0 : TABLES) - (o.annex() ? 0.0005 : 0);
        return Math.max(0.0001, (gain - (otherYear(b, o) ? OTHER_YEAR : 0)) * (again ? AGAIN : 1));
    }

    private static boolean otherYear(Measure b, Measure o) {
        Integer x = b.side().year();
        Integer y = o.side().year();
        return x != null && y != null && !x.equals(y);
    }

    private double likeness(Measure b, Measure o) {
        return b.target() || o.target() ? measures.stated(b, o) : measures.named(b, o);
    }

    private static double least(Measure b, Measure o) {
        if (b.target() && o.target()) {
            return Measures.LEAST_TARGET;
        }
        return b.target() || o.target() ? LEAST_ACROSS : Measures.LEAST_INDICATOR;
    }

    /** Indicators, those included that the other plan states as a target. */
    List<Entry> indicators() {
        List<Entry> entries = new ArrayList<>();
        for (Measure b : baseIndicators) {
            if (partner.containsKey(b)) {
                entries.add(pair(b));
            } else if (!b.further() && !paired(b, baseIndicators, partner)) {
                entries.add(onlyBase(b));
            }
        }
        for (Measure o : otherIndicators) {
            Measure b = partnerOfOther.get(o);
            if (b != null && b.target()) {
                entries.add(pair(b));
            } else if (b == null && !o.further() && !paired(o, otherIndicators, partnerOfOther)) {
                entries.add(onlyOther(o));
            }
        }
        return entries;
    }

    /** Whether another of the indicator's years has a counterpart. */
    private static boolean paired(Measure m, List<Measure> own, Map<Measure, Measure> partner) {
        return own.stream().anyMatch(i -> i.side().id().equals(m.side().id()) && partner.containsKey(i));
    }

    /** Targets of running text that no indicator meets. */
    List<Entry> targets() {
        List<Entry> entries = new ArrayList<>();
        for (Measure b : baseTargets.first()) {
            Measure o = partner.get(b);
            if (o == null && !baseTargets.ofIndicator(b)) {
                entries.add(onlyBase(b));
            } else if (o != null && o.target()) {
                entries.add(pair(b));
            }
        }
        otherTargets.first().stream()
                .filter(o -> !partnerOfOther.containsKey(o) && !otherTargets.ofIndicator(o))
                .forEach(o -> entries.add(onlyOther(o)));
        return entries;
    }

    private Entry pair(Measure b) {
        Measure o = partner.get(b);
        return judge.of(b, o, baseTargets.side(b), otherTargets.side(o), likeness(b, o));
    }

    private Entry onlyBase(Measure m) {
        return Entry.onlyBase(
                baseTargets.side(m),
                reasons(m, baseIndicators),
                nearest(m, all(otherIndicators, otherTargets.first())));
    }

    private Entry onlyOther(Measure m) {
        return Entry.onlyOther(
                otherTargets.side(m),
                reasons(m, otherIndicators),
                nearest(m, all(baseIndicators, baseTargets.first())));
    }

    private List<Reason> reasons(Measure m, List<Measure> own) {
        if (!m.target()) {
            return List.of();
        }
        return own.stream()
                .filter(i -> measures.stated(i, m) >= LEAST_ACROSS)
                .findFirst()
                .map(i -> List.of(Reason.of("restates-indicator", i.side().name())))
                .orElse(List.of());
    }

    private Entry.Nearest nearest(Measure m, List<Measure> among) {
        Measure best = null;
        double most = LEAST_NEAR;
        for (Measure o : among) {
            double s = measures.stated(m, o);
            if (s > most) {
                most = s;
                best = o;
            }
        }
        return best == null
                ? null
                : new Entry.Nearest(best.side().place(), best.side().name(), most);
    }
}
