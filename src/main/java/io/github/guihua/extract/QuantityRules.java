package io.github.guihua.extract;

import io.github.guihua.normalize.Numeral.Form;
import io.github.guihua.rules.BoundedPattern;
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

    /** The patterns are run as they are: what they see is never longer than the two windows and the quantity. */
    private record Entry(
            String name,
            boolean target,
            List<String> kinds,
            String form,
            String operator,
            List<BoundedPattern> patterns) {

        static Entry of(Rule rule) {
            return new Entry(
                    rule.name(),
                    rule.value("verdict", "none").equals("target"),
                    rule.values("kinds"),
                    rule.value("form", ""),
                    rule.value("operator", ""),
                    rule.patterns());
        }

        boolean looksAt(Mention m) {
            return (kinds.isEmpty() || kinds.contains(m.kind()))
                    && (form.isEmpty() || form.equals("chinese") == (m.form() == Form.CHINESE))
                    && (operator.isEmpty() || operator.equals("given") == m.explicit());
        }

        boolean matches(Mention m, String marked) {
            return looksAt(m)
                    && patterns.stream()
                            .anyMatch(p -> p.possible(marked)
                                    && p.pattern().matcher(marked).find());
        }
    }

    private static final Verdict NONE = new Verdict(false, "targets/default");
    private static final Verdict TARGET = new Verdict(true, "targets/default");

    private final List<Entry> entries;

    QuantityRules(Rules rules) {
        entries = rules.file("targets").stream().map(Entry::of).toList();
    }

    /** @param start offset of the sentence, @param end offset after it */
    Verdict judge(String text, int start, int end, Mention m) {
        String marked = marked(text, start, end, m);
        boolean otherwise = m.form() != Form.CHINESE || m.explicit();
        if (!otherwise && entries.stream().noneMatch(e -> e.target() && e.matches(m, marked))) {
            return NONE;
        }
        for (Entry e : entries) {
            if (e.matches(m, marked)) {
                return new Verdict(e.target(), e.name());
            }
        }
        return otherwise ? TARGET : NONE;
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
