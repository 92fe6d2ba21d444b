package io.github.guihua.read.ocr;

/**
 * A line of recognized text.
 *
 * @param x left edge in pixels
 * @param y top edge in pixels
 * @param confidence mean over its characters, 0 to 1
 */
record TextLine(String text, double x, double y, double width, double height, double confidence) {
    /** This line and what follows it on the same line. */
    TextLine with(TextLine next) {
        double right = Math.max(x + width, next.x + next.width);
        double bottom = Math.max(y + height, next.y + next.height);
        double left = Math.min(x, next.x);
        double top = Math.min(y, next.y);
        int all = text.length() + next.text.length();
        double sure = (confidence * text.length() + next.confidence * next.text.length()) / all;
        return new TextLine(text + next.text, left, top, right - left, bottom - top, sure);
    }

    TextLine saying(String other) {
        return new TextLine(other, x, y, width, height, confidence);
    }

    TextLine moved(double right, double down) {
        return new TextLine(text, x + right, y + down, width, height, confidence);
    }
}
