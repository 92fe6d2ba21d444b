package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Engines read neighbouring cells as one line, and draw boxes that reach into the next cell. Where a ruling goes through a
 * line's box, ink says what stands on either side: on one, and the box ends there; on both, and each is read for itself.
 */
final class CellCuts {
    /** Share of the whole line's characters that its pieces must have: what they do not say the line does. */
    private static final double ENOUGH = 0.7;

    private final Raster black;
    private final Prints prints;
    private final List<Ruling> rulings;
    private final double scale;

    /**
     * @param rulings in points
     * @param scale points for a pixel
     */
    CellCuts(Raster black, Engine engine, List<Ruling> rulings, double scale) {
        this.black = black;
        this.prints = new Prints(black, engine);
        this.rulings = rulings;
        this.scale = scale;
    }

    List<TextLine> apply(List<TextLine> lines) throws IOException {
        List<List<Rectangle>> inks = new ArrayList<>();
        List<Rectangle> all = new ArrayList<>();
        for (TextLine line : lines) {
            List<Rectangle> ink = inks(line, crossings(line));
            inks.add(ink);
            if (ink.size() > 1) {
                all.addAll(ink);
            }
        }
        List<TextLine> read = prints.read(all);
        List<TextLine> cut = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            int pieces = inks.get(i).size();
            if (pieces == 1) {
                Rectangle ink = inks.get(i).get(0);
                cut.add(new TextLine(line.text(), ink.x, line.y(), ink.width, line.height(), line.confidence()));
            } else {
                cut.addAll(pieces == 0 ? List.of(line) : whole(line, read.subList(at, at + pieces)));
                at += pieces;
            }
        }
        return cut;
    }

    /** Pixels of the vertical rulings through a line's box; large type's own strokes are shorter. */
    private List<Integer> crossings(TextLine line) {
        return rulings.stream()
                .filter(r -> !r.horizontal()
                        && r.length() / scale > line.height() * 1.25
                        && r.from() / scale < line.y() + line.height() * 0.1
                        && r.to() / scale > line.y() + line.height() * 0.9
                        && r.at() / scale > line.x()
                        && r.at() / scale < line.x() + line.width())
                .map(r -> (int) Math.round(r.at() / scale))
                .sorted()
                .distinct()
                .toList();
    }

    /** Around what stands between the crossings; empty where there are none. */
    private List<Rectangle> inks(TextLine line, List<Integer> crossings) {
        if (crossings.isEmpty()) {
            return List.of();
        }
        int clear = Math.max(3, (int) (line.height() / 10));
        List<Integer> edges = new ArrayList<>(crossings);
        edges.add(0, (int) line.x() - clear);
        edges.add((int) (line.x() + line.width()) + clear);
        List<Rectangle> inks = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            int left = edges.get(i) + clear;
            Rectangle part = new Rectangle(
                    left, (int) line.y(), Math.max(0, edges.get(i + 1) - clear - left), (int) line.height());
            Rectangle ink = Blot.around(Blot.in(black, part).stream()
                    .filter(blot -> blot.bounds().height < line.height() || blot.bounds().width > clear)
                    .toList());
            if (ink != null && ink.height > line.height() / 8) {
                inks.add(ink);
            }
        }
        return inks;
    }

    private static List<TextLine> whole(TextLine line, List<TextLine> pieces) {
        List<TextLine> read = pieces.stream()
                .filter(Objects::nonNull)
                // What is left of a ruling is read as a bar.
                .map(piece -> piece.saying(piece.text().replaceAll("^[|丨]{1,3}|[|丨]{1,3}$", "")))
                .filter(piece -> !piece.text().isBlank())
                .map(piece -> new TextLine(
                        piece.text(), piece.x(), line.y(), piece.width(), line.height(), piece.confidence()))
                .toList();
        int characters = read.stream().mapToInt(piece -> piece.text().length()).sum();
        return characters >= ENOUGH * line.text().length() ? read : List.of(line);
    }
}
