package io.github.guihua.read.number;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Word's number formats, by the names that OOXML has for them and by the codes of the binary format (MSONFC). */
public final class NumberFormat {
    private static final IntFunction<String> DECIMAL = Integer::toString;

    private static final Map<String, IntFunction<String>> BY_NAME = Map.ofEntries(
            Map.entry("decimal", DECIMAL),
            Map.entry("decimalZero", n -> n < 10 ? "0" + n : Integer.toString(n)),
            Map.entry("upperRoman", Counting::roman),
            Map.entry("lowerRoman", n -> Counting.roman(n).toLowerCase(Locale.ROOT)),
            Map.entry("upperLetter", Counting::letters),
            Map.entry("lowerLetter", n -> Counting.letters(n).toLowerCase(Locale.ROOT)),
            Map.entry("chineseCounting", Counting::chinese),
            Map.entry("chineseCountingThousand", Counting::chinese),
            Map.entry("taiwaneseCounting", Counting::chinese),
            Map.entry("taiwaneseCountingThousand", Counting::chinese),
            Map.entry("japaneseCounting", Counting::chinese),
            Map.entry("koreanCounting", Counting::chinese),
            Map.entry("ideographDigital", Counting::digits),
            Map.entry("japaneseDigitalTenThousand", Counting::digits),
            Map.entry("taiwaneseDigital", Counting::digits),
            Map.entry("koreanDigital2", Counting::digits),
            Map.entry("chineseLegalSimplified", Counting::legal),
            Map.entry("ideographLegalTraditional", Counting::legal),
            Map.entry("japaneseLegal", Counting::legal),
            Map.entry("decimalEnclosedCircle", Counting::circled),
            Map.entry("decimalEnclosedCircleChinese", Counting::circled),
            Map.entry("ideographEnclosedCircle", Counting::circled),
            Map.entry("decimalEnclosedParen", Counting::bracketed),
            Map.entry("decimalEnclosedFullstop", Counting::stopped),
            Map.entry("decimalFullWidth", Counting::fullWidth),
            Map.entry("decimalFullWidth2", Counting::fullWidth),
            Map.entry("decimalHalfWidth", DECIMAL),
            Map.entry("ideographTraditional", Counting::stems),
            Map.entry("ideographZodiac", Counting::branches),
            Map.entry("none", n -> ""),
            Map.entry("bullet", n -> ""));

    private static final Map<Integer, String> BY_CODE = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(16, "japaneseLegal"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private NumberFormat() {}

    /** @return decimal for a format that is not known */
    public static IntFunction<String> named(String name) {
        return BY_NAME.getOrDefault(name, DECIMAL);
    }

    /** @param code of the binary format ({@code nfc}) */
    public static IntFunction<String> coded(int code) {
        return named(BY_CODE.getOrDefault(code, "decimal"));
    }

    public static boolean bullet(int code) {
        return code == 23;
    }
}
