package io.github.guihua.rules;

/**
 * Digits, Latin letters and the percent sign in full width as those in half width, one character for one, so that
 * offsets hold in both: {@code ２０２５年８０％} is {@code 2025年80%}. For matching; what a document prints stays.
 */
public final class Widths {
    private static final int APART = '０' - '0';

    private Widths() {}

    public static char half(char c) {
        boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '％';
        return wide ? (char) (c - APART) : c;
    }

    /** The text itself where nothing in it is in full width. */
    public static String half(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (half(text.charAt(i)) != text.charAt(i)) {
                return folded(text, i);
            }
        }
        return text;
    }

    private static String folded(String text, int from) {
        StringBuilder out = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            out.setCharAt(i, half(text.charAt(i)));
        }
        return out.toString();
    }
}
