package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** The years that sentences name: 到2025年 holds for the rest of its sentence, …，2023年底前完成 for its own clause. */
final class Deadlines {
    private final Rule rule;
    private final Rule closing;

    private record Year(int start, int end, int year) {}

    Deadlines(Rules rules) {
        rule = rules.rule("goals", "deadline");
        closing = rules.rule("goals", "closing-deadline");
    }

    /** The year for a quantity at {@code [from, to)} of the sentence; null where it names none. */
    Integer at(String sentence, int from, int to) {
        Integer before = null;
        Integer after = null;
        for (Year y : years(sentence)) {
            if (y.end() <= from) {
                before = y.year();
            } else if (after == null
                    && (y.start() <= MentionScanner.clauseEnd(sentence, to) || closes(sentence, to, y))) {
                after = y.year();
            }
        }
        return before != null ? before : after;
    }

    /** …，2023年底前完成: the year stands in a clause of its own that only says when. */
    private boolean closes(String sentence, int to, Year y) {
        int clause = MentionScanner.clauseEnd(sentence, to) + 1;
        int end = MentionScanner.clauseEnd(sentence, y.end());
        return y.start() - clause <= 2
                && y.start() >= clause
                && end - y.end() <= 10
                && closing.found(sentence.substring(y.end(), end));
    }

    private List<Year> years(String sentence) {
        List<Year> years = new ArrayList<>();
        if (sentence.indexOf('2') < 0) {
            return years;
        }
        for (MatchResult hit : rule.findAll(sentence)) {
            years.add(new Year(hit.start(), hit.end(), Integer.parseInt(hit.group(1))));
        }
        return years;
    }
}
