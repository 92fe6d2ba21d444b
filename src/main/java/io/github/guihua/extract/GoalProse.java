package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Value;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * Indicators that the prose of the goals section states. A bare fraction (半数以上的指标) measures nothing by itself: it is
 * left to {@link TargetExtractor}.
 *
 * <pre>{@code
 * 全省力争新增返乡创业15万人、带动就近就地就业50万人；城镇调查失业率控制在5.5%左右。
 *   -> 新增返乡创业 = 15 万人;  带动就近就地就业 = 50 万人;  城镇调查失业率 ~ 5.5 %
 * }</pre>
 */
final class GoalProse {
    private static final String OLD_VALUE = "targets/old-value";

    private final Units units;
    private final MentionScanner scanner;
    private final QuantityRules rules;
    private final Deadlines deadlines;
    private final Naming naming;
    private final SectionKinds sections;

    GoalProse(Rules rules) {
        this.units = new Units(rules);
        this.scanner = new MentionScanner(rules, units);
        this.rules = new QuantityRules(rules);
        this.deadlines = new Deadlines(rules);
        this.naming = new Naming(rules);
        this.sections = new SectionKinds(rules);
    }

    List<Indicator> indicators(BodyText body, IndicatorNames names) {
        List<Indicator> indicators = new ArrayList<>();
        if (!sections.goal(body.titles()) || sections.achieved(body.titles())) {
            return indicators;
        }
        Integer year = null;
        for (Paragraph p : body.paragraphs()) {
            String text = p.text();
            for (Stated s : stated(text)) {
                Integer own = deadlines.at(text, s.mention().from(), s.mention().to());
                if (body.past(own)) {
                    continue;
                }
                year = own != null ? own : year;
                indicators.add(indicator(s, year, body, p, names));
            }
        }
        return indicators;
    }

    private Indicator indicator(Stated s, Integer year, BodyText body, Paragraph p, IndicatorNames names) {
        Mention m = s.mention();
        Value target = value(p.text(), m, year);
        Value baseline = s.old() == null ? null : value(p.text(), s.old(), null);
        return new Indicator(
                s.name(),
                names.canonical(s.name()).orElse(null),
                m.printedUnit(),
                baseline,
                target,
                null,
                "prose",
                null,
                baseline == null ? List.of(target) : List.of(baseline, target),
                body.section(),
                body.column(),
                p.evidence(m.from(), m.to()).page(),
                p.evidence(m.from(), m.to()).withRule(s.rule()));
    }

    private Value value(String text, Mention m, Integer year) {
        return new Value(
                year,
                m.op(),
                m.value(),
                text.substring(m.from(), m.to()),
                false,
                units.normalize(m.value(), m.printedUnit()));
    }

    /** @param old the value that it replaces (由74%提高到90%); null where none is printed */
    record Stated(Mention mention, Mention old, String name, String rule) {}

    List<Stated> stated(String text) {
        List<Mention> targets = new ArrayList<>();
        List<Mention> olds = new ArrayList<>();
        List<String> deciding = new ArrayList<>();
        Mention old = null;
        for (Mention m : scanner.scan(text)) {
            QuantityRules.Verdict verdict =
                    rules.judge(text, Bounds.sentenceStart(text, m.start()), Bounds.sentenceEnd(text, m.end()), m);
            if (verdict.target()) {
                targets.add(m);
                olds.add(old);
                deciding.add(verdict.rule());
            }
            old = verdict.rule().equals(OLD_VALUE) ? m : null;
        }
        List<Stated> stated = new ArrayList<>();
        int sentence = -1;
        String last = "";
        for (int i = 0; i < targets.size(); i++) {
            Clause clause = Clause.around(text, targets, i);
            Mention replaced =
                    olds.get(i) != null && clause.start() <= olds.get(i).start() ? olds.get(i) : null;
            String before = replaced == null ? clause.before() : text.substring(clause.start(), replaced.from());
            int at = Bounds.sentenceStart(text, targets.get(i).start());
            String name = naming.name(clause, before, at == sentence ? last : "");
            sentence = at;
            last = name;
            if (!name.isEmpty() && targets.get(i).measures()) {
                stated.add(new Stated(targets.get(i), replaced, name, deciding.get(i)));
            }
        }
        return stated;
    }
}
