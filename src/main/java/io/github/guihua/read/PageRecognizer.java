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
     * @throws Undrawable as {@link PagePicture#draw} does
     * @throws NoEngine where the engine does not run on this machine
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
        BufferedImage draw(int dpi) throws Undrawable;

        /** What the picture that was drawn last lacks. */
        default List<Gap> gaps() {
            return List.of();
        }
    }

    /**
     * Something that a page's picture lacks, in words of {@code read/messages}.
     *
     * @param args of the code's words
     */
    record Gap(String code, List<Object> args) {
        public static final Gap DAMAGED = new Gap("page-damaged", List.of());

        /** So large that small print is no longer legible in what was drawn. */
        public static final Gap REDUCED = new Gap("picture-reduced", List.of());

        public static Gap tooLarge(int width, int height) {
            return new Gap("picture-too-large", List.of(width, height));
        }
    }

    /** The page's fault. */
    final class Undrawable extends IOException {
        private final transient Gap gap;

        public Undrawable(Gap gap, Throwable cause) {
            super(gap.code(), cause);
            this.gap = gap;
        }

        public Gap gap() {
            return gap;
        }
    }

    /** There is no use in asking again before something is installed. */
    final class NoEngine extends IOException {
        public NoEngine(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
