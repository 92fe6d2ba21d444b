package io.github.guihua.clean;

import java.util.List;

/**
 * Puts together, by their widths, the pieces into which an extractor cut one printed line ({@code 现将 / 《方案》 /
 * 印发你们，}): they fill the width exactly, and that is how they are known.
 *
 * @param full width of a full line in half-width columns
 */
record PrintedLine(double full) {
    /** Width of a first line's indent. */
    static final int INDENT = 4;

    private static final int LOOK_AHEAD = 12;

    /** Width of the printed line that the last piece ends. The first of a paragraph is indented. */
    Span fill(OpenParagraph open) {
        Span first = Span.of(open.first());
        boolean flush = open.label() == null && open.lines() == 1 && first.most() > full - INDENT;
        Span fill = flush ? Span.ZERO : new Span(INDENT, INDENT);
        for (Item.Piece piece : open.recent()) {
            Span with = fill.plus(Span.of(piece.text()));
            fill = with.least() <= full + 1 && fill.most() < full - 2 ? with : Span.of(piece.text());
        }
        return fill;
    }

    /** Whether the next pieces fill up the printed line exactly. */
    boolean completes(Span fill, List<Item> items, int at) {
        Span sum = fill;
        for (int i = at; i < items.size() && i < at + LOOK_AHEAD; i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                return false;
            }
            sum = sum.plus(Span.of(piece.text()));
            if (sum.least() > full + 1) {
                return false;
            }
            if (sum.most() >= full - 2) {
                return true;
            }
        }
        return false;
    }
}
