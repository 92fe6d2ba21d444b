package io.github.guihua.normalize;

import io.github.guihua.normalize.Numeral.Form;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers in Chinese prose: Arabic digits of either width with separators and the spaces that converters leave
 * ({@code 74. 4}), Chinese numerals ({@code 一百}, {@code 两}), fractions ({@code 三分之二}, {@code 百分之八十},
 * {@code 半数}).
 *
 * <pre>{@code
 * at("约１，２００家", 1)  -> [1,6) 1200 ARABIC
 * at("三分之二以上", 0)    -> [0,4) 0.6667 FRACTION
 * parse("二〇二二")        -> 2022
 * }</pre>
 *
 * A scale after Arabic digits ({@code 8万}) belongs to the unit as printed and is left to {@link Units}.
 */
public final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 24;

    private ChineseNumbers() {}

    /** Whether a numeral may start with this character: a quick look before {@link #at}. */
    public static boolean opens(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '半' -> true;
            default -> digit(c) >= 0;
        };
    }

    /** The numeral that starts at {@code i}; empty where none does. Looks at no more than 24 characters. */
    public static Optional<Numeral> at(CharSequence text, int i) {
        char c = text.charAt(i);
        if (digit(c) >= 0) {
            return Optional.of(arabic(text, i));
        }
        if (c == '半') {
            return i + 1 < text.length() && text.charAt(i + 1) == '数'
                    ? Optional.of(new Numeral(i, i + 2, 0.5, Form.FRACTION))
                    : Optional.empty();
        }
        return han(c) >= 0 || scale(c) > 0 ? chinese(text, i) : Optional.empty();
    }

    /** The value of a text that is a number as a whole; empty where it is not. White space is ignored. */
    public static OptionalDouble parse(String text) {
        String bare = text.replaceAll("\\s", "");
        if (bare.isEmpty()) {
            return OptionalDouble.empty();
        }
        return at(bare, 0).filter(n -> n.end() == bare.length()).stream()
                .mapToDouble(Numeral::value)
                .findFirst();
    }

    private static Numeral arabic(CharSequence text, int start) {
        StringBuilder b = new StringBuilder();
        int i = start;
        int limit = Math.min(text.length(), start + LONGEST);
        boolean point = false;
        while (i < limit) {
            int d = digit(text.charAt(i));
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
        while (i < text.length() && i < slash + 4 && digit(text.charAt(i)) >= 0) {
            over = over * 10 + digit(text.charAt(i++));
        }
        boolean ends = i >= text.length()
                || !Character.isLetterOrDigit(text.charAt(i)) && "/／.".indexOf(text.charAt(i)) < 0
                || "的以左及".indexOf(text.charAt(i)) >= 0;
        return ends && over <= 10 && over > digit(text.charAt(start)) && digit(text.charAt(start)) > 0 ? over : -1;
    }

    /** A comma with three digits after it and one to three before. */
    private static boolean thousands(CharSequence text, int start, int i) {
        char c = text.charAt(i);
        if (c != ',' && c != '，' || i + 3 >= text.length()) {
            return false;
        }
        int before = 0;
        for (int k = i - 1; k >= start && digit(text.charAt(k)) >= 0; k--) {
            before++;
        }
        for (int k = 1; k <= 3; k++) {
            if (digit(text.charAt(i + k)) < 0) {
                return false;
            }
        }
        boolean more = i + 4 < text.length() && digit(text.charAt(i + 4)) >= 0;
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
        return k < text.length() && digit(text.charAt(k)) >= 0 ? k : -1;
    }

    private static Optional<Numeral> chinese(CharSequence text, int start) {
        int end = start;
        int limit = Math.min(text.length(), start + LONGEST);
        boolean digits = false;
        boolean tens = false;
        while (end < limit && (han(text.charAt(end)) >= 0 || scale(text.charAt(end)) > 0)) {
            digits |= han(text.charAt(end)) >= 0;
            tens |= text.charAt(end) == '十';
            end++;
        }
        if (end + 1 < text.length() && text.charAt(end) == '分' && text.charAt(end + 1) == '之') {
            Optional<Numeral> over = end + 2 < text.length() ? at(text, end + 2) : Optional.empty();
            double below = value(text, start, end);
            if (over.isPresent() && below > 0 && over.get().form() != Form.FRACTION) {
                double share = Math.round(over.get().value() / below * 10_000) / 10_000.0;
                return Optional.of(new Numeral(start, over.get().end(), share, Form.FRACTION));
            }
            return Optional.empty();
        }
        if (!digits && !tens) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(start, end, value(text, start, end), Form.CHINESE));
    }

    /** {@code 一百二十} by place, {@code 二〇二二} digit by digit. */
    private static double value(CharSequence text, int start, int end) {
        double total = 0;
        double section = 0;
        double digit = -1;
        boolean places = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int d = han(c);
            double scale = scale(c);
            if (d >= 0) {
                digit = !places && digit > 0 ? digit * 10 + d : d;
            } else if (scale >= 10_000) {
                section += Math.max(0, digit);
                double part = section == 0 && total == 0 ? 1 : section;
                total = total > scale ? total + part * scale : (total + part) * scale;
                section = 0;
                digit = -1;
                places = true;
            } else {
                section += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
                places = true;
            }
        }
        return total + section + Math.max(0, digit);
    }

    /** Value of a decimal digit of either width; -1 for anything else. */
    public static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static int han(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    static double scale(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
