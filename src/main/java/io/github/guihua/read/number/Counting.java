package io.github.guihua.read.number;

/** Numbers in the ways in which word processors count. */
public final class Counting {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;

    private Counting() {}

    /** 十, 十一, 二十, 一百零五. Beyond 9999 in digits. */
    public static String chinese(int n) {
        String text = grouped(n, DIGITS, UNITS, "零");
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    /** 壹, 拾, 贰拾壹. */
    public static String legal(int n) {
        return grouped(n, LEGAL_DIGITS, LEGAL_UNITS, "零");
    }

    /** Digit for digit: 二〇, 一〇五. */
    public static String digits(int n) {
        StringBuilder b = new StringBuilder();
        Integer.toString(Math.max(0, n)).chars().forEach(c -> b.append(DIGITS.charAt(c - '0')));
        return b.toString();
    }

    /** ① to ⑳ and on to ㊿; beyond in brackets. */
    public static String circled(int n) {
        if (n >= 1 && n <= 20) {
            return String.valueOf((char) ('①' + n - 1));
        }
        if (n > 20 && n <= 35) {
            return String.valueOf((char) ('\u3251' + n - 21));
        }
        return n > 35 && n <= 50 ? String.valueOf((char) ('\u32b1' + n - 36)) : "(" + n + ")";
    }

    /** ⑴ to ⒇; beyond in brackets. */
    public static String bracketed(int n) {
        return n >= 1 && n <= 20 ? String.valueOf((char) ('\u2474' + n - 1)) : "(" + n + ")";
    }

    /** ⒈ to ⒛; beyond with a full stop. */
    public static String stopped(int n) {
        return n >= 1 && n <= 20 ? String.valueOf((char) ('\u2488' + n - 1)) : n + ".";
    }

    /** １２. */
    public static String fullWidth(int n) {
        StringBuilder b = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> b.append((char) (c - '0' + '０')));
        return b.toString();
    }

    /** 甲乙丙丁, over again after ten. */
    public static String stems(int n) {
        return cyclic("甲乙丙丁戊己庚辛壬癸", n);
    }

    /** 子丑寅卯, over again after twelve. */
    public static String branches(int n) {
        return cyclic("子丑寅卯辰巳午未申酉戌亥", n);
    }

    /** A to Z, then AA, BB as Word does. */
    public static String letters(int n) {
        if (n < 1) {
            return Integer.toString(n);
        }
        return String.valueOf((char) ('A' + (n - 1) % LETTERS)).repeat(Math.min(30, (n - 1) / LETTERS + 1));
    }

    /** XIV. */
    public static String roman(int n) {
        if (n < 1 || n > 3999) {
            return Integer.toString(n);
        }
        StringBuilder b = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                b.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return b.toString();
    }

    private static String cyclic(String signs, int n) {
        return n < 1 ? Integer.toString(n) : String.valueOf(signs.charAt((n - 1) % signs.length()));
    }

    private static String grouped(int n, String digits, String[] units, String gap) {
        if (n < 0 || n > 9999) {
            return Integer.toString(n);
        }
        if (n == 0) {
            return gap;
        }
        StringBuilder b = new StringBuilder();
        boolean missing = false;
        for (int power = 3, scale = 1000; power >= 0; power--, scale /= 10) {
            int digit = n / scale % 10;
            if (digit == 0) {
                missing = b.length() > 0;
                continue;
            }
            if (missing) {
                b.append(gap);
                missing = false;
            }
            b.append(digits.charAt(digit)).append(units[power]);
        }
        return b.toString();
    }
}
