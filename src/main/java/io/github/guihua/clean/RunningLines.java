package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headers and footers that no file declares: the same line, but for its digits, at the same edge of many pages. */
final class RunningLines implements Item.Step {
    private static final int EDGE = 2;
    private static final int FEWEST = 3;

    private final Rule title;

    RunningLines(Rules rules) {
        title = rules.rule("headings", "title-line");
    }

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
        Set<Item> out = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Item> page : pages) {
            Set<String> once = new HashSet<>();
            for (int i : edges(page)) {
                Item.Piece piece = (Item.Piece) page.get(i);
                String key = key(page, i);
                if (seen.get(key) >= enough
                        && Label.of(piece.text()) == null
                        && !Characters.sentenceEnd(piece.text())
                        && once.add(key)) {
                    out.add(piece);
                }
            }
        }
        keepTitle(items, out);
        List<Item> kept = new ArrayList<>(items.size());
        for (Item item : items) {
            if (out.contains(item)) {
                Item.Piece piece = (Item.Piece) item;
                removed.add(piece.removed(piece.text(), "running-line"));
            } else {
                kept.add(item);
            }
        }
        return kept;
    }

    /** A header may repeat the title, and the title stand at the top of its page: what stands nowhere else stays once. */
    private void keepTitle(List<Item> items, Set<Item> out) {
        Item.Piece first = null;
        StringBuilder rest = new StringBuilder();
        for (Item item : items) {
            if (item instanceof Item.Piece piece && !out.contains(piece)) {
                rest.append(squeezed(piece.text()));
            } else if (item instanceof Item.Piece piece && first == null && title.found(piece.text())) {
                first = piece;
            }
        }
        if (first != null && rest.indexOf(squeezed(first.text())) < 0) {
            out.remove(first);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
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
