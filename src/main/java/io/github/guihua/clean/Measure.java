package io.github.guihua.clean;

import io.github.guihua.model.Box;
import java.util.List;

/** Whether a paragraph goes on, by the width of its lines; see {@link FullLine}, {@link PrintedLine} and {@link Typeset}. */
final class Measure {
    private final FullLine line;
    private final PrintedLine printed;
    private final Typeset typeset;

    private Measure(FullLine line) {
        this.line = line;
        this.printed = new PrintedLine(line.right());
        this.typeset = new Typeset(line.usual());
    }

    static Measure of(List<Item> items) {
        return new Measure(FullLine.of(items));
    }

    /** Width of a full line in half-width columns; 0 where it is not known so. */
    double columns() {
        return line.boxes() ? 0 : line.right();
    }

    boolean known() {
        return line.right() > 0;
    }

    /** Whether the last line reaches the right margin, alone or with the pieces before it. */
    boolean full(OpenParagraph open) {
        if (!known()) {
            return false;
        }
        Item.Piece last = open.last();
        if (boxed(last)) {
            Box box = last.line().box();
            return box.right() >= line.at(box).right() - 1.6 * em(last);
        }
        return printed.fill(open).most() >= line.right() - 5;
    }

    boolean continues(OpenParagraph open, String tail, List<Item> items, int at, boolean blank) {
        Item.Piece last = open.last();
        Item.Piece next = (Item.Piece) items.get(at);
        boolean ends = Characters.sentenceEnd(tail) && !Characters.unclosed(tail);
        if (boxed(last) && boxed(next)) {
            return full(open) ? !indented(next) || !ends && Characters.open(tail) : !ends && Characters.open(tail);
        }
        if (next.indent() >= PrintedLine.INDENT && (ends || !Characters.open(tail))) {
            return false;
        }
        if (blank && ends) {
            return false;
        }
        Span fill = printed.fill(open);
        if (!ends) {
            return full(open)
                    || Characters.open(tail)
                    || printed.completes(fill, items, at) && touches(last.text(), next.text());
        }
        return typeset.goesOn(open, items, at);
    }

    /** Whether an extractor cut a printed line between these two, around a quotation or a bracket. */
    boolean cutInside(OpenParagraph open, List<Item> items, int at) {
        String a = open.last().text();
        String b = ((Item.Piece) items.get(at)).text();
        return known() && !line.boxes() && quoted(a, b) && printed.completes(printed.fill(open), items, at);
    }

    /** Whether the lines meet at a quotation or a bracket, where extractors cut and authors seldom end. */
    static boolean meetAtQuotation(OpenParagraph open, Item.Piece next) {
        return quoted(open.last().text(), next.text());
    }

    private boolean boxed(Item.Piece piece) {
        return line.boxes() && piece.line().box() != null;
    }

    private boolean indented(Item.Piece next) {
        Box box = next.line().box();
        double indent = box.x() - line.at(box).left();
        return indent > 1.2 * em(next) && indent < 4 * em(next);
    }

    /** Extractors cut around quotes and brackets: a cut elsewhere is a line's end. */
    private static boolean touches(String a, String b) {
        return quoted(a, b) || a.length() + b.length() > 30;
    }

    private static boolean quoted(String a, String b) {
        return "”》）』】)，、".indexOf(a.charAt(a.length() - 1)) >= 0 || "“《（『【(，。、；".indexOf(b.charAt(0)) >= 0;
    }

    private static double em(Item.Piece piece) {
        double size = piece.line().style().size();
        return size > 0
                ? size
                : Math.max(
                        8, piece.line().box() == null ? 12 : piece.line().box().height());
    }
}
