package io.github.guihua.normalize;

import io.github.guihua.normalize.Numeral.Form;

/**
 * Numbers in digits of either width: {@code 1,200}, {@code 74. 4} with the space that a converter left, {@code 2/3}.
 */
final class ArabicNumbers {
    private static final int LONGEST = 24;

    private ArabicNumbers() {}

    /** The number whose first digit stands at {@code start}. */
    static Numeral at(CharSequence text, int start) {
        StringBuilder b = new StringBuilder();
        int i = start;
        int limit = Math.min(text.length(), start + LONGEST);
        boolean point = false;
        while (i < limit) {
            int d = ChineseNumbers.digit(text.charAt(i));
            if (d >= 0) {
                b.append((char) ('0' + d));
                i++;
            } else if (!point && thousands(text, start, i)) {
                i++;
            } else if (!point && point(text, i) > 0) {
                point = true;
                b.append('.');
                i = point(text, i);
            } else {
                break;
            }
        }
        int over = point ? -1 : denominator(text, start, i);
        if (over > 0) {
            double share = Math.round(Double.parseDouble(b.toString()) / over * 10_000) / 10_000.0;
            return new Numeral(start, i + (over > 9 ? 3 : 2), share, Form.FRACTION);
        }
        return new Numeral(start, i, Double.parseDouble(b.toString()), Form.ARABIC);
    }

    /** Of {@code 2/3}: a proper fraction over at most ten that no unit, digit or further stroke follows; else -1. */
    private static int denominator(CharSequence text, int start, int slash) {
        if (slash - start != 1 || slash + 1 >= text.length() || "/／".indexOf(text.charAt(slash)) < 0) {
            return -1;
        }
        if (start > 0 && "/／.-".indexOf(text.charAt(start - 1)) >= 0) {
            return -1;
        }
        int i = slash + 1;
        int over = 0;
        while (i < text.length() && i < slash + 4 && ChineseNumbers.digit(text.charAt(i)) >= 0) {
            over = over * 10 + ChineseNumbers.digit(text.charAt(i++));
        }
        boolean ends = i >= text.length()
                || !Character.isLetterOrDigit(text.charAt(i)) && "/／.".indexOf(text.charAt(i)) < 0
                || "的以左及".indexOf(text.charAt(i)) >= 0;
        return ends
                        && over <= 10
                        && over > ChineseNumbers.digit(text.charAt(start))
                        && ChineseNumbers.digit(text.charAt(start)) > 0
                ? over
                : -1;
    }

    /** A comma with three digits after it and one to three before. */
    private static boolean thousands(CharSequence text, int start, int i) {
        char c = text.charAt(i);
        if (c != ',' && c != '，' || i + 3 >= text.length()) {
            return false;
        }
        int before = 0;
        for (int k = i - 1; k >= start && ChineseNumbers.digit(text.charAt(k)) >= 0; k--) {
            before++;
        }
        for (int k = 1; k <= 3; k++) {
            if (ChineseNumbers.digit(text.charAt(i + k)) < 0) {
                return false;
            }
        }
        boolean more = i + 4 < text.length() && ChineseNumbers.digit(text.charAt(i + 4)) >= 0;
        return before >= 1 && before <= 3 && !more;
    }

    /** Offset of the first decimal where a decimal point stands at {@code i}, one space after it allowed; else -1. */
    private static int point(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '．') {
            return -1;
        }
        int k = i + 1;
        if (k < text.length() && (text.charAt(k) == ' ' || text.charAt(k) == '\u00a0')) {
            k++;
        }
        return k < text.length() && ChineseNumbers.digit(text.charAt(k)) >= 0 ? k : -1;
    }
}
