package io.github.guihua.extract;

import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * The quantities of a text that it undertakes to reach, in print order, each with the old value that it replaces.
 *
 * <pre>{@code
 * 覆盖率由2022年的52%提高到80%，达标率达到90%  ->  80% (replaces 52%), 90%
 * }</pre>
 */
final class Commitments {
    private static final String OLD_VALUE = "targets/old-value";

    private final MentionScanner scanner;
    private final QuantityRules rules;

    Commitments(Rules rules, Units units) {
        this.scanner = new MentionScanner(rules, units);
        this.rules = new QuantityRules(rules);
    }

    /**
     * A quantity and the clause that it stands in.
     *
     * @param old the value of the same clause that it replaces; null where none is printed
     * @param before the clause's words up to the old value, or to the quantity itself
     * @param between the words from the old value to the quantity; empty where there is none
     * @param rule that decided
     */
    record Commitment(Mention mention, Clause clause, Mention old, String before, String between, String rule) {}

    List<Commitment> of(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<Mention> olds = new ArrayList<>();
        List<String> deciding = new ArrayList<>();
        Mention old = null;
        for (Mention m : scanner.scan(text)) {
            QuantityRules.Verdict verdict =
                    rules.judge(text, Bounds.sentenceStart(text, m.start()), Bounds.sentenceEnd(text, m.end()), m);
            if (verdict.target()) {
                mentions.add(m);
                olds.add(old);
                deciding.add(verdict.rule());
            }
            old = verdict.rule().equals(OLD_VALUE) ? m : null;
        }
        List<Commitment> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Clause clause = Clause.around(text, mentions, i);
            Mention replaced =
                    olds.get(i) != null && clause.start() <= olds.get(i).start() ? olds.get(i) : null;
            int from = mentions.get(i).from() - clause.before().length();
            String before = replaced == null
                    ? clause.before()
                    : text.substring(Math.min(Math.max(clause.start(), from), replaced.from()), replaced.from());
            String between = replaced == null
                    ? ""
                    : text.substring(replaced.to(), mentions.get(i).from());
            found.add(new Commitment(mentions.get(i), clause, replaced, before, between, deciding.get(i)));
        }
        return found;
    }
}
