package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that document-sharing sites put before each screenful: {@code 1、} to {@code 13、} at line starts, most of
 * them in the middle of a sentence. Where they are found the lines are put together again.
 */
final class SegmentNumbers implements Item.Step {
    private static final int FEWEST = 3;
    private static final int SCREENFUL = 150;
    private static final String BANNER = "sharing-banner";

    private final Rule below;

    SegmentNumbers(Rules rules) {
        below = rules.rule("sharing", "sharing-end");
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        boolean shared = removed.stream().anyMatch(r -> r.reason().equals(BANNER));
        List<Integer> numbered = run(items, shared);
        if (numbered.size() < FEWEST) {
            return items;
        }
        List<Item> out = new ArrayList<>(items);
        for (int i : numbered) {
            Item.Piece piece = (Item.Piece) items.get(i);
            Label label = Label.of(piece.text());
            removed.add(piece.removed(piece.text().substring(0, label.end()).strip(), "segment-number"));
            Item.Piece left = piece.with(piece.text().substring(label.end()));
            out.set(i, label.number() == 1 ? left : left.glue());
        }
        for (int i = out.size() - 1; i > numbered.get(numbered.size() - 1); i--) {
            if (out.get(i) instanceof Item.Piece piece && below.found(piece.text())) {
                removed.add(piece.removed(piece.text(), below.id()));
                out.remove(i);
            }
        }
        return out;
    }

    /**
     * Lines 1、 to n、, one after the other with nothing between, most of which cut a sentence; else none.
     *
     * @param shared whether a site's banner stands above: then short lines may follow the last
     */
    private static List<Integer> run(List<Item> items, boolean shared) {
        List<Integer> run = new ArrayList<>();
        int cut = 0;
        int length = 0;
        int others = 0;
        int between = 0;
        String before = "";
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            Label label = Label.of(piece.text());
            if (label != null && label.text().equals(run.size() + 1 + "、")) {
                cut += !run.isEmpty() && Characters.han(before.charAt(before.length() - 1)) ? 1 : 0;
                run.add(i);
                length += piece.text().length();
                between = others;
            } else if (!run.isEmpty()) {
                others++;
            }
            before = piece.text();
        }
        return (shared ? between : others) * 4 <= run.size()
                        && cut * 2 >= run.size() - 1
                        && length > SCREENFUL * run.size()
                ? run
                : List.of();
    }
}
