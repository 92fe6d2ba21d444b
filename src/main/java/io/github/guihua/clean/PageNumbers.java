package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page numbers that lost their dashes: a bare number at the edge of a page is its page number where the numbers that the
 * rules knew on other pages say that this page has it. Recognition reads {@code — 5 —} on one page and {@code 4} on
 * another.
 */
final class PageNumbers implements Item.Step {
    private static final String KNOWN = "page-number";
    private static final int FEWEST = 2;
    private static final int DIGITS = 4;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        Map<Integer, Integer> byPage = new HashMap<>();
        removed.stream()
                .filter(r -> r.reason().equals(KNOWN) && r.page() != null)
                .forEach(r -> byPage.putIfAbsent(
                        r.page(), number(r.text().replaceAll("\\D+", " ").strip())));
        Map<Integer, Integer> ahead = new HashMap<>();
        byPage.forEach((page, number) -> ahead.merge(number - page, 1, Integer::sum));
        List<Item> kept = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece
                    && piece.page() != null
                    && !byPage.containsKey(piece.page())
                    && number(piece.text()) >= 0
                    && ahead.getOrDefault(number(piece.text()) - piece.page(), 0) >= FEWEST
                    && (edge(items, i, -1) || edge(items, i, 1))) {
                removed.add(piece.removed(piece.text(), KNOWN));
            } else {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    /** Whether nothing but empty lines stands between the item and the page's end that way. */
    private static boolean edge(List<Item> items, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < items.size() && items.get(i) instanceof Item.Gap gap && !gap.pageTurn()) {
            i += step;
        }
        return i < 0 || i >= items.size() || items.get(i) instanceof Item.Gap;
    }

    /** -1 where it is none. */
    private static int number(String text) {
        return text.length() <= DIGITS && text.matches("[0-9]+") ? Integer.parseInt(text) : -1;
    }
}
