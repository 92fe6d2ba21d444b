package io.github.guihua.normalize;

import io.github.guihua.rules.Widths;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Arabic and Chinese figures as ISO text. */
public final class Dates {
    private static final Pattern ARABIC = Pattern.compile(
            "((?:19|20)\\d{2})\\s{0,2}(?:年|[-./])\\s{0,2}(\\d{1,2})\\s{0,2}(?:月|[-./])\\s{0,2}(\\d{1,2})(?!\\d)");
    private static final Pattern CHINESE =
            Pattern.compile("([一二][〇○O0零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日");
    private static final Pattern YEAR = Pattern.compile("二[〇○O零][〇○O零一二三四五六七八九]{2}(?=年|[—–～~至到-]+二[〇○O零])");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Dates() {}

    /** The first whole date in the text ({@code 2022-03-14}); empty where there is none, or none that the calendar has. */
    public static Optional<String> first(String text) {
        String flat = Widths.half(text);
        Matcher arabic = ARABIC.matcher(flat);
        while (arabic.find()) {
            Optional<String> date = iso(
                    Integer.parseInt(arabic.group(1)),
                    Integer.parseInt(arabic.group(2)),
                    Integer.parseInt(arabic.group(3)));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher chinese = CHINESE.matcher(flat);
        while (chinese.find()) {
            Optional<String> date = iso(year(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The text in half width, years in Chinese figures as Arabic ones, offsets as they were: {@code 2025年} for 二〇二五年. */
    public static String years(String text) {
        String half = Widths.half(text);
        if (half.indexOf('二') < 0) {
            return half;
        }
        Matcher year = YEAR.matcher(half);
        return year.find() ? year.replaceAll(m -> String.valueOf(year(m.group()))) : half;
    }

    private static Optional<String> iso(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = 0;
        for (char c : digits.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            year = year * 10 + Math.max(0, digit);
        }
        return year;
    }

    /** 一 to 三十一. */
    private static int number(String figures) {
        int value = 0;
        int unit = 0;
        for (char c : figures.toCharArray()) {
            switch (c) {
                case '十' -> {
                    value += Math.max(1, unit) * 10;
                    unit = 0;
                }
                case '廿' -> value += 20;
                case '卅' -> value += 30;
                default -> unit = DIGITS.indexOf(c);
            }
        }
        return value + unit;
    }
}
