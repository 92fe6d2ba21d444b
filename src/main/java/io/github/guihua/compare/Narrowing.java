package io.github.guihua.compare;

import io.github.guihua.rules.Rule;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of measures' names that narrow them, by groups of what excludes each other. */
final class Narrowing {
    private final List<Rule> rules;
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Rule> byId = new HashMap<>();

    Narrowing(List<Rule> all) {
        rules = all.stream().filter(r -> r.value("group", null) != null).toList();
        for (Rule r : rules) {
            byId.put(r.id(), r);
            if (r.value("default", "false").equals("true")) {
                defaults.put(r.value("group", null), r.id());
            }
        }
    }

    /** The narrowing words of a folded name, as rule ids by group. */
    Map<String, Set<String>> of(String name) {
        Map<String, Set<String>> found = new HashMap<>();
        for (Rule r : rules) {
            if (r.found(name)) {
                found.computeIfAbsent(r.value("group", null), g -> new HashSet<>())
                        .add(r.id());
            }
        }
        return found;
    }

    /**
     * @param down 1 where the other plan is of a lower level than the base, -1 where of a higher, 0 where of the same
     */
    Contrast contrast(Map<String, Set<String>> base, Map<String, Set<String>> other, int down) {
        Set<String> all = new HashSet<>(base.keySet());
        all.addAll(other.keySet());
        Contrast most = Contrast.NONE;
        for (String group : all) {
            Set<String> x = base.getOrDefault(group, Set.of());
            Set<String> y = other.getOrDefault(group, Set.of());
            Contrast here = x.equals(y) ? Contrast.NONE : contrast(group, x, y, down);
            most = here.factor() < most.factor() ? here : most;
        }
        return most;
    }

    /** Whether some group has a word of the one and another of the other: 养老 and 儿童. A default opposes nothing. */
    boolean opposed(Map<String, Set<String>> base, Map<String, Set<String>> other) {
        return base.entrySet().stream().anyMatch(g -> {
            Set<String> o = other.getOrDefault(g.getKey(), Set.of());
            String assumed = defaults.get(g.getKey());
            return !o.isEmpty()
                    && Collections.disjoint(g.getValue(), o)
                    && !g.getValue().contains(assumed)
                    && !o.contains(assumed);
        });
    }

    private Contrast contrast(String group, Set<String> x, Set<String> y, int down) {
        if (x.isEmpty() || y.isEmpty()) {
            String assumed = defaults.get(group);
            boolean goesWith = assumed != null && (x.contains(assumed) || y.contains(assumed));
            return goesWith ? Contrast.NONE : Contrast.narrowed(Reason.of("narrower-name"));
        }
        if (x.size() > 1 || y.size() > 1) {
            return Contrast.excluded();
        }
        Rule a = byId.get(x.iterator().next());
        Rule b = byId.get(y.iterator().next());
        return switch (a.value("kind", "")) {
            case "grade" -> Contrast.narrowed(Reason.of("grade-differs", words(a, b)));
            case "rank" -> {
                int step = b.number("order", 0) - a.number("order", 0);
                yield step * down > 0 ? Contrast.narrowed(Reason.of("rank-differs", words(a, b))) : Contrast.excluded();
            }
            default -> Contrast.excluded();
        };
    }

    private static String words(Rule a, Rule b) {
        return a.words().get(0) + " → " + b.words().get(0);
    }
}
