package io.github.guihua.extract;

import java.util.Arrays;

/** Short quotations, titles and document numbers' brackets in a text. */
final class Quotations {
    private static final String OPEN = "“\"《〔「";
    private static final String CLOSE = "”\"》〕」";
    private static final int LONGEST = 40;

    private final boolean[] inside;

    Quotations(String text) {
        inside = new boolean[text.length()];
        int i = 0;
        while (i < text.length()) {
            int pair = OPEN.indexOf(text.charAt(i));
            int close = pair < 0 ? -1 : closing(text, i + 1, CLOSE.charAt(pair));
            if (close > i) {
                Arrays.fill(inside, i, close + 1, true);
                i = close + 1;
            } else {
                i++;
            }
        }
    }

    boolean inside(int i) {
        return inside[i];
    }

    private static int closing(String text, int from, char mark) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }
}
