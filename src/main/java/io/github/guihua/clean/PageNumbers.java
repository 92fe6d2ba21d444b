package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers that lost their dashes: a bare number at the edge of a page is its page number where the numbers between
 * dashes on other pages, or more without them, say that this page has it. Recognition reads {@code — 5 —} on one page and {@code 4} on another.
 */
final class PageNumbers implements Item.Step {
    private static final Pattern NUMBER =
            Pattern.compile("([—–\\-―－_·•]?)\\s{0,3}(\\d{1,4})[.．]?\\s{0,3}[—–\\-―－_·•]?");

    /** Pages whose numbers between dashes agree with one that has none. */
    private static final int FEWEST = 2;

    /** Pages whose numbers agree, with dashes or without. */
    private static final int BARE = 3;

    /** The item at {@code at} on the page that is the {@code page}th. */
    private record Edge(int at, int page, int number, boolean dashed) {
        int ahead() {
            return number - page;
        }
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Edge> edges = edges(items);
        Map<Integer, Integer> dashed = new HashMap<>();
        edges.stream().filter(Edge::dashed).forEach(edge -> dashed.merge(edge.ahead(), 1, Integer::sum));
        Map<Integer, Integer> all = new HashMap<>();
        edges.forEach(edge -> all.merge(edge.ahead(), 1, Integer::sum));
        List<Item> kept = new ArrayList<>(items);
        int gone = 0;
        for (Edge edge : edges) {
            boolean agreed = dashed.getOrDefault(edge.ahead(), 0) >= FEWEST || all.get(edge.ahead()) >= BARE;
            if (!edge.dashed() && agreed) {
                Item.Piece piece = (Item.Piece) kept.remove(edge.at() - gone++);
                removed.add(piece.removed(piece.text(), "page-number"));
            }
        }
        return kept;
    }

    /** Numbers that nothing but empty lines parts from their page's edge. */
    private static List<Edge> edges(List<Item> items) {
        List<Edge> edges = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Gap gap && gap.pageTurn()) {
                page++;
            } else if (items.get(i) instanceof Item.Piece piece && (edge(items, i, -1) || edge(items, i, 1))) {
                Matcher number = NUMBER.matcher(piece.text());
                if (number.matches()) {
                    edges.add(new Edge(
                            i,
                            page,
                            Integer.parseInt(number.group(2)),
                            !number.group(1).isEmpty()));
                }
            }
        }
        return edges;
    }

    private static boolean edge(List<Item> items, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < items.size() && items.get(i) instanceof Item.Gap gap && !gap.pageTurn()) {
            i += step;
        }
        return i < 0 || i >= items.size() || items.get(i) instanceof Item.Gap;
    }
}
