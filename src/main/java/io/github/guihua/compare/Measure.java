package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Shingles;
import io.github.guihua.compare.text.Terms;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Target;
import io.github.guihua.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An indicator or a target, ready to be compared.
 *
 * @param name folded, without the place's names and words that make no difference
 * @param sentence terms of the sentence that states it; of the name where there is none
 * @param canonical id from the indicator lexicon; null where it does not know the name
 * @param narrowing words that narrow the name, by group of what excludes each other
 * @param figure null where no number is set
 * @param place section or {@code column/item} that it stands in
 * @param printed letters of the whole name, without the place's names
 * @param further a target year of an indicator beside the one that it is listed by
 */
record Measure(
        Side side,
        String name,
        Terms terms,
        Terms sentence,
        Shingles runs,
        String canonical,
        Map<String, Set<String>> narrowing,
        Figure figure,
        String place,
        String printed,
        boolean further) {

    /** An indicator once for each year that it sets a figure for, the one that it is listed by first. */
    static List<Measure> of(Indicator i, int number, Integer since, PlaceNames places, ComparisonRules rules) {
        List<Value> set = new ArrayList<>(TargetYears.of(i, since));
        if (set.isEmpty()) {
            set.add(i.target());
        }
        List<Measure> all = new ArrayList<>();
        for (Value v : set) {
            all.add(of(i, v, number, !all.isEmpty(), places, rules));
        }
        return all;
    }

    private static Measure of(
            Indicator i, Value t, int number, boolean further, PlaceNames places, ComparisonRules rules) {
        boolean set = t != null && t.value() != null;
        Spot spot = Spot.of("indicator/" + number, i.section(), i.column(), null, i.page(), i.evidence());
        Figure figure = set
                ? Figure.of(t.value(), null, t.op(), i.unit(), t.normalized(), Fold.of(i.name()), rules.units())
                : null;
        String canonical = i.canonical() == null ? rules.canonical(i.name()) : i.canonical();
        Side side = Sides.indicator(spot, i, t);
        return of(side, i.name(), i.name(), canonical, figure, i.section(), further, places, rules);
    }

    static Measure of(Target t, int number, PlaceNames places, ComparisonRules rules) {
        String name = t.subject() == null ? t.text() : t.subject();
        Spot spot = Spot.of("target/" + number, t.section(), t.column(), t.item(), null, t.evidence());
        Figure figure =
                Figure.of(t.value(), t.valueMax(), t.op(), t.unit(), t.normalized(), Fold.of(name), rules.units());
        String place = t.column() == null ? t.section() : t.item() == null ? t.column() : t.column() + "/" + t.item();
        return of(Sides.target(spot, t), name, t.text(), rules.canonical(name), figure, place, false, places, rules);
    }

    private static Measure of(
            Side side,
            String name,
            String sentence,
            String canonical,
            Figure figure,
            String place,
            boolean further,
            PlaceNames places,
            ComparisonRules rules) {
        String core = rules.measures().core(places.without(name));
        String said = places.without(sentence == null ? name : sentence);
        return new Measure(
                side,
                core,
                Terms.of(core),
                Terms.of(said),
                Shingles.of(said),
                canonical,
                rules.measures().narrowing(core),
                figure,
                place,
                Fold.letters(places.without(name)),
                further);
    }

    boolean target() {
        return Side.TARGET.equals(side.origin());
    }

    /** Stands in an annex: there it mostly repeats what the body says. */
    boolean annex() {
        return side.path() != null && side.path().startsWith("附");
    }
}
