package io.github.guihua.read.ocr;

/**
 * How far a page's lines of text lie from the horizontal. Where the picture is sheared by the right angle its rows are
 * either text or gaps, so that the counts of dark pixels differ most from row to row.
 */
final class Skew {
    private static final double MOST = 5;
    private static final int DARK = 150;

    private Skew() {}

    /** Degrees that lines fall to the right, to a tenth; 0 for what is straight enough or has no lines. */
    static double degrees(Raster raster) {
        Raster small = raster.smaller(Math.max(1, Math.min(raster.width(), raster.height()) / 600));
        int[] xs = new int[small.gray().length];
        int[] ys = new int[small.gray().length];
        int n = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                if (small.at(x, y) < DARK) {
                    xs[n] = x;
                    ys[n++] = y;
                }
            }
        }
        if (n < 200 || n > small.gray().length / 3) {
            return 0;
        }
        double best = best(xs, ys, n, small, 0, MOST, 0.5);
        best = best(xs, ys, n, small, best, 0.4, 0.1);
        return Math.abs(best) < 0.15 ? 0 : best;
    }

    private static double best(int[] xs, int[] ys, int n, Raster small, double around, double reach, double step) {
        double best = around;
        double most = -1;
        for (int i = (int) -Math.round(reach / step); i <= Math.round(reach / step); i++) {
            double sharp = sharpness(xs, ys, n, small, around + i * step);
            if (sharp > most) {
                most = sharp;
                best = around + i * step;
            }
        }
        return Math.round(best * 10) / 10.0;
    }

    private static double sharpness(int[] xs, int[] ys, int n, Raster small, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int reach = (int) Math.ceil(Math.abs(slope) * small.width()) + 1;
        int[] rows = new int[small.height() + 2 * reach];
        for (int i = 0; i < n; i++) {
            rows[(int) Math.round(ys[i] - slope * xs[i]) + reach]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }
}
