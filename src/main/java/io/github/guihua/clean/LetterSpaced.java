package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/**
 * A line whose characters a converter set apart, since the page stretches it to the margin, closed up:
 * {@code 到 2025 年 ， 全 县 床 位 占 比 不 低 于} is {@code 到2025年，全县床位占比不低于}. A title of a few characters, a row of short
 * cells and words set apart stay.
 */
final class LetterSpaced implements Item.Step {
    private static final int LEAST = 8;
    /** Of the pieces between the spaces; the others are numbers, and two characters that the stretch left together. */
    private static final double SINGLE = 0.8;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        for (Item item : items) {
            boolean apart = item instanceof Item.Piece piece && apart(piece.text());
            out.add(apart ? closed((Item.Piece) item) : item);
        }
        return out;
    }

    private static boolean apart(String text) {
        int pieces = 0;
        int single = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !blank(text.charAt(i))) {
                continue;
            }
            if (i > from) {
                boolean words = text.substring(from, i).chars().anyMatch(c -> Characters.han((char) c));
                pieces += words ? 1 : 0;
                single += words && i - from == 1 ? 1 : 0;
            }
            from = i + 1;
        }
        return single >= LEAST && single >= SINGLE * pieces;
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
