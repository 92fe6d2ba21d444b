package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Figures of two texts where the one took the place of the other: a value that was changed is nothing added.
 *
 * @param changes {@code figure} changes
 * @param others the other's figures among them, as printed
 */
record Figures(List<Change> changes, Set<String> others) {
    static final Figures NONE = new Figures(List.of(), Set.of());
    private static final Pattern NUMBER = Pattern.compile("[0-9.十百千万亿]+");

    static Figures changed(TextDiff diff, String base, String other, ComparisonRules rules) {
        List<MatchResult> before = rules.figures(base);
        List<MatchResult> after = rules.figures(other);
        List<Change> changes = new ArrayList<>();
        Set<String> others = new HashSet<>();
        for (Change c : diff.changes()) {
            if (c.base() == null || c.other() == null) {
                continue;
            }
            MatchResult from = touched(before, c.baseAt(), c.base().length());
            MatchResult to = touched(after, c.otherAt(), c.other().length());
            if (from != null && to != null && unit(from).equals(unit(to))) {
                Change change = Change.of("figure", from.group(), to.group());
                if (!changes.contains(change) && !from.group().equals(to.group())) {
                    changes.add(change);
                }
                others.add(to.group());
            }
        }
        return new Figures(changes, others);
    }

    private static MatchResult touched(List<MatchResult> figures, int at, int length) {
        return figures.stream()
                .filter(m -> m.start() < at + length && m.end() > at)
                .findFirst()
                .orElse(null);
    }

    private static String unit(MatchResult figure) {
        return NUMBER.matcher(Fold.of(figure.group())).replaceAll("");
    }
}
