package io.github.guihua.read.ocr;

/**
 * Two pages on one sheet: a picture that is wider than tall, with lines of text on both sides of a strip in the middle
 * that no ink crosses. A wide table's rulings do cross it, and the lines of a page that lies on its side stand upright.
 */
final class OpenBook {
    private static final double WIDE = 1.2;
    private static final int DARK = 130;

    /** Where the strip may be and how wide it is at least, in shares of the width. */
    private static final double FROM = 0.42;

    private static final double TO = 0.58;
    private static final double NARROWEST = 0.025;

    /** Share of dark pixels up to which a column is free of text, and from which it is the crease itself. */
    private static final double FREE = 0.004;

    private static final double CREASE = 0.5;

    private OpenBook() {}

    /** The column where the right page begins; 0 where there is but one page. */
    static int gutter(Raster sheet) {
        if (sheet.width() < WIDE * sheet.height()) {
            return 0;
        }
        int to = (int) (TO * sheet.width());
        int from = -1;
        int widest = 0;
        int gutter = 0;
        for (int x = (int) (FROM * sheet.width()); x <= to; x++) {
            if (x < to && free(sheet, x)) {
                from = from < 0 ? x : from;
            } else if (from >= 0) {
                if (x - from > widest) {
                    widest = x - from;
                    gutter = (x + from) / 2;
                }
                from = -1;
            }
        }
        return widest >= NARROWEST * sheet.width() && readable(sheet, gutter) ? gutter : 0;
    }

    /** Two tables beside each other have many narrow columns, so that each page is looked at too, and more strictly. */
    private static boolean readable(Raster sheet, int gutter) {
        return Direction.alongRows(sheet)
                || Direction.surelyAlongRows(
                                sheet.window(0, 0, gutter, sheet.height()).content())
                        && Direction.surelyAlongRows(sheet.window(gutter, 0, sheet.width(), sheet.height())
                                .content());
    }

    private static boolean free(Raster sheet, int x) {
        int dark = 0;
        for (int y = 0; y < sheet.height(); y++) {
            dark += sheet.at(x, y) < DARK ? 1 : 0;
        }
        return dark <= FREE * sheet.height() || dark >= CREASE * sheet.height();
    }
}
