package io.github.guihua.extract;

import io.github.guihua.normalize.ChineseNumbers;

/** Where clauses (between two commas or stops) and sentences of a text begin and end; both are bounded in length. */
final class Bounds {
    private static final int LONGEST_CLAUSE = 240;
    private static final int LONGEST_SENTENCE = 600;

    private Bounds() {}

    static int clauseStart(String text, int at) {
        int i = at;
        while (i > 0 && i > at - LONGEST_CLAUSE && !endsClause(text, i - 1)) {
            i--;
        }
        return i;
    }

    static int clauseEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + LONGEST_CLAUSE && !endsClause(text, i)) {
            i++;
        }
        return i;
    }

    static int sentenceStart(String text, int at) {
        int i = at;
        while (i > 0 && i > at - LONGEST_SENTENCE && "。！？\n".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    static int sentenceEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + LONGEST_SENTENCE && "。！？\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static boolean endsClause(String text, int i) {
        char c = text.charAt(i);
        if (c == ',') {
            boolean thousands = i > 0
                    && i + 1 < text.length()
                    && ChineseNumbers.digit(text.charAt(i - 1)) >= 0
                    && ChineseNumbers.digit(text.charAt(i + 1)) >= 0;
            return !thousands;
        }
        return "，。；;：:！？!?\n".indexOf(c) >= 0;
    }
}
