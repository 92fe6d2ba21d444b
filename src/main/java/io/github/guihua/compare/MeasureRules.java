package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code compare-measures} knows of measures' names: what narrows them, which way is better, what is for each of something. */
final class MeasureRules {
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{2}率)(?:\\(.*)?$");
    /** In 元: up to here what is given is given to one. */
    private static final double GRANT = 100_000;
    /** Letters before a figure that say whether it falls or rises to it. */
    private static final int BEFORE = 10;

    private final Narrowing narrowing;
    private final List<Rule> heads;
    private final Rule lower;
    private final Rule otherHead;
    private final Rule reduction;
    private final Rule falls;
    private final Rule rises;
    private final Rule each;
    private final Rule norm;
    private final Rule grant;
    private final Rule benefit;
    private final Rule filler;
    private final IndicatorNames indicators;

    MeasureRules(Rules rules, IndicatorNames indicators) {
        this.indicators = indicators;
        List<Rule> all = rules.file("compare-measures");
        narrowing = new Narrowing(all);
        heads = all.stream().filter(r -> r.value("kind", "").equals("head")).toList();
        lower = rules.rule("compare-measures", "lower");
        otherHead = rules.rule("compare-measures", "other-head");
        reduction = rules.rule("compare-measures", "reduction");
        falls = rules.rule("compare-measures", "falls");
        rises = rules.rule("compare-measures", "rises");
        each = rules.rule("compare-measures", "each");
        norm = rules.rule("compare-measures", "norm");
        grant = rules.rule("compare-measures", "grant");
        benefit = rules.rule("compare-measures", "benefit");
        filler = rules.rule("compare-measures", "filler");
    }

    Map<String, Set<String>> narrowing(String name) {
        return narrowing.of(name);
    }

    /** @param down 1 where the other plan is of a lower level than the base, -1 where of a higher, 0 where of the same */
    Contrast contrast(Measure b, Measure o, int down) {
        return narrowing.contrast(b.narrowing(), o.narrowing(), down);
    }

    /** Whether both are rates of different things done: 调解成功率 and 仲裁结案率. */
    boolean otherRates(String name, String other) {
        String a = rate(name);
        String b = rate(other);
        return a != null
                && b != null
                && !a.equals(b)
                && heads.stream()
                        .noneMatch(r -> r.words().contains(a) && r.words().contains(b));
    }

    private static String rate(String name) {
        Matcher m = RATE.matcher(Fold.of(name));
        return m.find() ? m.group(1) : null;
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
        String text = Fold.of(side.text());
        int at = side.value() == null ? -1 : text.indexOf(Figure.plain(side.value(), null));
        if (at > 0) {
            String before = text.substring(Math.max(0, at - BEFORE), at);
            if (rises.found(before)) {
                return false;
            }
            if (falls.found(before)) {
                return true;
            }
        }
        return lowerIsBetter(side.name());
    }

    /** Not so many in the whole territory, but for each of something, or for one person or case. */
    boolean forEach(Measure m) {
        Side s = m.side();
        boolean small = m.figure() != null
                && m.figure().dimension().equals("元")
                && m.figure().value() <= GRANT
                && found(grant, s);
        return small || found(each, s) || found(norm, s);
    }

    /** Whether a ceiling is what one can get at most, and not what one may be charged. */
    boolean benefit(Measure m) {
        return m.figure() != null
                && m.figure().dimension().equals("元")
                && benefit.found(m.side().name());
    }

    private static boolean found(Rule rule, Side s) {
        return rule.found(s.name()) || s.text() != null && rule.found(s.text());
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
}
