package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings that only the whole document gives away: a bare number whose chapter has decimal numbers below it
 * ({@code 1 总则} above 1.1), 一 二 三 without a mark, 行动一 行动二, a preface by its name, a chapter under which the count begins anew, short lines in bold between paragraphs,
 * and short lines that the page sets in above paragraphs.
 * They get {@link #LEVEL} as the heading level of their style.
 */
public final class StandingHeadings implements Item.Step {
    /** Below the six levels that files declare: the text shows that it is a heading, not how deep. */
    public static final int LEVEL = 7;

    /** Characters of the longest line that is a word or two. */
    static final int LONGEST_WORD = 12;

    private final List<Finder> finders;

    /** One way to tell a heading. */
    interface Finder {
        /**
         * @param items the whole document
         * @param found takes the indices of the pieces that are headings; has those of the finders before it
         */
        void find(List<Item> items, Set<Integer> found);
    }

    StandingHeadings(Rules rules) {
        finders = List.of(
                new RestartHeadings(rules),
                new NamedHeadings(rules),
                new BareChapters(),
                new CountedNames(rules),
                new BoldHeadings(rules),
                new IndentedTitles(rules));
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        Set<Integer> found = new HashSet<>();
        finders.forEach(finder -> finder.find(items, found));
        if (found.isEmpty()) {
            return items;
        }
        List<Item> out = new ArrayList<>(items);
        found.forEach(i -> out.set(i, marked((Item.Piece) items.get(i))));
        return out;
    }

    private static Item.Piece marked(Item.Piece piece) {
        Line l = piece.line();
        Style s = l.style();
        Style style = new Style(s.size(), s.bold(), s.centered(), LEVEL, s.furniture());
        return new Item.Piece(
                piece.text(),
                piece.indent(),
                new Line(l.text(), l.wrap(), style, l.box(), l.ordinal(), l.confidence()),
                piece.page(),
                piece.glued());
    }

    /** What follows the item, gaps aside; null at the end. */
    static Item next(List<Item> items, int at) {
        int i = at + 1;
        while (i < items.size() && items.get(i) instanceof Item.Gap) {
            i++;
        }
        return i < items.size() ? items.get(i) : null;
    }
}
