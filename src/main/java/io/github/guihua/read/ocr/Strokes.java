package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruling lines in an upright picture: dark runs along rows and columns that are longer than any stroke of a
 * character, those side by side taken as one line of their middle.
 */
final class Strokes {
    /** A run counts from this share of the page's shorter side; characters' strokes are far shorter. */
    private static final double SHORTEST = 0.03;

    private static final int DARK = 150;

    private final boolean[] dark;
    private final int width;
    private final int height;
    private final double scale;
    private final int thickest;
    private final int gap;

    private Strokes(Raster picture, double scale) {
        this.width = picture.width();
        this.height = picture.height();
        this.scale = scale;
        this.thickest = Math.max(3, Math.min(width, height) / 150);
        this.gap = Math.max(2, Math.min(width, height) / 400);
        this.dark = new boolean[width * height];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (picture.gray()[i] & 255) < DARK;
        }
    }

    /**
     * @param scale points for a pixel
     */
    static List<Ruling> of(Raster picture, double scale) {
        Strokes strokes = new Strokes(picture, scale);
        List<Ruling> rulings = new ArrayList<>(strokes.along(true));
        rulings.addAll(strokes.along(false));
        return rulings;
    }

    private record Run(int at, int from, int to) {}

    private List<Ruling> along(boolean horizontal) {
        int lines = horizontal ? height : width;
        int length = horizontal ? width : height;
        int shortest = (int) (Math.min(width, height) * SHORTEST);
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < lines; at++) {
            int from = -1;
            int last = -1;
            for (int i = 0; i <= length; i++) {
                boolean on = i < length && dark[horizontal ? at * width + i : i * width + at];
                if (on) {
                    from = from < 0 ? i : from;
                    last = i;
                } else if (from >= 0 && (i == length || i - last > gap)) {
                    if (last - from >= shortest) {
                        runs.add(new Run(at, from, last));
                    }
                    from = -1;
                }
            }
        }
        return merged(runs, horizontal);
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
        int first = stroke.get(0).at();
        int last = stroke.get(stroke.size() - 1).at();
        if (last - first > thickest) {
            return;
        }
        int from = stroke.stream().mapToInt(Run::from).min().orElse(0);
        int to = stroke.stream().mapToInt(Run::to).max().orElse(0);
        into.add(new Ruling(
                horizontal, (float) ((first + last + 1) / 2.0 * scale), (float) (from * scale), (float) (to * scale)));
    }
}
