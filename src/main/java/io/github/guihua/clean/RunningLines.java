package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headers and footers that no file declares: the same line, but for its digits, at the same edge of many pages. */
final class RunningLines implements Item.Step {
    private static final int EDGE = 2;
    private static final int FEWEST = 3;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<List<Item>> pages = pages(items);
        if (pages.size() < FEWEST) {
            return items;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (List<Item> page : pages) {
            Set<String> here = new HashSet<>();
            for (int i : edges(page)) {
                here.add(key(page, i));
            }
            here.forEach(k -> seen.merge(k, 1, Integer::sum));
        }
        int enough = Math.max(FEWEST, pages.size() * 2 / 5);
        List<Item> kept = new ArrayList<>(items.size());
        for (List<Item> page : pages) {
            Set<Integer> out = new HashSet<>();
            for (int i : edges(page)) {
                Item.Piece piece = (Item.Piece) page.get(i);
                if (seen.get(key(page, i)) >= enough
                        && Label.of(piece.text()) == null
                        && !Characters.sentenceEnd(piece.text())) {
                    out.add(i);
                    removed.add(piece.removed(piece.text(), "running-line"));
                }
            }
            for (int i = 0; i < page.size(); i++) {
                if (!out.contains(i)) {
                    kept.add(page.get(i));
                }
            }
        }
        return kept;
    }

    private static List<List<Item>> pages(List<Item> items) {
        List<List<Item>> pages = new ArrayList<>();
        List<Item> page = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Gap gap && gap.pageTurn() && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
            }
            page.add(item);
        }
        pages.add(page);
        return pages;
    }

    /** Indexes of the first and last lines of a page, before any grid. */
    private static List<Integer> edges(List<Item> page) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0, n = 0; i < page.size() && n < EDGE && !(page.get(i) instanceof Item.Sheet); i++) {
            if (page.get(i) instanceof Item.Piece) {
                edges.add(i);
                n++;
            }
        }
        for (int i = page.size() - 1, n = 0; i >= 0 && n < EDGE && !(page.get(i) instanceof Item.Sheet); i--) {
            if (page.get(i) instanceof Item.Piece && !edges.contains(i)) {
                edges.add(i);
                n++;
            }
        }
        return edges;
    }

    private static String key(List<Item> page, int i) {
        String text = ((Item.Piece) page.get(i)).text();
        return (i * 2 < page.size() ? "^" : "$") + (text.length() > 80 ? text : text.replaceAll("[0-9０-９]+", "#"));
    }
}
