package io.github.guihua.read.ocr;

/**
 * Whether a picture's lines of text run along its rows. The gaps between lines make the counts of dark pixels change from
 * row to row more than characters under each other do from column to column; rulings, which would do the same, are left
 * out.
 */
final class Direction {
    private static final int DARK = 150;

    /** Pixels of the small picture that no character's stroke is longer than. */
    private static final int STROKE = 26;

    private static final double TILTED = 3;

    /** How many times as sharp columns must be: in a table's narrow columns characters stand under each other. */
    private static final double ASIDE = 1.5;

    private static final double SURE = 1.25;

    private Direction() {}

    /** True also where there is hardly any text. */
    static boolean alongRows(Raster picture) {
        return alongRows(picture, ASIDE);
    }

    /** Half a page that lies on its side has short lines, and blank parts. */
    static boolean surelyAlongRows(Raster picture) {
        return alongRows(picture, SURE);
    }

    private static boolean alongRows(Raster picture, double aside) {
        Raster small = picture.smaller(Math.max(1, Math.min(picture.width(), picture.height()) / 600));
        boolean[] ink = withoutRulings(small);
        double rows = sharpest(ink, small.width(), small.height(), false);
        return aside * rows >= sharpest(ink, small.width(), small.height(), true);
    }

    private static boolean[] withoutRulings(Raster small) {
        int width = small.width();
        int height = small.height();
        boolean[] ruled = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            mark(small, ruled, y * width, 1, width);
        }
        for (int x = 0; x < width; x++) {
            mark(small, ruled, x, width, height);
        }
        boolean[] ink = new boolean[width * height];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (small.gray()[i] & 255) < DARK && !ruled[i];
        }
        return ink;
    }

    /** Marks what is dark for longer than a stroke, along a row or a column. */
    private static void mark(Raster small, boolean[] ruled, int start, int step, int length) {
        int run = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && (small.gray()[start + i * step] & 255) < DARK) {
                run++;
                continue;
            }
            for (int j = i - run; run > STROKE && j < i; j++) {
                ruled[start + j * step] = true;
            }
            run = 0;
        }
    }

    private static double sharpest(boolean[] ink, int width, int height, boolean over) {
        int w = over ? height : width;
        int h = over ? width : height;
        double most = 0;
        for (double degrees = -TILTED; degrees <= TILTED; degrees += 0.5) {
            double slope = Math.tan(Math.toRadians(degrees));
            int reach = (int) Math.ceil(Math.abs(slope) * w) + 1;
            int[] rows = new int[h + 2 * reach];
            for (int i = 0; i < ink.length; i++) {
                if (ink[i]) {
                    int x = over ? i / width : i % width;
                    int y = over ? i % width : i / width;
                    rows[(int) Math.round(y - slope * x) + reach]++;
                }
            }
            double sum = 0;
            for (int i = 1; i < rows.length; i++) {
                double step = rows[i] - rows[i - 1];
                sum += step * step;
            }
            most = Math.max(most, sum * h);
        }
        return most;
    }
}
