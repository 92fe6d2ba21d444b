package io.github.guihua.index.analysis;

/** Chinese numerals as digits: {@code 三十} is 30, {@code 一千二百} 1200, {@code 二〇二五} 2025. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int[] POWERS = {10, 100, 1000};
    private static final int LONGEST = 12;

    private Numerals() {}

    static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0 || c == '零' || c == '万';
    }

    /** The number in digits, or null where the characters are no well-formed number of up to twelve characters. */
    static String parse(CharSequence numeral) {
        if (numeral.length() < 2
                || numeral.length() > LONGEST
                || !numeral.chars().allMatch(c -> isNumeral((char) c))) {
            return null;
        }
        return positional(numeral) ? digits(numeral) : counted(numeral);
    }

    private static boolean positional(CharSequence s) {
        return s.chars().allMatch(c -> DIGITS.indexOf(c) >= 0 || c == '零');
    }

    private static String digits(CharSequence s) {
        StringBuilder b = new StringBuilder(s.length());
        s.chars().forEach(c -> b.append(Folding.digit((char) c)));
        return b.toString();
    }

    private static String counted(CharSequence s) {
        long total = 0;
        long section = 0;
        long digit = -1;
        int lastUnit = Integer.MAX_VALUE;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int unit = UNITS.indexOf(c);
            if (c == '零' || c == '〇') {
                if (digit >= 0) {
                    return null;
                }
            } else if (unit >= 0) {
                if (POWERS[unit] >= lastUnit) {
                    return null;
                }
                section += (digit < 0 ? 1 : digit) * POWERS[unit];
                lastUnit = POWERS[unit];
                digit = -1;
            } else if (c == '万') {
                long before = section + Math.max(digit, 0);
                if (total > 0 || before == 0) {
                    return null;
                }
                total = before * 10_000;
                section = 0;
                digit = -1;
                lastUnit = Integer.MAX_VALUE;
            } else {
                if (digit >= 0) {
                    return null;
                }
                digit = DIGITS.indexOf(c);
            }
        }
        return Long.toString(total + section + Math.max(digit, 0));
    }
}
