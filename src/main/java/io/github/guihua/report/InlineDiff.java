package io.github.guihua.report;

import io.github.guihua.compare.Change;
import io.github.guihua.compare.Entry;
import java.util.ArrayList;
import java.util.List;

/** A pair's two texts with what changed marked. */
public final class InlineDiff {
    private InlineDiff() {}

    /** A stretch of a text; {@code changed} where the other side does not have it so. */
    public record Piece(String text, boolean changed) {}

    /** A side's text cut where it differs from the other's; whole where the entry has no other side. */
    public static List<Piece> pieces(Entry e, boolean base) {
        String text = base ? e.base().text() : e.other().text();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Change c : e.changes()) {
            Integer from = base ? c.baseAt() : c.otherAt();
            String words = base ? c.base() : c.other();
            if (from == null || words == null || from < at || from + words.length() > text.length()) {
                continue;
            }
            pieces.add(new Piece(text.substring(at, from), false));
            pieces.add(new Piece(text.substring(from, from + words.length()), true));
            at = from + words.length();
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }

    static String base(Entry e) {
        return marked(pieces(e, true), "del");
    }

    static String other(Entry e) {
        return marked(pieces(e, false), "ins");
    }

    private static String marked(List<Piece> pieces, String tag) {
        StringBuilder out = new StringBuilder();
        for (Piece p : pieces) {
            String escaped = Page.escape(p.text());
            out.append(p.changed() ? '<' + tag + '>' + escaped + "</" + tag + '>' : escaped);
        }
        return out.toString();
    }
}
