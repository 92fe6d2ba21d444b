package io.github.guihua.clean;

import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How wide full lines are, in half-width columns where the text has no geometry, in points where it has. Text whose
 * lines are paragraphs has no such width.
 *
 * <p>An extractor may cut one printed line into several ({@code 现将 / 《方案》 / 印发你们，}): the pieces of a printed line
 * fill the width exactly, and that is how they are known.
 */
final class Measure {
    private static final int INDENT = 4;
    private static final int LOOK_AHEAD = 12;
    private static final double WIDEST = 140;
    private static final double SPREAD = 5;

    private final double full;
    private final double left;
    private final boolean boxes;

    private Measure(double full, double left, boolean boxes) {
        this.full = full;
        this.left = left;
        this.boxes = boxes;
    }

    static Measure of(List<Item> items) {
        List<Double> widths = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Piece p && p.line().wrap() == Wrap.HARD) {
                widths.add((double) Characters.width(p.text()));
                if (p.line().box() != null) {
                    rights.add(p.line().box().right());
                    lefts.add(p.line().box().x());
                }
            }
        }
        if (rights.size() * 2 > widths.size() && !rights.isEmpty()) {
            return new Measure(mode(rights, 6, true), mode(lefts, 6, false), true);
        }
        return new Measure(textWidth(widths), 0, false);
    }

    /**
     * The width that the widest lines share, but for a few outliers; 0 where there is none, since lines are paragraphs
     * of any length.
     */
    private static double textWidth(List<Double> widths) {
        List<Double> wide = widths.stream()
                .filter(w -> w >= 30)
                .sorted(Comparator.reverseOrder())
                .toList();
        int enough = Math.max(3, wide.size() / 10);
        for (int i = 0; i <= wide.size() / 20 && i + enough <= wide.size(); i++) {
            double top = wide.get(i);
            if (top <= WIDEST && wide.get(i + enough - 1) >= top - SPREAD) {
                return top;
            }
        }
        return 0;
    }

    /** The value that most values are near; of equals the largest or smallest. */
    private static double mode(List<Double> values, double tolerance, boolean largest) {
        List<Double> sorted = values.stream().sorted().toList();
        double best = 0;
        int most = 0;
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (sorted.get(to) - sorted.get(from) > tolerance) {
                from++;
            }
            int n = to - from + 1;
            if (n > most || largest && n == most) {
                most = n;
                best = largest ? sorted.get(to) : sorted.get(from);
            }
        }
        return best;
    }

    /** Width of a full line in half-width columns; 0 where it is not known so. */
    double columns() {
        return boxes ? 0 : full;
    }

    boolean known() {
        return full > 0;
    }

    /** Whether the last line reaches the right margin, alone or with the pieces before it. */
    boolean full(OpenParagraph open) {
        if (!known()) {
            return false;
        }
        Item.Piece last = open.last();
        if (boxes && last.line().box() != null) {
            return last.line().box().right() >= full - 1.6 * em(last);
        }
        return fill(open).most() >= full - 5;
    }

    boolean continues(OpenParagraph open, String tail, List<Item> items, int at, boolean blank) {
        Item.Piece last = open.last();
        Item.Piece next = (Item.Piece) items.get(at);
        boolean ends = Characters.sentenceEnd(tail) && !Characters.unclosed(tail);
        boolean full = full(open);
        if (boxes && last.line().box() != null && next.line().box() != null) {
            double indent = next.line().box().x() - left;
            boolean indented = indent > 1.2 * em(next) && indent < 4 * em(next);
            return full ? !indented || !ends && Characters.open(tail) : !ends && Characters.open(tail);
        }
        if (next.indent() >= INDENT && (ends || !Characters.open(tail))) {
            return false;
        }
        if (blank && ends) {
            return false;
        }
        Span fill = fill(open);
        if (!ends) {
            if (full || Characters.open(tail)) {
                return true;
            }
            return completes(fill, items, at) && touches(last.text(), next.text());
        }
        if (fill.most() >= this.full - 2) {
            return goesOn(items, at);
        }
        return completes(fill, items, at);
    }

    /** Whether an extractor cut a printed line between these two, around a quotation or a bracket. */
    boolean cutInside(OpenParagraph open, List<Item> items, int at) {
        String a = open.last().text();
        String b = ((Item.Piece) items.get(at)).text();
        return known() && !boxes && quoted(a, b) && completes(fill(open), items, at);
    }

    /** Width of the printed line that the last piece ends. The first of a paragraph is indented. */
    private Span fill(OpenParagraph open) {
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
    private boolean completes(Span fill, List<Item> items, int at) {
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

    /**
     * Whether the printed line that starts here is the same paragraph's: a new one would be indented, so its first line
     * is narrower; a last line ends its sentence, a heading does not.
     */
    private boolean goesOn(List<Item> items, int at) {
        Span sum = Span.ZERO;
        String last = "";
        for (int i = at; i < items.size() && i < at + LOOK_AHEAD && items.get(i) instanceof Item.Piece piece; i++) {
            Span with = sum.plus(Span.of(piece.text()));
            if (with.least() > full + 1) {
                break;
            }
            sum = with;
            last = piece.text();
        }
        return sum.most() > full - 3
                || sum.most() < full - 8 && (Characters.sentenceEnd(last) || Characters.open(last));
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
