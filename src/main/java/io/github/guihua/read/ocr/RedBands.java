package io.github.guihua.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a page's red ink may be lines of text: bands of rows with red in them that are much wider than tall. A seal is
 * as wide as tall, and a letterhead's rule too thin.
 */
final class RedBands {
    private static final int DARK = 170;

    private RedBands() {}

    static List<Raster.Window> of(Raster red) {
        int least = red.height() / 150;
        int most = red.height() / 8;
        int bridge = red.height() / 200;
        List<Raster.Window> bands = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int y = 0; y <= red.height(); y++) {
            if (y < red.height() && inked(red, y)) {
                from = from < 0 ? y : from;
                last = y;
            } else if (from >= 0 && (y == red.height() || y - last > bridge)) {
                int left = edge(red, from, last, 0, 1);
                int right = edge(red, from, last, red.width() - 1, -1);
                int height = last - from + 1;
                if (height >= least && height <= most && right - left > 2.5 * height) {
                    bands.add(red.window(left - height, from - height / 2, right + height, last + height / 2));
                }
                from = -1;
            }
        }
        return bands;
    }

    private static boolean inked(Raster red, int y) {
        int dark = 0;
        for (int x = 0; x < red.width(); x++) {
            dark += red.at(x, y) < DARK ? 1 : 0;
        }
        return dark > red.width() / 300;
    }

    private static int edge(Raster red, int top, int bottom, int start, int step) {
        for (int x = start; x >= 0 && x < red.width(); x += step) {
            for (int y = top; y <= bottom; y++) {
                if (red.at(x, y) < DARK) {
                    return x;
                }
            }
        }
        return start;
    }
}
