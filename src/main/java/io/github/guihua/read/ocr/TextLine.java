package io.github.guihua.read.ocr;

/**
 * A line of recognized text.
 *
 * @param x left edge in pixels
 * @param y top edge in pixels
 * @param confidence mean over its characters, 0 to 1
 */
record TextLine(String text, double x, double y, double width, double height, double confidence) {}
