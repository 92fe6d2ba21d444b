package io.github.guihua.clean;

import java.util.List;
import java.util.Set;

/** Lines in order, asked whether what stands between two of them cut a sentence. */
final class BrokenText {
    /** So many lines at most stand at a page's edge; a text of nothing but copies must not be walked for each of them. */
    private static final int EDGE = 60;

    /** Least length of a line without a known width that can be running text. */
    private static final int RUNNING = 20;

    /** What a line may lack of the full width, in half-width columns. */
    private static final int RAGGED = 5;

    private final List<Item> items;
    private final double width;

    BrokenText(List<Item> items) {
        this.items = items;
        this.width = Measure.of(items).columns();
    }

    List<Item> items() {
        return items;
    }

    /** Width of a full line in half-width columns; 0 where lines have none, being paragraphs or points of a page. */
    double width() {
        return width;
    }

    /** The line's text; null where there is none. */
    String line(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Item.Piece piece ? piece.text() : null;
    }

    /**
     * Index of the next line in the direction, past those in {@code passed}; -1 where a table follows, nothing, or more to
     * pass than stands at a page's edge.
     */
    int beside(int at, int step, Set<Integer> passed) {
        int end = Math.max(-1, Math.min(items.size(), at + EDGE * step));
        for (int i = at + step; i != end && !(items.get(i) instanceof Item.Sheet); i += step) {
            if (items.get(i) instanceof Item.Piece && !passed.contains(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether empty lines, or nothing, stand around the line. */
    boolean alone(int at) {
        return line(at - 1) == null && line(at + 1) == null;
    }

    /** Whether an open sentence goes on from the line before {@code at} to the line after, past those in {@code passed}. */
    boolean cuts(int at, Set<Integer> passed) {
        return divides(at, passed) && full(line(beside(at, -1, passed)));
    }

    /** As {@link #cuts}, where the line before may have any width, if it is running text by its marks. */
    boolean dividesText(int at, Set<Integer> passed) {
        return divides(at, passed) && marked(line(beside(at, -1, passed)));
    }

    private boolean divides(int at, Set<Integer> passed) {
        String before = line(beside(at, -1, passed));
        String after = line(beside(at, 1, passed));
        return before != null
                && after != null
                && !Characters.sentenceEnd(before)
                && (Characters.han(after.charAt(0)) || "“《（、，。；：”》）0123456789".indexOf(after.charAt(0)) >= 0)
                && Label.of(after) == null
                && !Starts.paragraph(after);
    }

    /** Whether a line is there and fills the width, which is known. */
    boolean full(int at) {
        return line(at) != null && Characters.width(line(at)) >= width - RAGGED;
    }

    private boolean full(String line) {
        return width > 0 ? Characters.width(line) >= width - RAGGED : marked(line);
    }

    private static boolean marked(String line) {
        return line.length() >= RUNNING && Characters.has(line, "，。；") && Label.of(line) == null
                || line.length() >= 2 * RUNNING && Characters.has(line, "，。；");
    }
}
