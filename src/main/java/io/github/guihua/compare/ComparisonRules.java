package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.model.Level;
import io.github.guihua.normalize.Agencies;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** What an analyst may change about comparing: the {@code compare-*} files of {@code extraction-rules/}. */
final class ComparisonRules {
    private final List<Rule> sections;
    private final Rule principles;
    private final MeasureRules measures;
    private final ForceRules force;
    private final Narrowing opposites;
    private final List<Rule> local;
    private final Units units;
    private final IndicatorNames indicators;
    private final Agencies agencies;

    ComparisonRules(Rules rules) {
        sections = rules.file("compare-sections");
        principles = rules.rule("compare-sections", "principles");
        local = rules.file("compare-local");
        units = new Units(rules);
        indicators = new IndicatorNames(rules);
        agencies = new Agencies(rules);
        measures = new MeasureRules(rules, indicators);
        force = new ForceRules(rules);
        opposites = new Narrowing(rules.file("compare-opposed"));
    }

    /** Whether two titles name the same fixed part of a plan. */
    boolean samePart(String title, String other) {
        String part = part(title);
        return part != null && part.equals(part(other));
    }

    /** The fixed part of a plan that a title names; null where it names none. */
    String part(String title) {
        String letters = Fold.letters(title);
        return sections.stream()
                .filter(r -> r.found(letters))
                .map(Rule::id)
                .findFirst()
                .orElse(null);
    }

    /** The lexicon's id of a measure; null where it does not know the name. */
    String canonical(String name) {
        return indicators.canonical(name).orElse(null);
    }

    /** A body's function; null where it is unknown. */
    String function(String body, Level within) {
        return agencies.of(body, within).function();
    }

    /** The words of a title, without the place's names, that oppose others. */
    Map<String, Set<String>> opposing(String title) {
        return opposites.of(title);
    }

    /** @param base of {@link #opposing} */
    boolean opposed(Map<String, Set<String>> base, Map<String, Set<String>> other) {
        return opposites.opposed(base, other);
    }

    ForceRules force() {
        return force;
    }

    /** The figures of a text, where they stand. */
    List<MatchResult> figures(String text) {
        return local.stream()
                .filter(r -> r.id().equals("figure"))
                .flatMap(r -> r.findAll(text).stream())
                .toList();
    }

    MeasureRules measures() {
        return measures;
    }

    Units units() {
        return units;
    }

    boolean principles(String title) {
        return principles.found(Fold.letters(title));
    }

    /** Figures, programmes, bodies and documents of a text, each once. */
    List<Local> local(String text) {
        List<Local> found = new ArrayList<>();
        for (Rule r : local) {
            for (MatchResult m : r.findAll(text)) {
                Local l = new Local(r.id(), m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.group());
                if (!found.contains(l)) {
                    found.add(l);
                }
            }
        }
        return found;
    }
}
