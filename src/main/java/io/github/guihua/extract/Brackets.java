package io.github.guihua.extract;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Brackets of every kind in a text; any closing one closes the last open one, since print mixes （ with ). */
final class Brackets {
    private static final String OPEN = "（(〔【[［〈";
    private static final String CLOSE = "）)〕】]］〉";

    private final int[] closing;
    private final boolean[] inside;

    /** Linear in the text. */
    Brackets(CharSequence text) {
        closing = new int[text.length()];
        inside = new boolean[text.length()];
        Arrays.fill(closing, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSE.indexOf(c) >= 0 && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        int until = -1;
        for (int i = 0; i < text.length(); i++) {
            inside[i] = i <= until;
            until = Math.max(until, closing[i]);
        }
    }

    static boolean isOpen(char c) {
        return OPEN.indexOf(c) >= 0;
    }

    static boolean isClose(char c) {
        return CLOSE.indexOf(c) >= 0;
    }

    /** Where the bracket that opens at {@code i} is closed; -1 where it is not, or where none opens. */
    int closing(int i) {
        return closing[i];
    }

    /** Where the bracket that closes at {@code i} opens; -1 where none does, or where none closes. */
    int opening(int i) {
        for (int open = i - 1; open >= 0; open--) {
            if (closing[open] == i) {
                return open;
            }
        }
        return -1;
    }

    /** Whether the character stands within a closed pair, the closing bracket included. */
    boolean inside(int i) {
        return inside[i];
    }

    /** The text with every bracket as （ or ）, and comma, semicolon and colon in full width. */
    static String wide(String text) {
        StringBuilder b = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                b.append('（');
            } else if (CLOSE.indexOf(c) >= 0) {
                b.append('）');
            } else if (!Character.isWhitespace(c) && c != '\u3000') {
                int half = ",;:".indexOf(c);
                b.append(half >= 0 ? "，；：".charAt(half) : c);
            }
        }
        return b.toString();
    }
}
