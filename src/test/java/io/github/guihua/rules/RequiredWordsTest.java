package io.github.guihua.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(?:牵头|主办)(?:责任)?单位[:：] 单位",
                "(?:牵头|主办)\\d+ 牵头,主办",
                "甲乙+丙?丁 甲",
                "甲{0,3}乙{2}丙? 乙",
                "[甲乙]丙? 甲,乙",
                "\\Q甲乙\\E|丙丁 甲乙,丙丁",
                "(?<=甲乙)\\d(?!丙丁) 甲乙",
                "(?<name>甲) 甲",
                "\\u4e00人 一人",
                "\\.\\d .",
                "甲|\\d -",
                "(?:甲)?[^乙]* -",
                "[甲-乙] -",
                "(?i)甲 -",
                "[甲&&乙] -"
            })
    void readsWhatEveryMatchNeeds(String pattern, String words) {
        List<String> wanted = words.equals("-") ? List.of() : List.of(words.split(","));
        assertEquals(wanted, RequiredWords.of(pattern).words());
    }

    @Test
    void saysWhetherATextMayMatch() {
        RequiredWords words = RequiredWords.of("(?:牵头|主办)\\d+");
        assertTrue(words.in("由主办单位"));
        assertFalse(words.in("牵"));
        assertFalse(words.in(""));
        assertTrue(RequiredWords.of("\\d?").in(""));
    }

    /** Patterns made by chance over few characters, texts too: whatever matches has the words. */
    @Test
    void neverAsksForTooMuch() {
        Random random = new Random(7);
        int matched = 0;
        int without = 0;
        for (int n = 0; n < 20_000; n++) {
            String source = pattern(random, 3);
            Pattern pattern = Pattern.compile(source);
            RequiredWords words = RequiredWords.of(source);
            for (int k = 0; k < 8; k++) {
                String text = text(random);
                if (pattern.matcher(text).find()) {
                    matched++;
                    assertTrue(words.in(text), source + " in " + text);
                } else if (!words.in(text)) {
                    without++;
                }
            }
        }
        assertTrue(matched > 10_000, "the test looks at too little: " + matched);
        assertTrue(without > 10_000, "the test looks at too little: " + without);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append("甲乙丙1".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    private static String pattern(Random random, int depth) {
        StringBuilder pattern = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            pattern.append(piece(random, depth));
            pattern.append(List.of("", "", "", "", "?", "*", "+", "{2}", "{0,2}", "??", "{1,}+")
                    .get(random.nextInt(11)));
        }
        return pattern.toString();
    }

    private static String piece(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 8 : 14);
        if (kind < 8) {
            return List.of("甲", "乙", "丙", "[甲乙]", "[^丙]", "\\d", "\\Q甲乙\\E", "\\u7532")
                    .get(kind);
        }
        String inside = pattern(random, depth - 1);
        return switch (kind) {
            case 8 -> "(" + inside + ")";
            case 9 -> "(?:" + inside + "|" + pattern(random, depth - 1) + ")";
            case 10 -> "(?=" + inside + ")";
            case 11 -> "(?!" + inside + ")";
            case 12 -> "(?>" + inside + "|)";
            default -> "(?<![甲乙])(?<=[乙丙1])";
        };
    }
}
