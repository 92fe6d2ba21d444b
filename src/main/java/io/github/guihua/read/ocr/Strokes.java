package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruling lines in an upright picture: dark runs along rows and columns that are longer than any stroke of a
 * character, those side by side taken as one line of their middle. Thin rulings are often a light gray in a scan: what is
 * darker than the paper on both sides of it is dark enough, once noise is levelled out along the line.
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

    private static final int DARK = 150;

    /** How much darker than what lies beside it a thin ruling is. */
    private static final int DARKER = 16;

    /** Pixels along a line that noise is levelled over. */
    private static final int LEVELLED = 15;

    private final Raster picture;
    private final double scale;
    private final int side;
    private final int thickest;
    private final int gap;

    private Strokes(Raster picture, double scale) {
        this.picture = picture;
        this.scale = scale;
        this.side = Math.min(picture.width(), picture.height());
        this.thickest = Math.max(3, side / 150);
        this.gap = Math.max(2, side / 400);
    }

    /**
     * @param scale points for a pixel
     */
    static List<Ruling> of(Raster picture, double scale) {
        Strokes strokes = new Strokes(picture, scale);
        List<Ruling> across = strokes.printed(strokes.along(picture, true), picture.width());
        List<Ruling> down = strokes.printed(strokes.along(picture.transposed(), false), picture.height());
        List<Ruling> rulings = new ArrayList<>();
        across.stream().filter(r -> strokes.rules(r, down)).forEach(rulings::add);
        down.stream().filter(r -> strokes.rules(r, across)).forEach(rulings::add);
        return rulings;
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

    private record Run(int at, int from, int to) {
        int length() {
            return to - from + 1;
        }
    }

    /** Along the rows of a picture that for vertical rulings is turned over. */
    private List<Ruling> along(Raster rows, boolean horizontal) {
        int shortest = (int) (side * SHORTEST);
        int[][] levels = new int[2 * (thickest / 2) + 1][];
        int beside = levels.length / 2;
        for (int y = 0; y < Math.min(levels.length, rows.height()); y++) {
            levels[y] = levelled(rows, y, new int[rows.width()]);
        }
        List<Run> runs = new ArrayList<>();
        for (int y = beside; y < rows.height() - beside; y++) {
            int[] above = levels[(y - beside) % levels.length];
            int[] here = levels[y % levels.length];
            int[] below = levels[(y + beside) % levels.length];
            int from = -1;
            int last = -1;
            for (int x = 0; x <= here.length; x++) {
                if (x < here.length && (here[x] < DARK || Math.min(above[x], below[x]) - here[x] >= DARKER)) {
                    from = from < 0 ? x : from;
                    last = x;
                } else if (from >= 0 && (x == here.length || x - last > gap)) {
                    if (last - from >= shortest) {
                        runs.add(new Run(y, from, last));
                    }
                    from = -1;
                }
            }
            if (y + beside + 1 < rows.height()) {
                levelled(rows, y + beside + 1, levels[(y + beside + 1) % levels.length]);
            }
        }
        return merged(runs, horizontal);
    }

    /** Each pixel the mean of those around it in its row. */
    private static int[] levelled(Raster rows, int y, int[] into) {
        int width = rows.width();
        int reach = LEVELLED / 2;
        int sum = 0;
        for (int x = -reach; x < width; x++) {
            sum += x + reach < width ? rows.at(x + reach, y) : 0;
            sum -= x - reach - 1 >= 0 ? rows.at(x - reach - 1, y) : 0;
            if (x >= 0) {
                into[x] = sum / (Math.min(width - 1, x + reach) - Math.max(0, x - reach) + 1);
            }
        }
        return into;
    }

    /** Runs on neighbouring lines that overlap are one stroke; one thicker than a ruling is a picture or a dark edge. */
    private List<Ruling> merged(List<Run> runs, boolean horizontal) {
        List<Ruling> rulings = new ArrayList<>();
        List<List<Run>> open = new ArrayList<>();
        for (Run run : runs) {
            List<Run> home = null;
            for (List<Run> stroke : open) {
                Run last = stroke.get(stroke.size() - 1);
                if (run.at() - last.at() <= 2 && run.from() <= last.to() + gap && run.to() >= last.from() - gap) {
                    home = stroke;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                open.add(home);
            }
            home.add(run);
            open.removeIf(stroke -> {
                boolean past = run.at() - stroke.get(stroke.size() - 1).at() > 2;
                if (past) {
                    add(stroke, horizontal, rulings);
                }
                return past;
            });
        }
        open.forEach(stroke -> add(stroke, horizontal, rulings));
        return rulings;
    }

    private void add(List<Run> stroke, boolean horizontal, List<Ruling> into) {
        int from = stroke.stream().mapToInt(Run::from).min().orElse(0);
        int to = stroke.stream().mapToInt(Run::to).max().orElse(0);
        long area = stroke.stream().mapToLong(Run::length).sum();
        // A ruling that is not quite straight runs over many lines and is still thin.
        if (area > (long) thickest * (to - from + 1)) {
            return;
        }
        double at = stroke.stream()
                        .mapToDouble(run -> (run.at() + 0.5) * run.length())
                        .sum()
                / area;
        into.add(new Ruling(horizontal, (float) (at * scale), (float) (from * scale), (float) (to * scale)));
    }
}
