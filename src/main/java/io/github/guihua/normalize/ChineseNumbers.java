package io.github.guihua.normalize;

import io.github.guihua.normalize.Numeral.Form;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers in Chinese prose: Arabic digits of either width with separators and the spaces that converters leave
 * ({@code 74. 4}), Chinese numerals ({@code 一百}, {@code 两}), fractions ({@code 三分之二}, {@code 百分之八十},
 * {@code 半数}, {@code 一半}).
 *
 * <pre>{@code
 * at("约１，２００家", 1)  -> [1,6) 1200 ARABIC
 * at("三分之二以上", 0)    -> [0,4) 0.6667 FRACTION
 * parse("二〇二二")        -> 2022
 * }</pre>
 *
 * A scale after Arabic digits ({@code 8万}), or after a bare hundred or thousand ({@code 百亿}), belongs to the unit as printed
 * and is left to {@link Units}.
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
            return Optional.of(ArabicNumbers.at(text, i));
        }
        if (half(text, i)) {
            return Optional.of(new Numeral(i, i + 2, 0.5, Form.FRACTION));
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

    /** 半数, 一半; no 半径. */
    private static boolean half(CharSequence text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return text.charAt(i) == '半' && next == '数'
                || text.charAt(i) == '一' && next == '半' && !(i + 2 < text.length() && text.charAt(i + 2) == '径');
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
            Optional<Numeral> over = end + 2 < text.length() ? over(text, end + 2) : Optional.empty();
            double below = value(text, start, end);
            if (over.isPresent() && below > 0 && over.get().form() != Form.FRACTION) {
                double share = Math.round(over.get().value() / below * 10_000) / 10_000.0;
                return Optional.of(new Numeral(start, over.get().end(), share, Form.FRACTION));
            }
            return Optional.empty();
        }
        if (!digits && !tens) {
            boolean scaled =
                    end - start > 1 && scale(text.charAt(start)) < 10_000 && scale(text.charAt(start + 1)) >= 10_000;
            return scaled
                    ? Optional.of(new Numeral(start, start + 1, scale(text.charAt(start)), Form.CHINESE))
                    : Optional.empty();
        }
        return Optional.of(new Numeral(start, end, value(text, start, end), Form.CHINESE));
    }

    /** What stands over the fraction's line; in 百分之百 a bare hundred. */
    private static Optional<Numeral> over(CharSequence text, int i) {
        return at(text, i)
                .or(() -> text.charAt(i) == '百'
                        ? Optional.of(new Numeral(i, i + 1, 100, Form.CHINESE))
                        : Optional.empty());
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
