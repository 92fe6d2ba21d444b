package io.github.guihua.read.ocr;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Page;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in cells that an engine passed over. A lone digit in a table is too small to be noticed; printed several times in
 * a row it is a line of text, and what every print is read as is what it says.
 */
final class MissedCells {
    private static final int PRINTS = 4;
    private static final double SURE = 0.9;
    private static final int MOST = 400;

    /** Pixels of a cell that lone digits may stand in. */
    private static final long LARGEST = 1_000_000;

    /** Of the strips under each other in one picture, in pixels. */
    private static final int TALLEST = 1600;

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

    private record Missed(Rectangle ink, int prints) {
        int width() {
            return prints * ink.width + (prints - 1) * gap() + 2 * ink.height;
        }

        int gap() {
            return Math.max(4, ink.height / 3);
        }

        int height() {
            return 3 * ink.height;
        }
    }

    /** What the page's grids have more than {@code read}; lines there that are read anew are left out of {@code read}. */
    List<TextLine> added(Page page, List<TextLine> read) throws IOException {
        List<TextLine> lines = new ArrayList<>(read);
        List<Missed> missed = new ArrayList<>();
        for (Grid grid : grids(page)) {
            for (Cell cell : grid.cells()) {
                Rectangle ink = doubtful(cell) ? ink(cell.box()) : null;
                if (ink == null || missed.size() >= MOST) {
                    continue;
                }
                if (ink.width > 2 * ink.height && ink.height < 8 && cell.lines().isEmpty()) {
                    lines.add(new TextLine("—", ink.x, ink.y - ink.width / 2.0, ink.width, ink.width, SURE));
                } else if (ink.height >= 8) {
                    missed.add(new Missed(ink, ink.width < 2.5 * ink.height ? PRINTS : 1));
                }
            }
        }
        for (TextLine line : strips(missed)) {
            lines.removeIf(old -> within(old, line));
            lines.add(line);
        }
        return lines;
    }

    private static List<Grid> grids(Page page) {
        return page.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .filter(grid -> grid.columns() > 1)
                .toList();
    }

    /** Whether nothing was read in the cell, or a character or two that the engine is not sure of. */
    private static boolean doubtful(Cell cell) {
        return cell.lines().stream()
                        .allMatch(
                                l -> l.text().strip().length() <= 2 && l.confidence() != null && l.confidence() < SURE)
                && cell.lines().size() <= 1;
    }

    /** What is dark inside the cell, its sides left out; null where it is empty or full. */
    private Rectangle ink(Box box) {
        int rim = Math.max(4, (int) (3 / scale));
        int from = Math.max(0, (int) (box.x() / scale) - left + rim);
        int top = Math.max(0, (int) (box.y() / scale) + rim);
        int right = Math.min(black.width(), (int) (box.right() / scale) - left - rim);
        int bottom = Math.min(black.height(), (int) (box.bottom() / scale) - rim);
        if (right - from < 8 || bottom - top < 8 || (long) (right - from) * (bottom - top) > LARGEST) {
            return null;
        }
        Blots blots = Blots.of(black, new Rectangle(from, top, right - from, bottom - top));
        Rectangle ink = blots.bounds();
        return ink == null || ink.height >= 8 && blots.pixels() > 0.6 * ink.width * ink.height ? null : ink;
    }

    private List<TextLine> strips(List<Missed> missed) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        int height = 0;
        for (int i = 0; i <= missed.size(); i++) {
            if (i == missed.size() || height + missed.get(i).height() > TALLEST) {
                if (i > from) {
                    strip(missed.subList(from, i), lines);
                }
                from = i;
                height = 0;
            }
            height += i < missed.size() ? missed.get(i).height() : 0;
        }
        return lines;
    }

    private void strip(List<Missed> missed, List<TextLine> into) throws IOException {
        int width = missed.stream().mapToInt(Missed::width).max().orElse(1);
        int height = missed.stream().mapToInt(Missed::height).sum();
        Raster strips = Raster.blank(Math.max(320, width), Math.max(160, height));
        int top = 0;
        for (Missed one : missed) {
            for (int n = 0; n < one.prints(); n++) {
                int x = one.ink().height + n * (one.ink().width + one.gap());
                strips.print(black, one.ink(), x, top + one.ink().height);
            }
            top += one.height();
        }
        List<TextLine> found = engine.read(strips.picture());
        top = 0;
        for (Missed one : missed) {
            int y = top;
            List<TextLine> here = found.stream()
                    .filter(line ->
                            line.y() + line.height() / 2 >= y && line.y() + line.height() / 2 < y + one.height())
                    .toList();
            String said = here.size() == 1 ? once(here.get(0).text(), one.prints()) : null;
            if (said != null) {
                Rectangle at = one.ink();
                into.add(new TextLine(
                        said, at.x, at.y, at.width, at.height, here.get(0).confidence()));
            }
            top += one.height();
        }
    }

    /** What one print says; null where the prints are read differently. */
    static String once(String text, int prints) {
        String all = text.replaceAll("\\s+", "");
        int length = all.length() / prints;
        if (length == 0 || length * prints != all.length()) {
            return null;
        }
        String one = all.substring(0, length);
        return one.repeat(prints).equals(all) ? one : null;
    }

    private static boolean within(TextLine old, TextLine now) {
        double x = old.x() + old.width() / 2;
        double y = old.y() + old.height() / 2;
        return x >= now.x() - now.height()
                && x <= now.x() + now.width() + now.height()
                && y >= now.y() - now.height() / 2
                && y <= now.y() + 1.5 * now.height()
                && old.text().length() <= 2;
    }
}
