package io.github.guihua.read.ocr;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Page;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text in cells that an engine passed over: a lone digit, the last character of a name that goes on in a second line, the
 * number before a title. Ink in a cell that no line's box covers is read once more.
 */
final class MissedCells {
    private static final double SURE = 0.9;
    private static final int MOST = 400;

    /** Pixels of a cell that is looked at. */
    private static final long LARGEST = 1_000_000;

    /** Pixels of a character's height, and the share of its line's height that tells it from a comma. */
    private static final int LOWEST = 8;

    private static final double LOW = 0.4;

    /** Share of dark pixels from which on ink is a picture's and no character's. */
    private static final double FULL = 0.6;

    /** Share of a table's cells that something is read in at the first look. */
    private static final double TOLD = 0.05;

    private final Raster black;
    private final Engine engine;
    private final double scale;
    private final int left;

    /**
     * @param scale points for a pixel
     * @param left column of the page's picture where {@code black} begins
     */
    MissedCells(Raster black, Engine engine, double scale, int left) {
        this.left = left;
        this.black = black;
        this.engine = engine;
        this.scale = scale;
    }

    /** What the page's grids have more than {@code read}; lines there that are read anew are left out of {@code read}. */
    List<TextLine> added(Page page, List<TextLine> read) throws IOException {
        List<TextLine> lines = new ArrayList<>(read);
        List<Rectangle> missed = new ArrayList<>();
        for (Grid grid : grids(page)) {
            for (Cell cell : grid.cells()) {
                if (missed.size() < MOST) {
                    look(cell, read, lines, missed);
                }
            }
        }
        for (TextLine line : new Prints(black, engine).read(missed)) {
            if (line != null && fits(line, read)) {
                lines.removeIf(old -> doubtful(old) && within(old, line));
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Grid> grids(Page page) {
        return page.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .filter(grid -> grid.columns() > 1 && told(grid))
                .toList();
    }

    /** Whether something was read in so many of its cells that it is a table and no picture's grain. */
    private static boolean told(Grid grid) {
        long told =
                grid.cells().stream().filter(cell -> !cell.lines().isEmpty()).count();
        return told >= TOLD * grid.cells().size();
    }

    private void look(Cell cell, List<TextLine> read, List<TextLine> lines, List<Rectangle> missed) {
        boolean doubtful = cell.lines().size() <= 1
                && cell.lines().stream()
                        .allMatch(
                                l -> l.text().strip().length() <= 2 && l.confidence() != null && l.confidence() < SURE);
        Rectangle inside = inside(cell.box());
        if (inside == null) {
            return;
        }
        List<TextLine> near = read.stream()
                .filter(line -> !doubtful(line) && bounds(line).intersects(inside))
                .toList();
        double least = near.stream().mapToDouble(TextLine::height).max().orElse(0) * LOW;
        List<Blot> blots = Blot.in(black, inside).stream()
                .filter(blot -> !side(blot.bounds(), inside) && near.stream().noneMatch(line -> covers(line, blot)))
                .toList();
        List<Rectangle> rows = rows(blots);
        for (Rectangle ink : rows) {
            if (doubtful && rows.size() == 1 && ink.width > 2 * ink.height && ink.height < LOWEST) {
                if (cell.lines().isEmpty()) {
                    lines.add(new TextLine("—", ink.x, ink.y - ink.width / 2.0, ink.width, ink.width, SURE));
                }
            } else if (ink.height >= Math.max(LOWEST, least)
                    && (doubtful || !near.isEmpty())
                    && dark(blots, ink) < FULL * ink.width * ink.height) {
                missed.add(ink);
            }
        }
    }

    private static int dark(List<Blot> blots, Rectangle ink) {
        return blots.stream()
                .filter(blot -> ink.contains(blot.bounds()))
                .mapToInt(Blot::pixels)
                .sum();
    }

    /** The cell without its sides; null where it is too small or too large. */
    private Rectangle inside(Box box) {
        int rim = Math.max(2, (int) (0.8 / scale));
        Rectangle all = new Rectangle(
                (int) (box.x() / scale) - left + rim,
                (int) (box.y() / scale) + rim,
                (int) (box.width() / scale) - 2 * rim,
                (int) (box.height() / scale) - 2 * rim);
        Rectangle inside = all.intersection(new Rectangle(black.width(), black.height()));
        return inside.width < LOWEST || inside.height < LOWEST || (long) inside.width * inside.height > LARGEST
                ? null
                : inside;
    }

    /** Whether ink is what is left of a ruling: thin along a side of the cell, or from side to side. */
    private static boolean side(Rectangle ink, Rectangle cell) {
        int near = 4;
        boolean across =
                ink.height <= near + 2 && (ink.y - cell.y <= near || cell.y + cell.height - ink.y - ink.height <= near);
        boolean down =
                ink.width <= near + 2 && (ink.x - cell.x <= near || cell.x + cell.width - ink.x - ink.width <= near);
        boolean tall = ink.height > 3 * ink.width && ink.height > 0.8 * cell.height;
        boolean wide = ink.width > 3 * ink.height && ink.width > 0.8 * cell.width;
        return across && ink.width > 3 * ink.height || down && ink.height > 3 * ink.width || tall || wide;
    }

    private static boolean covers(TextLine line, Blot blot) {
        return bounds(line).contains(blot.bounds().getCenterX(), blot.bounds().getCenterY());
    }

    /** What stands side by side, as far as no more than a character's width lies between. */
    private static List<Rectangle> rows(List<Blot> blots) {
        List<Rectangle> rows = new ArrayList<>();
        blots.stream()
                .map(Blot::bounds)
                .sorted(Comparator.comparingInt(b -> b.y))
                .forEach(blot -> join(rows, blot, 0));
        List<Rectangle> pieces = new ArrayList<>();
        for (Rectangle row : rows) {
            List<Rectangle> own = new ArrayList<>();
            blots.stream()
                    .map(Blot::bounds)
                    .filter(row::contains)
                    .sorted(Comparator.comparingInt(b -> b.x))
                    .forEach(blot -> join(own, blot, row.height));
            pieces.addAll(own);
        }
        return pieces;
    }

    /**
     * @param apart how far apart pieces of one row may be; 0 for rows, which need only overlap
     */
    private static void join(List<Rectangle> groups, Rectangle blot, int apart) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Rectangle group = groups.get(i);
            int shared = Math.min(group.y + group.height, blot.y + blot.height) - Math.max(group.y, blot.y);
            boolean same = apart == 0
                    ? shared > Math.min(group.height, blot.height) / 3
                    : blot.x - (group.x + group.width) <= apart;
            if (same) {
                groups.set(i, group.union(blot));
                return;
            }
        }
        groups.add(blot);
    }

    /** Beside other text only what is surely read counts. */
    private static boolean fits(TextLine line, List<TextLine> read) {
        return line.confidence() >= SURE
                || read.stream().noneMatch(old -> bounds(old).intersects(bounds(line)) && !doubtful(old));
    }

    private static boolean doubtful(TextLine line) {
        return line.text().strip().length() <= 2 && line.confidence() < SURE;
    }

    private static Rectangle bounds(TextLine line) {
        return new Rectangle((int) line.x(), (int) line.y(), (int) line.width(), (int) line.height());
    }

    private static boolean within(TextLine old, TextLine now) {
        double x = old.x() + old.width() / 2;
        double y = old.y() + old.height() / 2;
        return x >= now.x() - now.height()
                && x <= now.x() + now.width() + now.height()
                && y >= now.y() - now.height() / 2
                && y <= now.y() + 1.5 * now.height();
    }
}
