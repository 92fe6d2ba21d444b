package io.github.guihua.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the pieces of a text again as lines of full width, to see whether a sentence that ends at a piece's end ends the
 * paragraph: extractors cut a line that was spread out to the margin behind its commas and full stops, and never the
 * last of a paragraph, which is not spread out.
 *
 * @param full width of a full line in half-width columns
 */
record Typeset(double full) {
    private static final int INDENT = PrintedLine.INDENT;
    private static final int AHEAD = 24;

    /** What a line may be wider than full: its last mark hangs, its marks are set narrow. */
    private static final double SQUEEZED = 2;

    private static final double PARAGRAPH = 1;
    private static final double CUT_AT_MARK = 0.1;
    private static final double CUT_IN_WORD = 3;
    private static final double CUT_LAST_LINE = 4;
    private static final double UNENDED = 2;
    private static final double SHORT_LINE = 8;
    private static final double NEVER = 1000;

    /**
     * A printed line so far.
     *
     * @param cuts behind its marks, as in no line that is not spread out
     * @param opens whether it is a paragraph's first
     * @param cost of the lines before it and of the cuts in it
     */
    private record Set(double least, double most, int cuts, boolean opens, double cost) {
        Set plus(Span piece, boolean quoted, double cut) {
            return new Set(least + piece.least(), most + piece.most(), quoted ? cuts : cuts + 1, opens, cost + cut);
        }
    }

    /**
     * What is asked.
     *
     * @param seam index of the piece behind the seam
     * @param ends whether a paragraph ends at the seam
     * @param start whether the first piece opens its paragraph
     * @param stops whether a paragraph ends with the last piece
     */
    private record Case(int seam, boolean ends, boolean start, boolean stops) {}

    /** Whether the piece at {@code at} goes on with the paragraph, by what the lines then come to. */
    boolean goesOn(OpenParagraph open, List<Item> items, int at) {
        List<String> pieces =
                new ArrayList<>(open.recent().stream().map(Item.Piece::text).toList());
        int seam = pieces.size();
        int i = at;
        while (i < items.size() && pieces.size() < seam + AHEAD && runs(items.get(i), i == at)) {
            if (items.get(i) instanceof Item.Piece piece) {
                pieces.add(piece.text());
            }
            i++;
        }
        boolean stops = pieces.size() < seam + AHEAD;
        boolean start = seam == open.lines();
        List<Boolean> ends = ends(pieces);
        return cost(pieces, ends, new Case(seam, false, start, stops))
                < cost(pieces, ends, new Case(seam, true, start, stops));
    }

    /** Whether a sentence or a clause in brackets ends with each piece. */
    private static List<Boolean> ends(List<String> pieces) {
        List<Boolean> ends = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String piece : pieces) {
            text.append(piece);
            ends.add(Characters.sentenceEnd(text) || Starts.clauseEnd(text.toString()));
        }
        return ends;
    }

    private static boolean runs(Item item, boolean first) {
        if (item instanceof Item.Piece piece) {
            return first
                    || piece.indent() < INDENT && Label.of(piece.text()) == null && !Starts.paragraph(piece.text());
        }
        return item instanceof Item.Gap gap && gap.pageTurn();
    }

    /** What the lines cost: the paragraphs, the cuts and the lines that are too short. */
    private double cost(List<String> pieces, List<Boolean> ends, Case asked) {
        List<Set> sets = new ArrayList<>();
        Span first = Span.of(pieces.get(0));
        int indent = asked.start && first.least() + INDENT <= full + SQUEEZED ? INDENT : 0;
        sets.add(new Set(first.least() + indent, first.most() + indent, 0, asked.start, 0));
        for (int i = 1; i < pieces.size(); i++) {
            boolean mustEnd = i == asked.seam && asked.ends;
            boolean mayEnd = mustEnd || i > asked.seam && ends.get(i - 1);
            sets = next(sets, pieces, i, mayEnd, mustEnd);
        }
        String last = pieces.get(pieces.size() - 1);
        boolean ended = !asked.stops || ends.get(pieces.size() - 1);
        double least = NEVER;
        for (Set set : sets) {
            double unended = ended || heading(set, last) ? 0 : UNENDED;
            least = Math.min(least, set.cost() + (asked.stops ? cutLast(set) : 0) + unended);
        }
        return least;
    }

    private List<Set> next(List<Set> sets, List<String> pieces, int i, boolean mayEnd, boolean mustEnd) {
        String before = pieces.get(i - 1);
        String text = pieces.get(i);
        Span piece = Span.of(text);
        boolean marked = marked(before);
        boolean quoted = !marked && quoted(before, text);
        double cut = quoted || marked ? CUT_AT_MARK : CUT_IN_WORD;
        List<Set> next = new ArrayList<>();
        double line = NEVER;
        double paragraph = NEVER;
        for (Set set : sets) {
            if (!mustEnd && set.least() + piece.least() <= full + SQUEEZED + 0.5) {
                next.add(set.plus(piece, quoted, cut));
            }
            if (!mustEnd) {
                line = Math.min(line, set.cost() + (full(set, text) ? 0 : SHORT_LINE));
            }
            if (mayEnd || heading(set, before)) {
                paragraph = Math.min(paragraph, set.cost() + PARAGRAPH + cutLast(set));
            }
        }
        if (line < NEVER) {
            next.add(new Set(piece.least(), piece.most(), 0, false, line));
        }
        if (paragraph < NEVER) {
            next.add(new Set(piece.least() + INDENT, piece.most() + INDENT, 0, true, paragraph));
        }
        return next;
    }

    /** Whether what comes next has no room in the line: a character with the marks that must not open a line, a number. */
    private boolean full(Set line, String next) {
        return line.most() > full - SQUEEZED - 0.5 || line.most() + unit(next) > full + 0.5;
    }

    private double cutLast(Set line) {
        return line.cuts() > 0 && line.least() <= full ? CUT_LAST_LINE : 0;
    }

    private static boolean heading(Set line, String text) {
        return line.opens() && line.cuts() == 0 && !Characters.has(text, "，。；");
    }

    /** Quotations and brackets are cut off in any line. */
    private static boolean quoted(String a, String b) {
        return "”》）』】)".indexOf(a.charAt(a.length() - 1)) >= 0 || "“《（『【(".indexOf(b.charAt(0)) >= 0;
    }

    private static boolean marked(String a) {
        return "，、。；：！？".indexOf(a.charAt(a.length() - 1)) >= 0;
    }

    /** Width of what a line's end does not cut. */
    private static double unit(String text) {
        int end = 0;
        while (end < text.length() - 1 && "“《（『【(".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean word = text.charAt(end) < 0x80;
        end++;
        while (end < text.length()
                && (word && text.charAt(end) < 0x80 && text.charAt(end) != ' '
                        || "”》）』】)，、。；：！？%".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return Characters.width(text.substring(0, end));
    }
}
