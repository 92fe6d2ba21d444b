package io.github.guihua.read.ocr;

import java.awt.image.BufferedImage;

/**
 * A picture's black ink and its red ink apart, on white paper: red seals and letterheads vanish from the black, and the
 * black under a seal stays. Paper that a fold, a shadow or a lamp made darker is lifted to white.
 *
 * @param red null where there is hardly any
 */
record Inks(Raster black, Raster red) {
    /** The columns from left to before right. */
    Inks columns(int left, int right) {
        return new Inks(
                black.window(left, 0, right, black.height()).content(),
                red == null ? null : red.window(left, 0, right, red.height()).content());
    }

    /** Quarter turns clockwise. */
    Inks quarters(int turns) {
        return new Inks(black.quarters(turns), red == null ? null : red.quarters(turns));
    }

    /** As {@link Raster#turned}. */
    Inks turned(double degrees) {
        return new Inks(black.turned(degrees), red == null ? null : red.turned(degrees));
    }

    /** How much more red than green and blue makes a pixel red ink. */
    private static final int REDNESS = 50;

    /** From this share of the page's pixels on there may be red text. */
    private static final double SOME = 0.0005;

    static Inks of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] black = new byte[width * height];
        byte[] red = new byte[width * height];
        int[] row = new int[width];
        int redPixels = 0;
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int r = row[x] >> 16 & 255;
                int g = row[x] >> 8 & 255;
                int b = row[x] & 255;
                int redness = r - Math.max(g, b);
                // In the red channel red ink is as light as paper; elsewhere all channels say the same.
                black[y * width + x] = (byte) (redness > REDNESS / 2 ? r : (3 * r + 6 * g + b) / 10);
                red[y * width + x] = (byte) (redness > REDNESS ? Math.max(0, 160 - redness) : 255);
                redPixels += redness > REDNESS ? 1 : 0;
            }
        }
        boolean some = redPixels > SOME * width * height;
        return new Inks(Paper.lifted(new Raster(width, height, black)), some ? new Raster(width, height, red) : null);
    }
}
