package io.github.guihua.extract;

import io.github.guihua.normalize.Dates;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The years that sentences name: 到2025年 holds for the rest of its sentence, …，2023年底前完成 for its own clause. */
final class Deadlines {
    private static final int LONGEST_SUBJECT = 160;
    /** 力争, 确保 and 到 are shorter than what anything is called. */
    private static final int SHORTEST_SUBJECT = 4;

    /** A number that is no month. */
    private static final Pattern OWN_NUMBER = Pattern.compile("\\d(?![\\d月])");

    private static final Pattern LISTED = Pattern.compile("[底末]?前?[、和及]到?");

    private final Rule rule;
    private final Rule closing;
    private final Rule leadIn;
    private final Rule horizon;
    private final Rule base;
    private final Rule span;

    private record Year(int start, int end, int year) {}

    Deadlines(Rules rules) {
        rule = rules.rule("goals", "deadline");
        closing = rules.rule("goals", "closing-deadline");
        leadIn = rules.rule("goals", "lead-in");
        horizon = rules.rule("goals", "horizon");
        base = rules.rule("goals", "base-year");
        span = rules.rule("goals", "span");
    }

    /**
     * The year for a quantity at {@code [from, to)} of the sentence; null where it names none.
     *
     * @param reach offset before which no year holds for it
     */
    Integer at(String sentence, int reach, int from, int to) {
        Integer before = null;
        Integer after = null;
        for (Year y : years(sentence)) {
            if (y.end() <= reach) {
                continue;
            }
            if (y.end() <= from) {
                boolean ended = own(sentence, from, y) || spanned(sentence, y.end(), from);
                before = ended ? before : Integer.valueOf(y.year());
            } else if (after == null && (y.start() <= Bounds.clauseEnd(sentence, to) || closes(sentence, to, y))) {
                after = y.year();
            }
        }
        return before != null ? before : after;
    }

    /** The year that a paragraph gives to those after it: 到2025年，主要目标如下：. */
    Optional<Integer> leadIn(String paragraph) {
        return leadIn.find(Dates.years(paragraph)).map(Deadlines::year);
    }

    /** The year that a paragraph of the goals gives to what follows: a lead-in's, or that of 到2025年，体系基本建成。. */
    Optional<Integer> horizon(String paragraph) {
        return leadIn(paragraph).or(() -> horizon.find(Dates.years(paragraph)).map(Deadlines::year));
    }

    /** The year of an old value: 由2022年的52%; null where it has none. */
    Integer base(String text, Mention old) {
        String marked =
                QuantityRules.marked(text, Bounds.clauseStart(text, old.from()), Bounds.clauseEnd(text, old.to()), old);
        return base.find(Dates.years(marked)).map(Deadlines::year).orElse(null);
    }

    private static Integer year(MatchResult hit) {
        return Integer.valueOf(hit.group(1) != null ? hit.group(1) : hit.group(2));
    }

    /**
     * The year that a list of years deals out to the {@code ordinal}th of {@code count} quantities in a clause (到2023年、
     * 2025年，分别达到50%、80%); null where there is no list of as many years.
     *
     * @param opening offset of the first of these quantities
     */
    Integer dealt(String sentence, int opening, int ordinal, int count) {
        if (count < 2) {
            return null;
        }
        int each = sentence.lastIndexOf("分别", opening);
        int end = each < 0 ? opening : each;
        List<Year> years = years(sentence.substring(0, end));
        int first = years.size() - count;
        if (first < 0 || end - years.get(years.size() - 1).end() > LONGEST_SUBJECT) {
            return null;
        }
        for (int i = first + 1; i < years.size(); i++) {
            if (!LISTED.matcher(sentence.substring(
                            years.get(i - 1).end(), years.get(i).start()))
                    .matches()) {
                return null;
            }
        }
        return years.get(first + ordinal).year();
    }

    /**
     * A clause that says itself what is done by its year keeps it: 锅炉2023年底前全部淘汰，…; 入学率于2024年达到94%，…
     */
    private boolean own(String sentence, int from, Year y) {
        int start = Bounds.clauseStart(sentence, y.start());
        int end = Bounds.clauseEnd(sentence, y.end());
        if (end >= from || y.start() - start < SHORTEST_SUBJECT) {
            return false;
        }
        boolean inserted = "于在".indexOf(sentence.charAt(y.start() - 1)) >= 0;
        return inserted
                || closing.find(sentence.substring(y.end(), end))
                        .filter(hit -> hit.end() == end - y.end())
                        .isPresent();
    }

    /** Whether the quantity's clause has a span of its own, as long as that reaches (五年新增…), which the year before it does not end. */
    private boolean spanned(String sentence, int year, int from) {
        int clause = Bounds.clauseStart(sentence, from);
        return clause > year && span.found(sentence.substring(clause, from));
    }

    /** …，2023年底前完成: the year stands in a clause of its own that only says when, and of no other number. */
    private boolean closes(String sentence, int to, Year y) {
        int clause = Bounds.clauseEnd(sentence, to) + 1;
        int end = Bounds.clauseEnd(sentence, y.end());
        return y.start() - clause <= 2
                && y.start() >= clause
                && end - y.end() <= 10
                && !OWN_NUMBER.matcher(sentence.substring(y.end(), end)).find()
                && closing.found(sentence.substring(y.end(), end));
    }

    private List<Year> years(String sentence) {
        List<Year> years = new ArrayList<>();
        String text = Dates.years(sentence);
        if (text.indexOf('2') < 0) {
            return years;
        }
        for (MatchResult hit : rule.findAll(text)) {
            years.add(new Year(hit.start(), hit.end(), Integer.parseInt(hit.group(1))));
        }
        return years;
    }
}
