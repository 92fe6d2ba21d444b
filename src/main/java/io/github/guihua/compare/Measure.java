package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Shingles;
import io.github.guihua.compare.text.Terms;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Target;
import io.github.guihua.model.Value;
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
        String place) {

    static final String TARGET = "target";

    static Measure of(Indicator i, int number, PlaceNames places, ComparisonRules rules) {
        Value t = i.target();
        Value b = i.baseline();
        boolean set = t != null && t.value() != null;
        Side side = new Side(
                "indicator/" + number,
                i.section(),
                i.column(),
                null,
                i.name(),
                null,
                null,
                set ? t.value() : null,
                null,
                t == null ? null : t.op(),
                i.unit(),
                t == null ? null : t.raw(),
                t == null ? null : t.year(),
                i.nature(),
                b == null ? null : b.value(),
                i.origin(),
                PlanUnits.page(i.page(), i.evidence()),
                PlanUnits.line(i.evidence()),
                null,
                null);
        Figure figure = set
                ? Figure.of(t.value(), null, t.op(), i.unit(), t.normalized(), Fold.of(i.name()), rules.units())
                : null;
        String canonical = i.canonical() == null ? rules.canonical(i.name()) : i.canonical();
        return of(side, i.name(), i.name(), canonical, figure, i.section(), places, rules);
    }

    static Measure of(Target t, int number, PlaceNames places, ComparisonRules rules) {
        String name = t.subject() == null ? t.text() : t.subject();
        Side side = new Side(
                "target/" + number,
                t.section(),
                t.column(),
                t.item(),
                name,
                null,
                t.text(),
                t.value(),
                t.valueMax(),
                t.op(),
                t.unit(),
                raw(t),
                t.deadline(),
                null,
                null,
                TARGET,
                PlanUnits.page(null, t.evidence()),
                PlanUnits.line(t.evidence()),
                null,
                null);
        Figure figure =
                Figure.of(t.value(), t.valueMax(), t.op(), t.unit(), t.normalized(), Fold.of(name), rules.units());
        String place = t.column() == null ? t.section() : t.item() == null ? t.column() : t.column() + "/" + t.item();
        return of(side, name, t.text(), rules.canonical(name), figure, place, places, rules);
    }

    private static Measure of(
            Side side,
            String name,
            String sentence,
            String canonical,
            Figure figure,
            String place,
            PlaceNames places,
            ComparisonRules rules) {
        String core = rules.core(places.without(name));
        String said = places.without(sentence == null ? name : sentence);
        return new Measure(
                side,
                core,
                Terms.of(core),
                Terms.of(said),
                Shingles.of(said),
                canonical,
                rules.narrowing(core),
                figure,
                place);
    }

    private static String raw(Target t) {
        String op = t.op() == null || t.op().equals("=") ? "" : t.op();
        String max = t.valueMax() == null ? "" : "—" + plain(t.valueMax());
        return op + plain(t.value()) + max + (t.unit() == null ? "" : t.unit());
    }

    static String plain(double v) {
        return v == Math.rint(v) && Math.abs(v) < 1e15 ? String.valueOf((long) v) : String.valueOf(v);
    }

    boolean target() {
        return TARGET.equals(side.origin());
    }

    /** Stands in an annex: there it mostly repeats what the body says. */
    boolean annex() {
        return side.path() != null && side.path().startsWith("附");
    }
}
