package io.github.guihua.clean;

import io.github.guihua.read.Wrap;
import java.util.ArrayList;
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

    /** The width that many of the longer lines share; 0 where lines are paragraphs of any length. */
    private static double textWidth(List<Double> widths) {
        List<Double> wide = widths.stream().filter(w -> w >= 30).sorted().toList();
        if (wide.size() < 4) {
            return 0;
        }
        double best = mode(wide, 3, true);
        long near = wide.stream().filter(w -> w >= best - 6 && w <= best + 2).count();
        long over = wide.stream().filter(w -> w > best + 4).count();
        return best <= 140 && near * 4 >= wide.size() && over * 20 <= wide.size() ? best : 0;
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

    boolean known() {
        return full > 0;
    }

    /** Whether the line before {@code at} reaches the right margin, alone or with the pieces before it. */
    boolean full(List<Item.Piece> open, List<Item> items, int at) {
        if (!known()) {
            return false;
        }
        Item.Piece last = open.get(open.size() - 1);
        if (boxes && last.line().box() != null) {
            return last.line().box().right() >= full - 1.6 * em(last);
        }
        return fill(open) >= full - 5;
    }

    boolean continues(List<Item.Piece> open, List<Item> items, int at, boolean blank) {
        Item.Piece last = open.get(open.size() - 1);
        Item.Piece next = (Item.Piece) items.get(at);
        boolean ends = Characters.sentenceEnd(last.text());
        boolean full = full(open, items, at);
        if (boxes && last.line().box() != null && next.line().box() != null) {
            double indent = next.line().box().x() - left;
            boolean indented = indent > 1.2 * em(next) && indent < 4 * em(next);
            return full ? !indented || !ends && Characters.open(last.text()) : !ends && Characters.open(last.text());
        }
        if (next.indent() >= INDENT && (ends || !Characters.open(last.text()))) {
            return false;
        }
        if (blank && ends) {
            return false;
        }
        double fill = fill(open);
        if (!ends) {
            if (full || Characters.open(last.text())) {
                return true;
            }
            return completes(fill, items, at) && touches(last.text(), next.text());
        }
        if (fill >= this.full - 2) {
            double ahead = ahead(items, at);
            return ahead > this.full - 3 || ahead < this.full - 8;
        }
        return completes(fill, items, at);
    }

    /** Width of the printed line that the last piece ends. The first of a paragraph is indented. */
    private double fill(List<Item.Piece> open) {
        double fill = Label.of(open.get(0).text()) == null
                        && open.size() == 1
                        && Characters.width(open.get(0).text()) > full - INDENT
                ? 0
                : INDENT;
        for (Item.Piece piece : open) {
            double w = Characters.width(piece.text());
            fill = fill + w <= full + 2 ? fill + w : w;
        }
        return fill;
    }

    /** Whether the next pieces fill up the printed line exactly. */
    private boolean completes(double fill, List<Item> items, int at) {
        double sum = fill;
        for (int i = at; i < items.size() && i < at + LOOK_AHEAD; i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                return false;
            }
            sum += Characters.width(piece.text());
            if (sum > full + 2) {
                return false;
            }
            if (sum >= full - 2.5) {
                return true;
            }
        }
        return false;
    }

    /** Width of the printed line that starts here. */
    private double ahead(List<Item> items, int at) {
        double sum = 0;
        for (int i = at; i < items.size() && i < at + LOOK_AHEAD && items.get(i) instanceof Item.Piece piece; i++) {
            double w = Characters.width(piece.text());
            if (sum + w > full + 2) {
                break;
            }
            sum += w;
        }
        return sum;
    }

    /** Extractors cut around quotes and brackets: a cut elsewhere is a line's end. */
    private static boolean touches(String a, String b) {
        return "”》）』】)，、".indexOf(a.charAt(a.length() - 1)) >= 0
                || "“《（『【(，。、；".indexOf(b.charAt(0)) >= 0
                || a.length() + b.length() > 30;
    }

    private static double em(Item.Piece piece) {
        double size = piece.line().style().size();
        return size > 0
                ? size
                : Math.max(
                        8, piece.line().box() == null ? 12 : piece.line().box().height());
    }
}
