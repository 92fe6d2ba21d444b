package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pairs the indicators and targets of two plans and says what became of each. */
final class MeasureComparer {
    /** An indicator may be met by a sentence of the other plan where that is nearly the same measure. */
    private static final double LEAST_ACROSS = 0.55;

    /** What stands alone is near to something from here on. */
    private static final double LEAST_NEAR = 0.3;

    private final MeasureJudge judge;
    private final Measures measures;
    private final List<Measure> baseIndicators;
    private final List<Measure> otherIndicators;
    private final Restatements baseTargets;
    private final Restatements otherTargets;

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
    }

    /** Indicators, those included that the other plan states as a target. */
    List<Entry> indicators() {
        MeasurePairs pairs =
                new MeasurePairs(baseIndicators, otherIndicators, measures::named, Measures.LEAST_INDICATOR);
        Map<Measure, Measure> partner = pairs.byBase();
        partner.putAll(
                new MeasurePairs(pairs.aloneInBase(), otherTargets.first(), measures::stated, LEAST_ACROSS).byBase());
        Map<Measure, Measure> stated = new MeasurePairs(
                        pairs.aloneInOther(), baseTargets.first(), (o, b) -> measures.stated(b, o), LEAST_ACROSS)
                .byBase();
        List<Entry> entries = new ArrayList<>();
        for (Measure b : baseIndicators) {
            Measure o = partner.get(b);
            entries.add(o == null ? onlyBase(b) : pair(b, o, measures.named(b, o)));
        }
        for (Measure o : pairs.aloneInOther()) {
            Measure b = stated.get(o);
            entries.add(b == null ? onlyOther(o) : pair(b, o, measures.named(b, o)));
        }
        return entries;
    }

    /** Targets of running text. */
    List<Entry> targets() {
        MeasurePairs pairs =
                new MeasurePairs(baseTargets.first(), otherTargets.first(), measures::stated, Measures.LEAST_TARGET);
        Map<Measure, Measure> partner = pairs.byBase();
        List<Entry> entries = new ArrayList<>();
        for (Measure b : baseTargets.first()) {
            Measure o = partner.get(b);
            entries.add(o == null ? onlyBase(b) : pair(b, o, measures.stated(b, o)));
        }
        pairs.aloneInOther().forEach(o -> entries.add(onlyOther(o)));
        return entries;
    }

    private Entry pair(Measure b, Measure o, double similarity) {
        return judge.of(b, o, baseTargets.side(b), otherTargets.side(o), similarity);
    }

    private Entry onlyBase(Measure m) {
        return Entry.onlyBase(
                baseTargets.side(m), reasons(m, baseIndicators), nearest(m, otherIndicators, otherTargets.first()));
    }

    private Entry onlyOther(Measure m) {
        return Entry.onlyOther(
                otherTargets.side(m), reasons(m, otherIndicators), nearest(m, baseIndicators, baseTargets.first()));
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

    private Entry.Nearest nearest(Measure m, List<Measure> indicators, List<Measure> targets) {
        Measure best = null;
        double most = LEAST_NEAR;
        for (Measure o : Stream.concat(indicators.stream(), targets.stream()).toList()) {
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
