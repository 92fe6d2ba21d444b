package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/** A numbered line printed twice in a row, as a page does that repeats its headings for navigation: once is enough. */
final class RepeatedHeadings implements Item.Step {
    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> kept = new ArrayList<>(items.size());
        String before = "";
        for (Item item : items) {
            if (item instanceof Item.Piece piece) {
                String text = TitleCopies.squeezed(piece.text());
                if (text.equals(before) && heading(piece.text())) {
                    removed.add(piece.removed(piece.text(), "repeated-heading"));
                    continue;
                }
                before = text;
            } else if (!(item instanceof Item.Gap)) {
                before = "";
            }
            kept.add(item);
        }
        return kept;
    }

    private static boolean heading(String line) {
        Label label = Label.of(line);
        return label != null && label.end() < line.length();
    }
}
