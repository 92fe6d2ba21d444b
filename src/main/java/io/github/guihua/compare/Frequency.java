package io.github.guihua.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something is to be done, by its name: 每两年开展评估.
 *
 * @param words as printed ({@code 每两年}); null where none are
 * @param timesAYear 0.5 for every two years; 1 where nothing is said
 */
record Frequency(String words, double timesAYear) {
    private static final Frequency NONE = new Frequency(null, 1);
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern EVERY =
            Pattern.compile("每(?:隔)?(半|[0-9]{1,2}|[一二两三四五六七八九十])?(?:个)?(年|季度?|月|周|学期|[日天])");
    /** 五年培训360学时. */
    private static final Pattern OVER = Pattern.compile("(?<![0-9二三十])([二两三四五])年(?=内|累计|培训|一周期|为一)()");

    static Frequency in(String name) {
        String text = name == null ? "" : name;
        Matcher m = EVERY.matcher(text);
        if (!m.find()) {
            m = OVER.matcher(text);
            if (!m.find()) {
                return NONE;
            }
        }
        return new Frequency(m.group(), times(m.group(2)) / number(m.group(1)));
    }

    /** More often than once a year. */
    boolean often() {
        return timesAYear > 1;
    }

    private static double times(String period) {
        return switch (period) {
            case "日", "天" -> 365;
            case "周" -> 52;
            case "月" -> 12;
            case "季", "季度" -> 4;
            case "学期" -> 2;
            default -> 1;
        };
    }

    private static double number(String words) {
        if (words == null) {
            return 1;
        }
        if (Character.isDigit(words.charAt(0))) {
            return Math.max(1, Integer.parseInt(words));
        }
        return switch (words) {
            case "半" -> 0.5;
            case "两" -> 2;
            default -> 1 + NUMERALS.indexOf(words);
        };
    }
}
