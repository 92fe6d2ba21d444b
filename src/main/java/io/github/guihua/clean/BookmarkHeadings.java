package io.github.guihua.clean;

import io.github.guihua.read.Bookmark;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines that the file's bookmarks name get the bookmark's level, where no style has given them one. */
final class BookmarkHeadings {
    private static final int LONGEST = 60;
    private static final int DEEPEST = 6;

    private BookmarkHeadings() {}

    static List<Item> marked(List<Item> items, List<Bookmark> bookmarks) {
        Map<String, Integer> levels = new HashMap<>();
        for (Bookmark bookmark : bookmarks) {
            if (bookmark.title().length() <= LONGEST && !Characters.sentenceEnd(bookmark.title())) {
                levels.putIfAbsent(bookmark.page() + squeezed(bookmark.title()), Math.min(DEEPEST, bookmark.level()));
            }
        }
        if (levels.isEmpty()) {
            return items;
        }
        List<Item> out = new ArrayList<>(items.size());
        for (Item item : items) {
            Integer level = item instanceof Item.Piece piece && piece.text().length() <= LONGEST
                    ? levels.get(piece.page() + squeezed(piece.text()))
                    : null;
            out.add(level == null ? item : heading((Item.Piece) item, level));
        }
        return out;
    }

    private static Item heading(Item.Piece piece, int level) {
        Line l = piece.line();
        Style s = l.style();
        if (s.heading() > 0 || s.furniture() != null) {
            return piece;
        }
        Style style = new Style(s.size(), s.bold(), s.centered(), level, null);
        Line line = new Line(l.text(), l.wrap(), style, l.box(), l.ordinal(), l.confidence());
        return new Item.Piece(piece.text(), piece.indent(), line, piece.page(), piece.glued());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
