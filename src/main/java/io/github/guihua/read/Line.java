package io.github.guihua.read;

import io.github.guihua.model.Box;

/**
 * A line of text, or a whole paragraph where the format knows paragraphs.
 *
 * @param text never null, without line feeds; leading spaces that the file has are kept
 * @param ordinal from 1 over the whole document, in reading order, lines in grids included
 * @param confidence of recognized text, 0 to 1; null for native text
 */
public record Line(String text, Wrap wrap, Style style, Box box, int ordinal, Double confidence) implements Block {
    /** A line of a format without geometry or style. */
    public static Line plain(String text, Wrap wrap, int ordinal) {
        return new Line(text, wrap, Style.PLAIN, null, ordinal, null);
    }
}
