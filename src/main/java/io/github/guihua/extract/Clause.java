package io.github.guihua.extract;

import java.util.List;

/**
 * The clause (between two commas or stops) that a quantity stands in.
 *
 * @param start offset in the text
 * @param before from the clause's start, or the quantity before it, to the quantity
 * @param after the words that the quantity counts; empty where it closes its part of the clause
 * @param shares how many things the quantity holds for: 分别推出不少于20项甲和乙 is two, all else one
 */
record Clause(int start, int end, String text, String before, String after, int shares) {
    private static final String EACH = "分别";
    private static final int MOST_SHARES = 6;

    static Clause around(String text, List<Mention> mentions, int index) {
        Mention m = mentions.get(index);
        int start = MentionScanner.clauseStart(text, m.from());
        int end = Math.max(MentionScanner.clauseEnd(text, m.to()), m.to());
        int from = index > 0
                ? Math.min(m.from(), Math.max(start, mentions.get(index - 1).to()))
                : start;
        int to = index + 1 < mentions.size()
                ? Math.max(m.to(), Math.min(end, mentions.get(index + 1).from()))
                : end;
        String before = text.substring(from, m.from());
        String after = part(text.substring(m.to(), to));
        String whole = text.substring(start, end).strip();
        boolean alone = from == start && to == end;
        int shares = 1;
        int each = before.indexOf(EACH);
        if (alone && each >= 0) {
            String rest = text.substring(m.to(), end);
            shares = parts(rest.isBlank() ? before.substring(0, each) : rest);
        }
        return new Clause(start, end, whole, before, after, shares);
    }

    /** Up to the first 、 or 和 outside quotations. */
    private static String part(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "“（《(".indexOf(c) >= 0 ? 1 : "”）》)".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "、和".indexOf(c) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static int parts(String text) {
        int depth = 0;
        int parts = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "“（《(".indexOf(c) >= 0 ? 1 : "”）》)".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "、和".indexOf(c) >= 0) {
                parts++;
            }
        }
        return Math.min(parts, MOST_SHARES);
    }
}
