package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found on a page: its glyphs, by the direction that they run in, and its rulings. Readers fill it in any
 * order; {@link PageLayout} makes blocks of it.
 */
public final class PageMarks {
    /** More segments than any table has are a drawing, and no evidence for a grid. */
    private static final int MOST_RULINGS = 200_000;

    private static final int MOST_AREAS = 2_000;

    private final double width;
    private final double height;
    private final List<List<Glyph>> glyphs =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<List<Glyph>> skewed = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> areas = new ArrayList<>();

    /**
     * @param width of the page as displayed, in points
     * @param height of the page as displayed, in points
     */
    public PageMarks(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * A glyph at its place on the displayed page.
     *
     * @param dx direction of its advance
     * @param dy direction of its advance, y downwards
     */
    public void add(String text, double x, double y, double dx, double dy, float width, float size, Ink ink) {
        int quarters = quarters(dx, dy);
        if (quarters < 0) {
            addSkewed(new Glyph(text, (float) x, (float) y, width, size, ink));
            return;
        }
        Turn turn = new Turn(quarters, this.width, height);
        glyphs.get(quarters)
                .add(new Glyph(text, (float) turn.turnedX(x, y), (float) turn.turnedY(x, y), width, size, ink));
    }

    public void add(Ruling ruling) {
        if (rulings.size() < MOST_RULINGS) {
            rulings.add(ruling);
        }
    }

    /** A filled rectangle that is no line. */
    public void addArea(double left, double top, double right, double bottom) {
        if (areas.size() < MOST_AREAS) {
            areas.add(new Box(left, top, right - left, bottom - top));
        }
    }

    /** Quarter turns clockwise; -1 for text that runs along no edge, as watermarks do. */
    private static int quarters(double dx, double dy) {
        if (Math.abs(dy) <= 0.05 * Math.abs(dx)) {
            return dx >= 0 ? 0 : 2;
        }
        if (Math.abs(dx) <= 0.05 * Math.abs(dy)) {
            return dy > 0 ? 1 : 3;
        }
        return -1;
    }

    /** In the order of drawing; a new piece where the pen jumps. */
    private void addSkewed(Glyph glyph) {
        List<Glyph> piece = skewed.isEmpty() ? List.of() : skewed.get(skewed.size() - 1);
        Glyph last = piece.isEmpty() ? null : piece.get(piece.size() - 1);
        if (last == null || Math.hypot(glyph.x() - last.x(), glyph.baseline() - last.baseline()) > 3 * glyph.size()) {
            piece = new ArrayList<>();
            skewed.add(piece);
        }
        piece.add(glyph);
    }

    /** Of the page as displayed, in points. */
    public double width() {
        return width;
    }

    /** Of the page as displayed, in points. */
    public double height() {
        return height;
    }

    /** Those that run in this direction, on the page turned by {@link Turn} so that they run to the right. */
    List<Glyph> glyphs(int quarters) {
        return glyphs.get(quarters);
    }

    List<List<Glyph>> skewed() {
        return skewed;
    }

    List<Box> areas() {
        return areas.size() < MOST_AREAS ? areas : List.of();
    }

    List<Ruling> rulings() {
        return rulings.size() < MOST_RULINGS ? rulings : List.of();
    }

    /** Where most of the text runs to, in quarter turns. */
    int direction() {
        int most = 0;
        for (int quarters = 1; quarters < 4; quarters++) {
            most = glyphs.get(quarters).size() > glyphs.get(most).size() ? quarters : most;
        }
        return most;
    }

    /** All glyphs of the page, for judging its text layer. */
    public List<Glyph> all() {
        List<Glyph> all = new ArrayList<>();
        glyphs.forEach(all::addAll);
        skewed.forEach(all::addAll);
        return all;
    }
}
