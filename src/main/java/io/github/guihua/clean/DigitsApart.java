package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers whose digits a conversion set apart, {@code 9 5%} and {@code 2 0 2 5年}, in one piece again. A document must do
 * it more than once: every digit alone, one space between, words before the first and a unit behind the last. A table's
 * row ({@code 42.5 60}) and years side by side ({@code 2023 2024}) are none.
 */
final class DigitsApart implements Item.Step {
    private static final int PROOF = 2;
    private static final String DIGIT = "[0-9０-９]";
    private static final String POINT = " ?[.．] ?" + DIGIT;
    private static final Pattern NUMBER = Pattern.compile("(?<=[\\u4e00-\\u9fa5，、：（(《“≥≤><＞＜—–―~～-] ?)(?:"
            + DIGIT + "(?: " + DIGIT + "){1,7}(?:" + POINT + "(?: " + DIGIT + "){0,3})?"
            + "|" + DIGIT + POINT + "(?: " + DIGIT + "){1,3}"
            + "|" + DIGIT + " [.．] ?" + DIGIT
            + ")(?= ?(?:[%％‰年月日号个名人万亿千百元项家所处张米公里平吨倍岁次户亩座条件天小分批支期辆台套床种类级以左—–―~～〕\\]]|-))");

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        int hits = 0;
        for (Item item : items) {
            if (item instanceof Item.Piece piece && possible(piece.text())) {
                Matcher matcher = NUMBER.matcher(piece.text());
                while (hits < PROOF && matcher.find()) {
                    hits++;
                }
            }
        }
        if (hits < PROOF) {
            return items;
        }
        List<Item> out = new ArrayList<>(items.size());
        for (Item item : items) {
            boolean may = item instanceof Item.Piece piece && possible(piece.text());
            out.add(may ? joined((Item.Piece) item) : item);
        }
        return out;
    }

    private static Item joined(Item.Piece piece) {
        return piece.with(
                NUMBER.matcher(piece.text()).replaceAll(hit -> hit.group().replace(" ", "")));
    }

    /** Whether it is running text in which a digit, a space and a digit or a point stand side by side: few lines are. */
    private static boolean possible(String text) {
        if (!Characters.has(text, "，。；、：）)")) {
            return false;
        }
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            boolean before = i > 0 && (Ordinals.arabic(text.charAt(i - 1)) || ".．".indexOf(text.charAt(i - 1)) >= 0);
            boolean after = i + 1 < text.length()
                    && (Ordinals.arabic(text.charAt(i + 1)) || ".．".indexOf(text.charAt(i + 1)) >= 0);
            if (before && after) {
                return true;
            }
        }
        return false;
    }
}
