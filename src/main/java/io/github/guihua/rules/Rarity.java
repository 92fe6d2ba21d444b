package io.github.guihua.rules;

import java.util.List;

/** How seldom a text has one of some words by chance: of two requirements the rarer one saves more. */
final class Rarity {
    /** How seldom a further character is met by chance. */
    private static final double OF_A_CHARACTER = 0.02;

    private static final String COMMON = "⟦⟧，。；：、（）";

    private Rarity() {}

    /** The one that fewer texts meet; the first where they are equal, an empty one only where both are. */
    static List<String> rarer(List<String> words, List<String> others) {
        return of(others) < of(words) ? others : words;
    }

    private static double of(List<String> words) {
        return words.isEmpty()
                ? Double.MAX_VALUE
                : words.stream().mapToDouble(Rarity::of).sum();
    }

    private static double of(String word) {
        double rarity = 1;
        for (int i = 0; i < word.length(); i++) {
            rarity *= COMMON.indexOf(word.charAt(i)) >= 0 ? 1 : OF_A_CHARACTER;
        }
        return rarity;
    }
}
