package io.github.guihua.extract;

import io.github.guihua.normalize.Numeral.Form;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;

/**
 * Decides whether a quantity is a target, by the rules of {@code targets.yaml}: each sees the quantity marked in its
 * sentence, {@code 建设⟦10个以上⟧示范社区}.
 */
final class QuantityRules {
    private static final int WINDOW = 60;

    /** @param rule name of the deciding rule; {@code targets/default} where none matched */
    record Verdict(boolean target, String rule) {}

    private record Entry(Rule rule, boolean target, List<String> kinds, String form, String operator) {
        boolean looksAt(Mention m) {
            return (kinds.isEmpty() || kinds.contains(m.kind()))
                    && (form.isEmpty() || form.equals("chinese") == (m.form() == Form.CHINESE))
                    && (operator.isEmpty() || operator.equals("given") == m.explicit());
        }
    }

    private final List<Entry> entries;

    QuantityRules(Rules rules) {
        entries = rules.file("targets").stream()
                .map(r -> new Entry(
                        r,
                        r.value("verdict", "none").equals("target"),
                        r.values("kinds"),
                        r.value("form", ""),
                        r.value("operator", "")))
                .toList();
    }

    /** @param start offset of the sentence, @param end offset after it */
    Verdict judge(String text, int start, int end, Mention m) {
        String marked = marked(text, start, end, m);
        for (Entry e : entries) {
            if (e.looksAt(m) && e.rule().found(marked)) {
                return new Verdict(e.target(), e.rule().name());
            }
        }
        return new Verdict(m.form() != Form.CHINESE || m.explicit(), "targets/default");
    }

    static String marked(String text, int start, int end, Mention m) {
        int from = Math.max(start, m.from() - WINDOW);
        int to = Math.min(end, m.to() + WINDOW);
        return text.substring(from, m.from())
                + '⟦'
                + text.substring(m.from(), m.to())
                + '⟧'
                + text.substring(m.to(), Math.max(m.to(), to));
    }
}
