package io.github.guihua.read.grid;

import io.github.guihua.model.Box;

/**
 * A page turned so that text of one direction runs to the right, and back.
 *
 * @param quarters direction of the text on the displayed page, in quarter turns clockwise, 0 to 3
 * @param width of the displayed page
 * @param height of the displayed page
 */
record Turn(int quarters, double width, double height) {

    double turnedX(double x, double y) {
        return switch (quarters) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> height - y;
            default -> x;
        };
    }

    double turnedY(double x, double y) {
        return switch (quarters) {
            case 1 -> width - x;
            case 2 -> height - y;
            case 3 -> x;
            default -> y;
        };
    }

    double turnedWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    double turnedHeight() {
        return quarters % 2 == 0 ? height : width;
    }

    Ruling turned(Ruling ruling) {
        float x1 = ruling.horizontal() ? ruling.from() : ruling.at();
        float y1 = ruling.horizontal() ? ruling.at() : ruling.from();
        float x2 = ruling.horizontal() ? ruling.to() : ruling.at();
        float y2 = ruling.horizontal() ? ruling.at() : ruling.to();
        float tx1 = (float) turnedX(x1, y1);
        float ty1 = (float) turnedY(x1, y1);
        float tx2 = (float) turnedX(x2, y2);
        float ty2 = (float) turnedY(x2, y2);
        return ruling.horizontal() == (quarters % 2 == 0)
                ? new Ruling(true, ty1, tx1, tx2)
                : new Ruling(false, tx1, ty1, ty2);
    }

    Box turned(Box box) {
        return spanned(
                turnedX(box.x(), box.y()), turnedY(box.x(), box.y()),
                turnedX(box.right(), box.bottom()), turnedY(box.right(), box.bottom()));
    }

    /** From the turned page to the displayed one. */
    Box back(Box box) {
        Turn inverse = new Turn((4 - quarters) % 4, turnedWidth(), turnedHeight());
        return inverse.turned(box);
    }

    private static Box spanned(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }
}
