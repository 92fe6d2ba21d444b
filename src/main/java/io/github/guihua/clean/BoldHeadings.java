package io.github.guihua.clean;

import io.github.guihua.read.Style;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Short lines in bold, two at least, each above a paragraph that is not, after the first running text. */
final class BoldHeadings implements StandingHeadings.Finder {
    private static final int LONGEST = 30;
    private static final int SHORTEST = 4;
    /** 保障措施 ends like a title and is none. */
    private static final int SHORTEST_TITLE = 6;

    private final Rule title;
    private final Rule body;

    BoldHeadings(Rules rules) {
        title = rules.rule("headings", "title-line");
        body = rules.rule("headings", "issuing-body");
    }

    @Override
    public void find(List<Item> items, Set<Integer> found) {
        List<Integer> bold = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i + 1 < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            if (text && heads(piece) && StandingHeadings.next(items, i) instanceof Item.Piece below && under(below)) {
                bold.add(i);
            }
            text |= piece.text().indexOf('。') >= 0;
        }
        if (bold.size() > 1) {
            found.addAll(bold);
        }
    }

    private static boolean under(Item.Piece below) {
        return !below.line().style().bold() || Label.of(below.text()) != null;
    }

    private boolean heads(Item.Piece piece) {
        String t = piece.text();
        Style style = piece.line().style();
        return style.bold()
                && style.heading() == 0
                && style.furniture() == null
                && t.length() <= LONGEST
                && t.length() >= SHORTEST
                && t.chars().noneMatch(c -> "。；，：！？:,;…|/".indexOf(c) >= 0 || Character.isDigit(c))
                && Characters.han(t.charAt(0))
                && Label.of(t) == null
                && !Starts.paragraph(t)
                && !body.found(t)
                && !wholeTitle(t, style);
    }

    /** Whether the line is a document's title rather than a section's. */
    private boolean wholeTitle(String t, Style style) {
        boolean lasting = t.length() > StandingHeadings.LONGEST_WORD || style.centered() && t.length() > SHORTEST_TITLE;
        return lasting && title.found(t);
    }
}
