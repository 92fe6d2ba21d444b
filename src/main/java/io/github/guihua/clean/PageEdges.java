package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stood at the edges of pages in a text that has lost its page turns: running heads and bare page numbers in the
 * middle of sentences ({@code …推动经 / 3 / 清河市养老服务规划 / 济社会发展…}). Texts with page turns are the business of
 * {@link RunningLines}.
 */
final class PageEdges implements Item.Step {
    private static final int FEWEST = 3;
    /** Empty lines beside a mark. */
    private static final int LINES = 4;

    private final Rule number;
    private final Rule title;

    PageEdges(Rules rules) {
        number = rules.rule("furniture", "page-number");
        title = rules.rule("headings", "title-line");
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        if (items.stream().anyMatch(item -> item instanceof Item.Gap gap && gap.pageTurn())) {
            return items;
        }
        BrokenText text = new BrokenText(items);
        Set<Integer> marks = new TreeSet<>(NumberRun.of(text));
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece && piece.text().length() < 20 && number.found(piece.text())) {
                marks.add(i);
            }
        }
        Set<Integer> heads = new PageHeads(text, marks, title).lines();
        marks.addAll(heads);
        return marks.size() < FEWEST ? items : without(items, heads, marks, removed);
    }

    /** The empty lines around what stood at a page's edge are the page's too: they end no paragraph. */
    private static List<Item> without(List<Item> items, Set<Integer> heads, Set<Integer> marks, List<Removed> removed) {
        List<Item> kept = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (marks.contains(i)) {
                Item.Piece piece = (Item.Piece) items.get(i);
                removed.add(piece.removed(piece.text(), heads.contains(i) ? "running-line" : "page-number"));
            } else if (!besideMark(items, marks, i)) {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    /** Whether the item is one of the empty lines beside a mark. */
    private static boolean besideMark(List<Item> items, Set<Integer> marks, int at) {
        return empty(items, at) && (reaches(items, marks, at, 1) || reaches(items, marks, at, -1));
    }

    private static boolean reaches(List<Item> items, Set<Integer> marks, int at, int step) {
        int i = at;
        while (empty(items, i) && Math.abs(i - at) < LINES) {
            i += step;
        }
        return marks.contains(i);
    }

    private static boolean empty(List<Item> items, int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Item.Gap gap && !gap.tab();
    }
}
