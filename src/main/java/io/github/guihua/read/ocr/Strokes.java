package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruling lines in an upright picture: dark runs along rows and columns that are longer than any stroke of a
 * character, or as long as a cell's side and between two others.
 */
final class Strokes {
    /** A run counts from this share of the page's shorter side; characters' strokes are far shorter. */
    private static final double SHORTEST = 0.03;

    /** From this share on a run is a ruling though nothing meets it. */
    private static final double ALONE = 0.12;

    /** Share of the sheet that a crease runs over. */
    private static final double CREASE = 0.85;

    /** More are a photograph's grain, and no table's. */
    private static final int MOST = 5000;

    /** Pieces of rulings that a page of tables has at most; among more, none is looked for by its dots. */
    private static final int TABLES = 600;

    private final double scale;
    private final int side;
    private final int thickest;

    private Strokes(Raster picture, double scale) {
        this.scale = scale;
        this.side = Math.min(picture.width(), picture.height());
        this.thickest = Math.max(3, side / 150);
    }

    /**
     * @param scale points for a pixel
     */
    static List<Ruling> of(Inks inks, double scale) {
        Raster picture = inks.black();
        Strokes strokes = new Strokes(picture, scale);
        List<Ruling> across = strokes.printed(strokes.runs(picture, true), picture.width());
        List<Ruling> down = strokes.printed(strokes.runs(picture.transposed(), false), picture.height());
        List<Ruling> rulings = new ArrayList<>();
        across.stream().filter(r -> strokes.rules(r, down)).forEach(rulings::add);
        down.stream().filter(r -> strokes.rules(r, across)).forEach(rulings::add);
        if (inks.red() != null) {
            rulings.addAll(new UnderRed(inks.red(), scale, strokes.thickest).between(rulings));
        }
        strokes.addDotted(picture, rulings);
        return rulings;
    }

    /** Twice: what is found in one direction is what those in the other direction end at. */
    private void addDotted(Raster picture, List<Ruling> rulings) {
        if (rulings.size() > TABLES) {
            return;
        }
        int shortest = (int) (side * SHORTEST) / 2;
        Raster over = picture.transposed();
        for (int i = 0; i < 4; i++) {
            boolean horizontal = i % 2 == 0;
            List<Ruling> along =
                    rulings.stream().filter(r -> r.horizontal() == horizontal).toList();
            List<Ruling> others =
                    rulings.stream().filter(r -> r.horizontal() != horizontal).toList();
            rulings.addAll(new Dotted(horizontal ? picture : over, horizontal, scale, thickest, shortest)
                    .between(along, others));
        }
    }

    private List<Ruling> runs(Raster rows, boolean horizontal) {
        return new Runs(rows, horizontal, scale, (int) (side * SHORTEST), (int) (side * ALONE), thickest).found();
    }

    /** Without creases, which run from one rim of the sheet to the other: rulings leave a margin. */
    private List<Ruling> printed(List<Ruling> runs, int whole) {
        List<Ruling> printed = new ArrayList<>();
        if (runs.size() > MOST) {
            return printed;
        }
        for (Ruling run : runs) {
            double covered = 0;
            boolean rim = false;
            for (Ruling other : runs) {
                if (Math.abs(other.at() - run.at()) <= thickest * scale) {
                    covered += other.length();
                    rim |= other.from() < thickest * scale || other.to() > (whole - thickest) * scale;
                }
            }
            if (!rim || covered < CREASE * whole * scale) {
                printed.add(run);
            }
        }
        return printed;
    }

    /**
     * A short run is a cell's side where it meets rulings the other way at its ends, and else a stroke of large type or
     * the feet of two characters.
     */
    private boolean rules(Ruling run, List<Ruling> others) {
        if (run.length() >= ALONE * side * scale) {
            return true;
        }
        boolean from = others.stream().anyMatch(other -> meet(run.at(), run.from(), other));
        boolean to = others.stream().anyMatch(other -> meet(run.at(), run.to(), other));
        return from && to || (from || to) && run.length() >= 2 * SHORTEST * side * scale;
    }

    private boolean meet(double at, double end, Ruling other) {
        double near = thickest * scale;
        return other.length() > 2 * SHORTEST * side * scale
                && other.from() - near <= at
                && other.to() + near >= at
                && Math.abs(other.at() - end) <= near;
    }
}
