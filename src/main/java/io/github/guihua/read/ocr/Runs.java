package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Dark runs along the rows of a picture, those on neighbouring rows taken as one stroke of their middle. Thin rulings are
 * often a light gray in a scan: what is darker than the paper on both sides of it is dark enough, once noise is levelled
 * out along the row.
 */
final class Runs {
    private static final int DARK = 150;

    /** How much darker than what lies beside it a thin ruling is. */
    private static final int DARKER = 16;

    /** Pixels along a line that noise is levelled over. */
    private static final int LEVELLED = 15;

    /** Share of a short stroke's columns that are dark where it is drawn, and not the strokes of several characters. */
    private static final double DRAWN = 0.85;

    /** Share of a short stroke's columns from which on what goes on beside it is characters. */
    private static final double WRITTEN = 0.08;

    private final Raster rows;
    private final boolean horizontal;
    private final double scale;
    private final int shortest;
    private final int alone;
    private final int thickest;
    private final int gap;

    /**
     * @param rows the picture, for vertical rulings turned over
     * @param scale points for a pixel
     * @param shortest run that counts, in pixels
     * @param alone length from which on no characters make a run, in pixels
     */
    Runs(Raster rows, boolean horizontal, double scale, int shortest, int alone, int thickest) {
        this.rows = rows;
        this.horizontal = horizontal;
        this.scale = scale;
        this.shortest = shortest;
        this.alone = alone;
        this.thickest = thickest;
        this.gap = Math.max(2, Math.min(rows.width(), rows.height()) / 400);
    }

    private record Run(int at, int from, int to) {
        int length() {
            return to - from + 1;
        }
    }

    List<Ruling> found() {
        int[][] levels = new int[2 * (thickest / 2) + 1][];
        int beside = levels.length / 2;
        for (int y = 0; y < Math.min(levels.length, rows.height()); y++) {
            levels[y] = levelled(y, new int[rows.width()]);
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
                levelled(y + beside + 1, levels[(y + beside + 1) % levels.length]);
            }
        }
        return merged(runs);
    }

    /** Each pixel the mean of those around it in its row. */
    private int[] levelled(int y, int[] into) {
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
    private List<Ruling> merged(List<Run> runs) {
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
                    add(stroke, rulings);
                }
                return past;
            });
        }
        open.forEach(stroke -> add(stroke, rulings));
        return rulings;
    }

    private void add(List<Run> stroke, List<Ruling> into) {
        int from = stroke.stream().mapToInt(Run::from).min().orElse(0);
        int to = stroke.stream().mapToInt(Run::to).max().orElse(0);
        long area = stroke.stream().mapToLong(Run::length).sum();
        // A ruling that is not quite straight runs over many lines and is still thin.
        if (area > (long) thickest * (to - from + 1) || to - from < alone && written(stroke, from, to)) {
            return;
        }
        double at = stroke.stream()
                        .mapToDouble(run -> (run.at() + 0.5) * run.length())
                        .sum()
                / area;
        into.add(new Ruling(horizontal, (float) (at * scale), (float) (from * scale), (float) (to * scale)));
    }

    /**
     * Whether a stroke is a line of characters that stand so close that their strokes in one row seem to be one: there is
     * paper in it, and ink goes on from it to one side.
     */
    private boolean written(List<Run> stroke, int from, int to) {
        int top = stroke.get(0).at();
        int bottom = stroke.get(stroke.size() - 1).at();
        int clear = Math.max(2, thickest / 4);
        int drawn = 0;
        int above = 0;
        int below = 0;
        int all = 0;
        for (int x = from + thickest; x <= to - thickest; x++) {
            boolean dark = false;
            for (int y = top; y <= bottom; y++) {
                dark |= dark(x, y, clear);
            }
            drawn += dark ? 1 : 0;
            above += dark(x, top - clear) ? 1 : 0;
            below += dark(x, bottom + clear) ? 1 : 0;
            all++;
        }
        return drawn < DRAWN * all && Math.max(above, below) > WRITTEN * all;
    }

    private boolean dark(int x, int y) {
        return y >= 0 && y < rows.height() && rows.at(x, y) < DARK;
    }

    private boolean dark(int x, int y, int clear) {
        int here = rows.at(x, y);
        return here < DARK
                || y >= clear
                        && y + clear < rows.height()
                        && Math.min(rows.at(x, y - clear), rows.at(x, y + clear)) - here >= DARKER;
    }
}
