package io.github.guihua.clean;

import io.github.guihua.model.Box;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Titles on printed pages that nothing but their place shows: two short lines at least below one numbered heading, alike
 * in indent, each with an indented paragraph under it ({@code 三、保障措施 / 加强组织领导 / 成立专班，…。/ 强化资金保障 / 安排资金，…。}).
 */
final class IndentedTitles implements StandingHeadings.Finder {
    private static final int LONGEST = 16;
    private static final int SHORTEST = 4;
    private static final int FEWEST = 4;
    private static final int SHARE = 20;
    /** Points. */
    private static final double ALIKE = 3;

    private final Rule verbs;

    IndentedTitles(Rules rules) {
        verbs = rules.rule("headings", "opening-verb");
    }

    @Override
    public void find(List<Item> items, Set<Integer> found) {
        double margin = margin(items);
        List<Integer> run = new ArrayList<>();
        String before = null;
        boolean heading = false;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Gap) {
                continue;
            }
            String text = items.get(i) instanceof Item.Piece piece ? piece.text() : null;
            if (text == null || Label.of(text) != null) {
                keep(run, found);
                heading = text != null && text.length() <= LONGEST && !Characters.sentenceEnd(text);
            } else if (before != null
                    && (run.isEmpty() ? heading && Label.of(before) != null : Characters.sentenceEnd(before))
                    && title(items, i, margin)
                    && (run.isEmpty() || alike((Item.Piece) items.get(run.get(0)), (Item.Piece) items.get(i)))) {
                run.add(i);
            }
            before = text;
        }
        keep(run, found);
    }

    private static void keep(List<Integer> run, Set<Integer> found) {
        if (run.size() > 1) {
            found.addAll(run);
        }
        run.clear();
    }

    private static boolean alike(Item.Piece a, Item.Piece b) {
        return Math.abs(a.line().box().x() - b.line().box().x()) <= ALIKE;
    }

    private boolean title(List<Item> items, int at, double margin) {
        Item.Piece piece = (Item.Piece) items.get(at);
        String t = piece.text();
        boolean words = t.length() >= SHORTEST
                && t.length() <= LONGEST
                && t.chars().allMatch(c -> Characters.han((char) c) || "、“”".indexOf(c) >= 0)
                && verbs.find(t).map(m -> m.start() == 0).orElse(false);
        return words
                && indented(piece, margin)
                && piece.line().style().heading() == 0
                && StandingHeadings.next(items, at) instanceof Item.Piece below
                && indented(below, margin)
                && Label.of(below.text()) == null
                && Characters.has(below.text(), "，。；");
    }

    /**
     * Where the lines that go on begin, in points: the leftmost place that one line in twenty has. Most lines begin at the
     * indent where paragraphs are short.
     */
    private static double margin(List<Item> items) {
        List<Double> lefts = items.stream()
                .filter(item -> item instanceof Item.Piece piece && piece.line().box() != null)
                .map(item -> ((Item.Piece) item).line().box().x())
                .sorted()
                .toList();
        int enough = Math.max(FEWEST, lefts.size() / SHARE);
        for (int i = 0; i + enough <= lefts.size(); i++) {
            if (lefts.get(i + enough - 1) - lefts.get(i) <= ALIKE) {
                return lefts.get(i);
            }
        }
        return Double.MAX_VALUE;
    }

    /** Whether the line begins a paragraph: it stands in from where the lines that go on begin. */
    private static boolean indented(Item.Piece piece, double margin) {
        Box box = piece.line().box();
        return box != null && piece.line().wrap() == Wrap.HARD && box.x() - margin > box.height();
    }
}
