package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/**
 * A line whose characters a converter set apart, since the page stretches it to the margin, closed up:
 * {@code 到 2025 年 ， 全 县 床 位 占 比 不 低 于} is {@code 到2025年，全县床位占比不低于}. A title of a few characters, a row of short
 * cells and words set apart stay; where the whole text is set apart, its titles are too ({@code 一、 工 作 目 标}).
 */
final class LetterSpaced implements Item.Step {
    private static final int LEAST = 8;
    /** In a text that is set apart. */
    private static final int LEAST_IN_TEXT = 2;
    /** Of the pieces between the spaces; the others are numbers, and two characters that the stretch left together. */
    private static final double SINGLE = 0.8;
    /** Where one line in so many is set apart, it is the text and not a line here and there. */
    private static final int IN_TEXT = 3;

    private static final int FEWEST = 5;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        int least = text(items) ? LEAST_IN_TEXT : LEAST;
        for (Item item : items) {
            boolean apart = item instanceof Item.Piece piece && apart(piece.text(), least);
            out.add(apart ? closed((Item.Piece) item) : item);
        }
        return out;
    }

    private static boolean text(List<Item> items) {
        List<String> lines = items.stream()
                .filter(Item.Piece.class::isInstance)
                .map(item -> ((Item.Piece) item).text())
                .toList();
        long apart = lines.stream().filter(line -> apart(line, LEAST)).count();
        return apart >= FEWEST && apart * IN_TEXT >= lines.size();
    }

    /** Whether the pieces between the spaces are single ideographs, with or without a mark behind them. */
    private static boolean apart(String text, int least) {
        int pieces = 0;
        int single = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !blank(text.charAt(i))) {
                continue;
            }
            if (i > from) {
                long words = text.substring(from, i)
                        .chars()
                        .filter(c -> Characters.han((char) c))
                        .count();
                pieces += words > 0 ? 1 : 0;
                single += words == 1 ? 1 : 0;
            }
            from = i + 1;
        }
        return single >= least && single >= SINGLE * pieces;
    }

    /** Spaces between two Latin words stay, and those of a label. */
    private static Item closed(Item.Piece piece) {
        String text = piece.text();
        Label label = Label.of(text);
        int from = label == null ? 0 : label.end();
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        int space = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                space++;
                continue;
            }
            boolean word = out.length() > 0 && Characters.latin(c) && Characters.latin(out.charAt(out.length() - 1));
            out.append(space > 0 && word ? " " : "").append(c);
            space = 0;
        }
        return piece.with(out.toString());
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u3000';
    }
}
