package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say how a number is meant: {@code 不低于30} is {@code >=}, {@code 5.5%左右} is {@code ~}. */
final class Operators {

    /** 5000人（次）以上: a remark between the unit and the word. */
    private static final Pattern BRACKET = Pattern.compile("[（(][^（）()，。；]{1,8}[）)]");
    /** 不少于每10万人⟦10台⟧: what the number is per. */
    private static final Pattern EACH = Pattern.compile("每\\d{0,4}[\\p{IsHan}]{1,6}$");

    private static final int LONGEST_EACH = 12;

    /** A word found beside a number: {@code at} is its outer end, away from the number. */
    record Found(String op, int at) {}

    private record Word(String text, String op, List<String> kinds) {
        boolean goesWith(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    private final List<Word> before = new ArrayList<>();
    private final List<Word> after = new ArrayList<>();
    private final List<Word> reach = new ArrayList<>();
    private final List<Word> over = new ArrayList<>();
    private final List<Word> verbs = new ArrayList<>();

    Operators(Rules rules) {
        for (Rule rule : rules.file("operators")) {
            List<Word> side =
                    switch (rule.value("side", "before")) {
                        case "after" -> after;
                        case "reach" -> reach;
                        case "over" -> over;
                        case "verb" -> verbs;
                        default -> before;
                    };
            rule.words().forEach(w -> side.add(new Word(w, rule.value("op", "="), rule.values("kinds"))));
        }
        Comparator<Word> longest =
                Comparator.comparingInt((Word w) -> w.text().length()).reversed();
        before.sort(longest);
        after.sort(longest);
        reach.sort(longest);
        over.sort(longest);
    }

    /** The quantity with the operators printed right before and after it; of a range they say nothing. */
    Mention beside(String text, Mention m) {
        Found before = before(text, m.start());
        Found after = after(text, m.end(), m.kind());
        String op = m.op();
        if (m.max() == null) {
            op = before != null ? before.op() : after != null ? after.op() : m.op();
        }
        return new Mention(
                m.start(),
                m.end(),
                before == null ? m.start() : before.at(),
                after == null ? m.end() : after.at(),
                m.value(),
                m.max(),
                m.printedUnit(),
                m.unit(),
                op,
                m.explicit() || before != null || after != null,
                m.quoted(),
                m.form());
    }

    /** The operator that ends at {@code end}, white space between allowed; null where there is none. */
    Found before(String text, int end) {
        int e = end;
        while (e > 0 && text.charAt(e - 1) == ' ') {
            e--;
        }
        for (Word w : before) {
            if (text.startsWith(w.text(), e - w.text().length())) {
                return new Found(w.op(), e - w.text().length());
            }
        }
        Found further = overEach(text, e);
        return further == null ? null : new Found(further.op(), end);
    }

    /** Whether an operator stands before what the number is per: 不低于每人每月⟦80元⟧. */
    boolean beforeEach(String text, int start) {
        return overEach(text, start) != null;
    }

    private Found overEach(String text, int end) {
        Matcher each = EACH.matcher(text).region(Math.max(0, end - LONGEST_EACH), end);
        return each.find() && each.start() > 0 ? before(text, each.start()) : null;
    }

    /** The operator that starts at {@code start}, after a unit of the kind; null where there is none. */
    Found after(String text, int start, String kind) {
        int s = start;
        while (s < text.length() && text.charAt(s) == ' ') {
            s++;
        }
        Found found = opening(text, s, kind);
        Matcher bracket = BRACKET.matcher(text).region(s, text.length());
        return found == null && bracket.lookingAt() ? opening(text, bracket.end(), kind) : found;
    }

    private Found opening(String text, int at, String kind) {
        for (Word w : after) {
            if (text.startsWith(w.text(), at) && w.goesWith(kind)) {
                return new Found(w.op(), at + w.text().length());
            }
        }
        return null;
    }

    /**
     * The operator of 不低于本年度总量的⟦10%⟧: the last one in {@code [from, to)}, before the thing that the number is a
     * part of; null where there is none.
     */
    Found over(String text, int from, int to) {
        String between = text.substring(from, to);
        Found last = null;
        int end = -1;
        for (Word w : over) {
            int at = between.lastIndexOf(w.text());
            if (at >= 0 && at + w.text().length() > end) {
                end = at + w.text().length();
                last = new Found(w.op(), from + at);
            }
        }
        return last;
    }

    /** The operator of an adverb in {@code [from, to)}; null where there is none. */
    Found reaching(String text, int from, int to) {
        for (Word w : reach) {
            int at = text.substring(from, to).indexOf(w.text());
            if (at >= 0) {
                return new Found(w.op(), from + at);
            }
        }
        return null;
    }

    /** Whether an entry of an enumeration does something of its own (、新建…): the operator of the one before does not reach it. */
    boolean opensAnew(String entry) {
        return verbs.stream().anyMatch(w -> entry.startsWith(w.text()));
    }
}
