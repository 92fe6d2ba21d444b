package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Which way a measure is better, by the lexicon, the words before its figure and the head of its name. */
final class Direction {
    /** Letters before a figure that say whether it falls or rises to it. */
    private static final int BEFORE = 10;

    private final Rule lower;
    private final Rule otherHead;
    private final Rule reduction;
    private final Rule falls;
    private final Rule rises;
    private final Rule ban;
    private final IndicatorNames indicators;

    Direction(Rules rules, IndicatorNames indicators) {
        this.indicators = indicators;
        lower = rules.rule("compare-measures", "lower");
        otherHead = rules.rule("compare-measures", "other-head");
        reduction = rules.rule("compare-measures", "reduction");
        falls = rules.rule("compare-measures", "falls");
        rises = rules.rule("compare-measures", "rises");
        ban = rules.rule("compare-measures", "ban");
    }

    /** Whether less is better: by the lexicon, else by the head of the name. */
    boolean lowerIsBetter(String name) {
        Boolean higher =
                indicators.find(name).map(IndicatorNames.Known::higherIsBetter).orElse(null);
        if (higher != null) {
            return !higher;
        }
        Optional<MatchResult> word = lower.find(name);
        while (word.isPresent()) {
            if (!otherHead.found(name.substring(word.get().end()))) {
                return !reduction.found(name);
            }
            word = lower.find(name, word.get().end());
        }
        return false;
    }

    /** Whether less is better: by the word before the figure (降至), else by the name. */
    boolean lowerIsBetter(Side side) {
        String before = before(side);
        if (rises.found(before)) {
            return false;
        }
        return falls.found(before) || lowerIsBetter(side.name());
    }

    /** Whether the figure is what something is brought down to: 压减至2个. */
    boolean falling(Side side) {
        return falls.found(before(side));
    }

    /** Whether the figure is a distance within which something is forbidden: the farther, the stricter. */
    boolean ban(Side side) {
        return ban.found(Fold.of(side.name())) || side.text() != null && ban.found(Fold.of(side.text()));
    }

    /** What stands before the figure; empty where it is not found in the text. */
    private static String before(Side side) {
        String text = side.text() == null ? "" : Fold.of(side.text());
        int at = side.value() == null ? -1 : text.indexOf(Figure.plain(side.value(), null));
        return at <= 0 ? "" : text.substring(Math.max(0, at - BEFORE), at);
    }
}
