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
        Set<Integer> numbers = NumberRun.of(text);
        Set<Integer> marks = new TreeSet<>(numbers);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece && piece.text().length() < 20 && number.found(piece.text())) {
                marks.add(i);
            }
        }
        Set<Integer> heads = new PageHeads(text, marks, title).lines();
        if (numbers.isEmpty() && heads.isEmpty()) {
            return items;
        }
        List<Item> kept = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (numbers.contains(i) || heads.contains(i)) {
                Item.Piece piece = (Item.Piece) items.get(i);
                removed.add(piece.removed(piece.text(), heads.contains(i) ? "running-line" : "page-number"));
            } else {
                kept.add(items.get(i));
            }
        }
        return kept;
    }
}
