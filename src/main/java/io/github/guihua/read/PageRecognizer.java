package io.github.guihua.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Reads the text of a page from its picture: what OCR does for readers whose page has no usable text layer. */
public interface PageRecognizer {
    /**
     * @param firstOrdinal what the page's first line gets; the others follow in reading order
     * @return the page with {@link Line#confidence()} on each line, boxes in points of {@code picture}'s page; without
     *     blocks where nothing was recognized. Two where the picture is of an open book: both have its number, and the
     *     left one comes first.
     * @throws IOException where the engine, not the page, is at fault
     */
    List<Page> recognize(PagePicture picture, int firstOrdinal) throws IOException;

    /** A page to look at; it is only drawn when asked. */
    interface PagePicture {
        /** From 1. */
        int page();

        /** In points. */
        double width();

        /** In points. */
        double height();

        /**
         * @param dpi wanted; less where the picture would have more than the pixels that are safe
         */
        BufferedImage draw(int dpi) throws IOException;
    }
}
