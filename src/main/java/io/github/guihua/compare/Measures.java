package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Weights;
import io.github.guihua.compare.text.Weights.Vector;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Plan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike the measures of two plans are: by canonical id where both have one, else by name, sentence, unit and place. */
final class Measures {
    /** Below this two indicators have other names. */
    static final double LEAST_INDICATOR = 0.5;

    static final double LEAST_TARGET = 0.42;

    private static final double OTHER_RATE = 0.55;
    /** From here on a rate and a count, or a rate and its change, are of one thing. */
    private static final double SAME_THING = 0.6;

    private final MeasureRules rules;
    private final Set<String> counterparts;
    private final int down;
    private final Map<Measure, Vector> names = new IdentityHashMap<>();
    private final Map<Measure, Vector> sentences = new IdentityHashMap<>();

    /**
     * @param all measures of both plans: how telling a word is depends on them
     * @param counterparts {@code place|place} of sections and column items that were paired
     * @param down 1 where the second plan is of a lower level than the first, -1 where of a higher, 0 where of the same
     */
    Measures(List<Measure> all, ComparisonRules rules, Set<String> counterparts, int down) {
        this.rules = rules.measures();
        this.counterparts = counterparts;
        this.down = down;
        Weights name = new Weights(all.stream().map(Measure::terms).toList());
        Weights sentence = new Weights(all.stream().map(Measure::sentence).toList());
        for (Measure m : all) {
            names.put(m, name.vector(m.terms()));
            sentences.put(m, sentence.vector(m.sentence()));
        }
    }

    static List<Measure> indicators(Plan plan, ComparisonRules rules) {
        PlaceNames places = PlaceNames.of(plan);
        List<Measure> all = new ArrayList<>();
        Integer since = since(plan);
        int number = 0;
        for (Indicator i : plan.indicators()) {
            all.addAll(Measure.of(i, ++number, since, places, rules));
        }
        return all;
    }

    static List<Measure> targets(Plan plan, ComparisonRules rules) {
        PlaceNames places = PlaceNames.of(plan);
        List<Measure> all = new ArrayList<>();
        plan.targets().forEach(t -> all.add(Measure.of(t, all.size() + 1, places, rules)));
        return all;
    }

    /** The year in which the plan was issued, else its first. */
    private static Integer since(Plan plan) {
        String issued = plan.notice().issueDate();
        if (issued != null
                && issued.length() >= 4
                && issued.substring(0, 4).chars().allMatch(Character::isDigit)) {
            return Integer.valueOf(issued.substring(0, 4));
        }
        return plan.notice().period() == null ? null : plan.notice().period().from();
    }

    /** What the narrowing words of both names say of each other. */
    Contrast contrast(Measure b, Measure o) {
        return rules.contrast(b, o, down);
    }

    /** 0 to 1; by names alone, no place. */
    double named(Measure b, Measure o) {
        if (b.canonical() != null && o.canonical() != null && !b.canonical().equals(o.canonical())) {
            return 0;
        }
        return narrow(b, o, name(b, o));
    }

    private double name(Measure b, Measure o) {
        boolean sameCanonical = b.canonical() != null && b.canonical().equals(o.canonical());
        if (Fold.letters(b.name()).equals(Fold.letters(o.name()))) {
            return 1;
        }
        double alike = (names.get(b).cosine(names.get(o)) + b.terms().dice(o.terms())) / 2;
        if (rules.otherRates(b.name(), o.name())) {
            return OTHER_RATE * alike;
        }
        return sameCanonical ? 1 : alike;
    }

    /** 0 to 1; for what is stated in sentences. */
    double stated(Measure b, Measure o) {
        if (b.canonical() != null && o.canonical() != null && !b.canonical().equals(o.canonical())) {
            return 0;
        }
        double name = name(b, o);
        double said =
                Math.max(sentences.get(b).cosine(sentences.get(o)), b.runs().dice(o.runs()));
        double s = Math.max(name, 1 - (1 - 0.8 * name) * (1 - 0.6 * said));
        if (b.place() != null && o.place() != null && counterparts.contains(b.place() + "|" + o.place())) {
            s += 0.1;
        }
        if (b.figure() != null && o.figure() != null && b.figure().sameDimension(o.figure())) {
            s += Math.abs(b.figure().value() - o.figure().value()) < 1e-9 ? 0.1 : 0;
        }
        return narrow(b, o, Math.min(1, s));
    }

    private double narrow(Measure b, Measure o, double s) {
        double result = s * contrast(b, o).factor();
        if (b.figure() != null && o.figure() != null) {
            if (!b.figure().sameDimension(o.figure())) {
                result *= s >= SAME_THING && akin(b.figure(), o.figure()) ? 0.8 : 0.4;
            }
            if ((b.figure().per() == 0) != (o.figure().per() == 0)) {
                result *= 0.6;
            }
        }
        return result;
    }

    /** Whether one thing can be said in the units of both, though its figures cannot be ranked. */
    private static boolean akin(Figure b, Figure o) {
        return b.rateAndCount(o) || b.levelAndChange(o) || Span.of(b) != null && Span.of(o) != null;
    }
}
