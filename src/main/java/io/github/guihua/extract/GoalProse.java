package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.extract.Commitments.Commitment;
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
 * 到2025年，服务中心覆盖率由2022年的52%提高到80%
 *   -> 服务中心覆盖率 = 80 % in 2025, baseline 52 in 2022
 * }</pre>
 */
final class GoalProse {
    private final Units units;
    private final Commitments commitments;
    private final Deadlines deadlines;
    private final Naming naming;
    private final SectionKinds sections;

    GoalProse(Rules rules) {
        this.units = new Units(rules);
        this.commitments = new Commitments(rules, units);
        this.deadlines = new Deadlines(rules);
        this.naming = new Naming(rules);
        this.sections = new SectionKinds(rules);
    }

    List<Indicator> indicators(BodyText body, IndicatorNames names) {
        List<Indicator> indicators = new ArrayList<>();
        if (!sections.goal(body.titles())) {
            return indicators;
        }
        Integer year = body.lead().year();
        for (Paragraph p : body.paragraphs()) {
            String text = p.text();
            year = deadlines.horizon(text).filter(y -> !body.past(y)).orElse(year);
            for (Stated s : stated(text)) {
                Mention m = s.commitment().mention();
                Integer own = deadlines.at(text, 0, m.from(), m.to());
                Integer named = own != null ? own : year;
                if (body.past(named)) {
                    continue;
                }
                year = named;
                indicators.add(indicator(s, year, body, p, names));
            }
        }
        return indicators;
    }

    private Indicator indicator(Stated s, Integer year, BodyText body, Paragraph p, IndicatorNames names) {
        Mention m = s.commitment().mention();
        Mention old = s.commitment().old();
        boolean sum = s.commitment().before().contains("累计");
        Value target = value(p.text(), m, year, sum);
        Value baseline = old == null ? null : value(p.text(), old, deadlines.base(p.text(), old), sum);
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
                p.evidence(m.from(), m.to()).withRule(s.commitment().rule()));
    }

    private Value value(String text, Mention m, Integer year, boolean cumulative) {
        return new Value(
                year,
                m.op(),
                m.value(),
                text.substring(m.from(), m.to()),
                cumulative,
                units.normalize(m.value(), m.printedUnit()));
    }

    private record Stated(Commitment commitment, String name) {}

    private List<Stated> stated(String text) {
        List<Stated> stated = new ArrayList<>();
        int sentence = -1;
        String last = "";
        for (Commitment c : commitments.of(text)) {
            int at = Bounds.sentenceStart(text, c.mention().start());
            String name = naming.name(c, at == sentence ? last : "");
            sentence = at;
            last = name;
            if (!name.isEmpty() && c.mention().measures()) {
                stated.add(new Stated(c, name));
            }
        }
        return stated;
    }
}
