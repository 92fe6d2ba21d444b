package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By when something is to be done, as plans print it: {@code 2023年6月底前}. */
final class Deadline {
    private static final Pattern DATE =
            Pattern.compile("(20[0-9]{2})年?(?:([0-9]{1,2})月|(上半年)|第?([一二三四1-4])季度)?|[“\"]?十(四|五)五[”\"]?(?:末|期末|期间)");
    private static final Pattern IN_TEXT =
            Pattern.compile("20[0-9]{2}年(?:[0-9]{1,2}月|上半年|第?[一二三四1-4]季度)?(?:(?:底|末|份)?(?:之?前|以前)|底|末|年内)");
    private static final Pattern END = Pattern.compile("[。；\\n]");
    /** How alike two clauses are that say the same but for the date. */
    private static final double ALIKE = 0.2;

    private static final String QUARTERS = "一二三四";

    private Deadline() {}

    /** The change from one to the other with its trend; null where both say the same. */
    static Change change(String base, String other) {
        if (base == null && other == null || base != null && base.equals(other)) {
            return null;
        }
        Integer b = month(base);
        Integer o = month(other);
        if (b != null && b.equals(o)) {
            return null;
        }
        return Change.of("deadline", base, other, b == null || o == null ? null : o < b ? "earlier" : "later");
    }

    /** The months since the year 0 at the last date that it names; null where it names none ({@code 持续推进}). */
    static Integer month(String text) {
        Integer month = null;
        Matcher m = DATE.matcher(text == null ? "" : text);
        while (m.find()) {
            month = m.group(1) == null ? (m.group(5).equals("四") ? 2025 : 2030) * 12 + 12 : month(m);
        }
        return month;
    }

    private static int month(Matcher m) {
        int year = Integer.parseInt(m.group(1)) * 12;
        if (m.group(2) != null) {
            return year + Integer.parseInt(m.group(2));
        }
        if (m.group(3) != null) {
            return year + 6;
        }
        if (m.group(4) != null) {
            int quarter = QUARTERS.indexOf(m.group(4)) + 1;
            return year + 3 * (quarter == 0 ? Integer.parseInt(m.group(4)) : quarter);
        }
        return year + 12;
    }

    /** Deadlines inside two texts where the one took the place of the other. */
    static List<Change> moved(TextDiff diff, String base, String other) {
        List<Change> moved = new ArrayList<>();
        for (Change c : diff.changes()) {
            if (c.base() != null && c.other() != null) {
                String from = around(base, c.baseAt(), c.base().length());
                String to = around(other, c.otherAt(), c.other().length());
                Change change = from == null || to == null ? null : change(from, to);
                if (change != null && !moved.contains(change)) {
                    moved.add(change);
                }
            }
        }
        return moved;
    }

    /** Deadlines inside two texts of which the one became part of the other: each with that of the likest clause. */
    static List<Change> aligned(String base, String other) {
        List<Change> moved = new ArrayList<>();
        List<Said> others = said(other);
        for (Said b : said(base)) {
            Said best = others.stream()
                    .max(Comparator.comparingDouble(o -> b.terms.dice(o.terms)))
                    .orElse(null);
            if (best != null && b.terms.dice(best.terms) >= ALIKE) {
                Change change = change(b.date, best.date);
                if (change != null && !moved.contains(change)) {
                    moved.add(change);
                }
            }
        }
        return moved;
    }

    /** A clause with the date that it prints, and its words without it. */
    private record Said(String date, Terms terms) {}

    private static List<Said> said(String text) {
        List<Said> said = new ArrayList<>();
        for (String sentence : END.split(text)) {
            Matcher m = IN_TEXT.matcher(sentence);
            if (m.find()) {
                said.add(new Said(m.group(), Terms.of(Fold.of(m.replaceAll("")))));
            }
        }
        return said;
    }

    /** The only deadline that a stretch of the text touches. */
    private static String around(String text, int at, int length) {
        Matcher m = IN_TEXT.matcher(text);
        String found = null;
        while (m.find()) {
            if (m.start() < at + length && m.end() > at) {
                if (found != null) {
                    return null;
                }
                found = m.group();
            }
        }
        return found;
    }
}
