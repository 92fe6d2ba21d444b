package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names what a number measures: {@code 全省力争新增返乡创业达到⟦15万人⟧} is 新增返乡创业; {@code 建成⟦10个⟧示范社区} is
 * 建成示范社区.
 */
final class Naming {
    private static final int MOST_CUTS = 12;
    /** 60%（其中平原地区达到80%）, 2万套（间）: a bracket behind the quantity, or the end of one around it. */
    private static final Pattern REMARK = Pattern.compile("^(?:[（(][^）)]{0,40}(?:[）)]|$)|[）)])");

    /** 床位费不高于每人每天⟦35元⟧: the operator stands inside the name. */
    private static final Pattern PER = Pattern.compile("不?(?:得)?(?:低于|少于|高于|多于|超过)(?=每[^，,。；;]{1,10}$)");

    private final Rule leading;
    private final Rule trailing;
    private final Rule change;

    Naming(Rules rules) {
        leading = rules.rule("naming", "leading");
        trailing = rules.rule("naming", "trailing");
        change = rules.rule("naming", "change");
    }

    /**
     * The name of a clause's quantity: its own part of a list, else what its clause says (将目前的2%的
     * 费率降至⟦1%⟧: 费率); where that names nothing (…提高1岁，
     * 达到⟦79岁⟧) or only a change (…达到3000亿元，年均增长⟦7%⟧), of what the quantity before it measures.
     *
     * @param last name of the quantity before it in the sentence; empty where there is none
     */
    String name(Commitments.Commitment commitment, String last) {
        Clause clause = commitment.clause();
        String own = clause.named().isEmpty() ? name(commitment.before(), clause.after()) : name(clause.named(), "");
        if (own.isEmpty() && commitment.between().startsWith("的")) {
            own = name(commitment.between().substring(1), "");
        }
        boolean changeOnly = change.find(own).filter(h -> h.start() == 0).isPresent();
        if (!own.isEmpty() && !changeOnly) {
            return own;
        }
        return change.find(last).map(h -> last.substring(0, h.start())).orElse(last) + own;
    }

    /**
     * @param before the clause up to the number's operator, from the end of the number before it
     * @param after the words that the number counts, where it stands in front of them; else empty
     */
    String name(String before, String after) {
        String b = cut(PER.matcher(before.replaceAll("\\s", "")).replaceFirst(""));
        String a = REMARK.matcher(after.replaceAll("\\s", "")).replaceFirst("").replaceFirst("^的", "");
        return a.isEmpty() ? b : b + a;
    }

    private String cut(String text) {
        String t = text;
        for (int i = 0; i < MOST_CUTS; i++) {
            String was = t;
            t = leading.find(t)
                    .filter(h -> h.start() == 0)
                    .map(MatchResult::end)
                    .map(was::substring)
                    .orElse(t);
            String now = t;
            t = trailing.find(t).map(h -> now.substring(0, h.start())).orElse(t);
            if (t.equals(was)) {
                break;
            }
        }
        return t;
    }
}
