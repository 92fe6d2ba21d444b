package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.model.Level;
import io.github.guihua.normalize.Agencies;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** What an analyst may change about comparing: the {@code compare-*} files of {@code extraction-rules/}. */
final class ComparisonRules {
    private final List<Rule> sections;
    private final List<Rule> contrasts;
    private final Map<String, String> defaults = new HashMap<>();
    private final Rule principles;
    private final Rule lower;
    private final Rule reduction;
    private final Rule each;
    private final Rule filler;
    private final List<Rule> local;
    private final Units units;
    private final IndicatorNames indicators;
    private final Agencies agencies;

    ComparisonRules(Rules rules) {
        sections = rules.file("compare-sections");
        principles = rules.rule("compare-sections", "principles");
        contrasts = rules.file("compare-measures").stream()
                .filter(r -> r.value("group", null) != null)
                .toList();
        contrasts.stream()
                .filter(r -> r.value("default", "false").equals("true"))
                .forEach(r -> defaults.put(r.value("group", null), r.id()));
        lower = rules.rule("compare-measures", "lower");
        reduction = rules.rule("compare-measures", "reduction");
        each = rules.rule("compare-measures", "each");
        filler = rules.rule("compare-measures", "filler");
        local = rules.file("compare-local");
        units = new Units(rules);
        indicators = new IndicatorNames(rules);
        agencies = new Agencies(rules);
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

    Units units() {
        return units;
    }

    boolean principles(String title) {
        return principles.found(Fold.letters(title));
    }

    /** How far two names' narrowing words exclude each other: 0 not at all, 1 where only one of them has a narrowing word, 2 where they contradict. */
    int contrast(Map<String, Set<String>> a, Map<String, Set<String>> b) {
        Set<String> all = new HashSet<>(a.keySet());
        all.addAll(b.keySet());
        int most = 0;
        for (String group : all) {
            Set<String> x = a.getOrDefault(group, Set.of());
            Set<String> y = b.getOrDefault(group, Set.of());
            if (!x.equals(y)) {
                String assumed = defaults.get(group);
                boolean narrowed = x.isEmpty() || y.isEmpty();
                if (narrowed && assumed != null && (x.contains(assumed) || y.contains(assumed))) {
                    continue;
                }
                most = Math.max(most, narrowed ? 1 : 2);
            }
        }
        return most;
    }

    /** The narrowing words of a name, as rule ids by group. */
    Map<String, Set<String>> narrowing(String name) {
        Map<String, Set<String>> found = new HashMap<>();
        for (Rule r : contrasts) {
            if (r.found(name)) {
                found.computeIfAbsent(r.value("group", null), g -> new HashSet<>())
                        .add(r.id());
            }
        }
        return found;
    }

    /** Whether less is better: by the lexicon, else by words of the name. */
    boolean lowerIsBetter(String name) {
        Boolean higher =
                indicators.find(name).map(IndicatorNames.Known::higherIsBetter).orElse(null);
        return higher != null ? !higher : lower.found(name) && !reduction.found(name);
    }

    /** Whether a count is a standard for each of something and not a total. */
    boolean forEach(String words) {
        return words != null && each.found(words);
    }

    /** The name without words that make no difference. */
    String core(String name) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (MatchResult m : filler.findAll(name)) {
            out.append(name, at, m.start());
            at = m.end();
        }
        return out.append(name.substring(at)).toString();
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
