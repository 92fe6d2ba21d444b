package io.github.guihua.read.ocr;

import java.util.Arrays;

/** Makes paper white: what is brightest in a neighbourhood is the paper there. */
final class Paper {
    /** Blocks across the shorter side; a block is wider than a character's strokes and narrower than a fold's shadow. */
    private static final int BLOCKS = 64;

    /** Paper is nowhere darker; where no block is brighter, the picture has no paper there: a black edge. */
    private static final int DARKEST = 70;

    /** Share of dark pixels that makes a row or column at the picture's rim an edge and no text. */
    private static final double EDGE = 0.6;

    private Paper() {}

    /** Whitens black edges, then divides by the brightness of the paper. */
    static Raster lifted(Raster raster) {
        int size = Math.max(4, Math.min(raster.width(), raster.height()) / BLOCKS);
        int across = (raster.width() + size - 1) / size;
        int down = (raster.height() + size - 1) / size;
        double[] paper = new double[across * down];
        for (int by = 0; by < down; by++) {
            for (int bx = 0; bx < across; bx++) {
                paper[by * across + bx] = brightest(raster, bx * size, by * size, size);
            }
        }
        boolean[] outside = Surround.of(paper, across, down);
        paper = smooth(opened(paper, across, down), across, down);
        byte[] lifted = new byte[raster.gray().length];
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                double ground = between(paper, across, down, (double) x / size - 0.5, (double) y / size - 0.5);
                lifted[y * raster.width() + x] =
                        (byte) Math.min(255, Math.round(raster.at(x, y) * 250 / Math.max(DARKEST, ground)));
            }
        }
        Raster white = new Raster(raster.width(), raster.height(), lifted);
        whiten(white, outside, across, size);
        whitenEdges(white);
        return white;
    }

    /** The 90th percentile of a block, from every other pixel. */
    private static double brightest(Raster raster, int left, int top, int size) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = top; y < Math.min(top + size, raster.height()); y += 2) {
            for (int x = left; x < Math.min(left + size, raster.width()); x += 2) {
                counts[raster.at(x, y)]++;
                all++;
            }
        }
        int seen = 0;
        int level = 255;
        while (level > 0 && (seen += counts[level]) < all / 10.0) {
            level--;
        }
        return level;
    }

    /** The brightest of each block's neighbourhood: a block full of ink takes its paper from beside it. */
    private static double[] opened(double[] paper, int across, int down) {
        double[] opened = new double[paper.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                double most = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int nx = Math.min(across - 1, Math.max(0, x + dx));
                        int ny = Math.min(down - 1, Math.max(0, y + dy));
                        most = Math.max(most, paper[ny * across + nx]);
                    }
                }
                opened[y * across + x] = most;
            }
        }
        // The darkest of the brightest gives narrow shadows their own ground back.
        double[] closed = new double[paper.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                double least = 255;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int nx = Math.min(across - 1, Math.max(0, x + dx));
                        int ny = Math.min(down - 1, Math.max(0, y + dy));
                        least = Math.min(least, opened[ny * across + nx]);
                    }
                }
                closed[y * across + x] = least;
            }
        }
        return closed;
    }

    private static double[] smooth(double[] values, int across, int down) {
        double[] smooth = new double[values.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                double left = values[y * across + Math.max(0, x - 1)];
                double right = values[y * across + Math.min(across - 1, x + 1)];
                double above = values[Math.max(0, y - 1) * across + x];
                double below = values[Math.min(down - 1, y + 1) * across + x];
                smooth[y * across + x] = (2 * values[y * across + x] + left + right + above + below) / 6;
            }
        }
        return smooth;
    }

    private static double between(double[] values, int across, int down, double x, double y) {
        double px = Math.min(across - 1.0, Math.max(0, x));
        double py = Math.min(down - 1.0, Math.max(0, y));
        int x0 = (int) px;
        int y0 = (int) py;
        int x1 = Math.min(across - 1, x0 + 1);
        int y1 = Math.min(down - 1, y0 + 1);
        double fx = px - x0;
        double fy = py - y0;
        return (values[y0 * across + x0] * (1 - fx) + values[y0 * across + x1] * fx) * (1 - fy)
                + (values[y1 * across + x0] * (1 - fx) + values[y1 * across + x1] * fx) * fy;
    }

    /** Blocks without paper, and their neighbours, which are partly without. */
    private static void whiten(Raster raster, boolean[] outside, int across, int size) {
        for (int i = 0; i < outside.length; i++) {
            if (outside[i]) {
                int left = Math.max(0, (i % across - 1) * size);
                int right = Math.min(raster.width(), (i % across + 2) * size);
                int bottom = Math.min(raster.height(), (i / across + 2) * size);
                for (int y = Math.max(0, (i / across - 1) * size); y < bottom; y++) {
                    Arrays.fill(raster.gray(), y * raster.width() + left, y * raster.width() + right, (byte) 255);
                }
            }
        }
    }

    /** Rows and columns from each rim inwards, as long as they are mostly dark. */
    private static void whitenEdges(Raster raster) {
        int w = raster.width();
        int h = raster.height();
        for (int y = 0; y < h / 8 && darkRow(raster, y); y++) {
            Arrays.fill(raster.gray(), y * w, (y + 1) * w, (byte) 255);
        }
        for (int y = h - 1; y > h - h / 8 && darkRow(raster, y); y--) {
            Arrays.fill(raster.gray(), y * w, (y + 1) * w, (byte) 255);
        }
        for (int x = 0; x < w / 8 && darkColumn(raster, x); x++) {
            whitenColumn(raster, x);
        }
        for (int x = w - 1; x > w - w / 8 && darkColumn(raster, x); x--) {
            whitenColumn(raster, x);
        }
    }

    private static boolean darkRow(Raster raster, int y) {
        int dark = 0;
        for (int x = 0; x < raster.width(); x++) {
            dark += raster.at(x, y) < 110 ? 1 : 0;
        }
        return dark > EDGE * raster.width();
    }

    private static boolean darkColumn(Raster raster, int x) {
        int dark = 0;
        for (int y = 0; y < raster.height(); y++) {
            dark += raster.at(x, y) < 110 ? 1 : 0;
        }
        return dark > EDGE * raster.height();
    }

    private static void whitenColumn(Raster raster, int x) {
        for (int y = 0; y < raster.height(); y++) {
            raster.gray()[y * raster.width() + x] = (byte) 255;
        }
    }
}
