package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code compare-measures} knows of measures' names: what narrows them, what is for each of something. */
final class MeasureRules {
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{2}率)(?:\\(.*)?$");
    private static final Pattern SHARE = Pattern.compile("(?:比例|数量|数|量)$");
    private static final Pattern ALSO_SHARE = Pattern.compile("比重|占比");
    /** In 元: up to here what is given is given to one. */
    private static final double GRANT = 100_000;

    private final Narrowing narrowing;
    private final List<Rule> heads;
    private final Rule each;
    private final Rule norm;
    private final Rule grant;
    private final Rule benefit;
    private final Rule filler;
    private final Rule ofCase;
    private final Rule cappedCase;
    private final Direction direction;

    MeasureRules(Rules rules, IndicatorNames indicators) {
        List<Rule> all = rules.file("compare-measures");
        narrowing = new Narrowing(Stream.concat(all.stream(), rules.file("compare-opposed").stream())
                .toList());
        direction = new Direction(rules, indicators);
        heads = all.stream().filter(r -> r.value("kind", "").equals("head")).toList();
        each = rules.rule("compare-measures", "each");
        norm = rules.rule("compare-measures", "norm");
        grant = rules.rule("compare-measures", "grant");
        benefit = rules.rule("compare-measures", "benefit");
        ofCase = rules.rule("compare-measures", "case");
        cappedCase = rules.rule("compare-measures", "capped-case");
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

    /** Whether both names end in the same thing: 生师比, …设施面积; a share in the same whole. */
    static boolean sameHead(Measure b, Measure o) {
        String x = head(b.name());
        return !x.isEmpty() && x.equals(head(o.name()));
    }

    private static String head(String name) {
        String thing = SHARE.matcher(Fold.letters(name)).replaceFirst("");
        return thing.length() < 2 ? "" : thing.substring(thing.length() - 2);
    }

    private static String rate(String name) {
        Matcher m = RATE.matcher(Fold.of(name));
        return m.find() ? m.group(1) : null;
    }

    /** Which way is better. */
    Direction direction() {
        return direction;
    }

    /** Not so many in the whole territory, but for each of something, or for one person or case. */
    boolean forEach(Measure m) {
        Side s = m.side();
        boolean small = m.figure() != null
                && m.figure().dimension().equals("元")
                && m.figure().value() <= GRANT
                && found(grant, s);
        return small || found(each, s) || found(norm, s) || ofCase(m);
    }

    /** What a class, a case or a station has, or may have at most: 班额, 审批环节不超过4个. */
    private boolean ofCase(Measure m) {
        String name = Fold.of(m.side().name());
        boolean capped = m.figure() != null && m.figure().ceiling() || direction.falling(m.side());
        return ofCase.found(name) || capped && cappedCase.found(name);
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
        String shares = ALSO_SHARE.matcher(name).replaceAll("比例");
        for (MatchResult m : filler.findAll(shares)) {
            out.append(shares, at, m.start());
            at = m.end();
        }
        String core = out.append(shares.substring(at)).toString();
        return core.isEmpty() ? name : core;
    }
}
