package io.github.guihua.clean;

/** Ordinal numbers as headings print them: 一 to 九百九十九, 1 to 9999 in half or full width, ① to ⑳, ⑴, ⒈, ㈠. */
public final class Ordinals {
    private static final String DIGITS = "零一二三四五六七八九";

    private Ordinals() {}

    public static boolean chinese(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '十' || c == '百' || c == '〇' || c == '两';
    }

    public static boolean arabic(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** @return the value; -1 where it is no number */
    public static int chinese(String s) {
        int total = 0;
        int digit = -1;
        boolean unit = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int scale = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (scale > 0) {
                if (digit < 0 && (scale == 100 || total % 100 != 0)) {
                    return -1;
                }
                total += Math.max(digit, digit < 0 ? 1 : 0) * scale;
                digit = -1;
                unit = true;
            } else {
                int d = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
                if (d < 0 || digit > 0 && unit) {
                    return -1;
                }
                digit = digit < 0 ? d : digit * 10 + d;
            }
        }
        total += Math.max(digit, 0);
        return s.isEmpty() || total == 0 || total > 9999 ? -1 : total;
    }

    public static int arabic(String s) {
        int value = 0;
        for (int i = 0; i < s.length() && i < 5; i++) {
            char c = s.charAt(i);
            value = value * 10 + (c >= '０' ? c - '０' : c - '0');
        }
        return s.isEmpty() ? -1 : value;
    }

    /** A number that is one character with its circle, bracket or dot; -1 for any other character. */
    static int enclosed(char c) {
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        if (c >= '⑴' && c <= '⒇') {
            return c - '⑴' + 1;
        }
        if (c >= '⒈' && c <= '⒛') {
            return c - '⒈' + 1;
        }
        if (c >= '㈠' && c <= '㈩') {
            return c - '㈠' + 1;
        }
        return c >= '❶' && c <= '❿' ? c - '❶' + 1 : -1;
    }
}
