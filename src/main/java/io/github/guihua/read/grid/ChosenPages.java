package io.github.guihua.read.grid;

import io.github.guihua.message.Messages;
import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Warning;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.PageRecognizer.PagePicture;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document's pages in order, each read from its text layer or, where that is of no use, from its picture. */
public final class ChosenPages {
    private final PageRecognizer recognizer;
    private final boolean forced;
    private final List<Page> pages = new ArrayList<>();
    private final List<PageOrigin> origins = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int nextOrdinal = 1;
    private boolean pictured;

    /** The machine's fault, not the file's: it must not be taken for a damaged file. */
    public static final class RecognizerFailure extends RuntimeException {
        RecognizerFailure(IOException failure) {
            super(failure);
        }

        public IOException failure() {
            return (IOException) getCause();
        }
    }

    /**
     * @param recognizer null for none
     * @param forced whether all pages go to the recognizer
     */
    public ChosenPages(PageRecognizer recognizer, boolean forced) {
        this.recognizer = recognizer;
        this.forced = forced;
    }

    /**
     * @param marks of the text layer
     * @param pictureArea what pictures cover of the page, in square points
     * @param picture of the same page
     * @throws RecognizerFailure where the engine is at fault
     */
    public void add(PageMarks marks, double pictureArea, PagePicture picture) {
        double area = Math.max(1, marks.width() * marks.height());
        TextLayer layer = TextLayer.of(marks.all(), pictureArea / area);
        boolean unusable = layer == TextLayer.MISSING || layer == TextLayer.UNMAPPED;
        pictured |= layer == TextLayer.MISSING;
        if (recognizer != null && (forced || unusable) && recognized(picture, forced ? "forced" : layer.reason())) {
            return;
        }
        if (unusable) {
            warn(layer.reason(), picture.page());
        }
        add(PageLayout.page(picture.page(), marks, nextOrdinal));
    }

    private boolean recognized(PagePicture picture, String reason) {
        Drawing drawing = new Drawing(picture);
        List<Page> read;
        try {
            read = recognizer.recognize(drawing, nextOrdinal);
        } catch (IOException e) {
            if (!drawing.failed) {
                throw new RecognizerFailure(e);
            }
            warn("page-damaged", picture.page());
            return false;
        }
        if (read.stream().allMatch(half -> half.blocks().isEmpty())) {
            return false;
        }
        origins.add(new PageOrigin(picture.page(), TextOrigin.OCR, reason, Page.confidence(read)));
        int doubtful = read.stream().mapToInt(Page::doubtfulLines).sum();
        if (doubtful > 0) {
            warn("low-confidence", picture.page(), doubtful);
        }
        read.forEach(this::add);
        return true;
    }

    private void add(Page page) {
        pages.add(page);
        nextOrdinal += page.lineCount();
    }

    /**
     * @param code of {@code read/messages}
     * @param page null for the whole document
     */
    public void warn(String code, Integer page, Object... args) {
        warnings.add(new Warning(code, Messages.of("read", Locale.ENGLISH).text(code, args), page));
    }

    public List<Page> pages() {
        return pages;
    }

    public List<PageOrigin> origins() {
        return origins;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    /**
     * Why there is nothing to read.
     *
     * @param format as it is called
     * @return null where a page has text
     */
    public UnreadableException nothing(String format) {
        if (pages.stream().anyMatch(page -> !page.blocks().isEmpty())) {
            return null;
        }
        if (pictured) {
            return new UnreadableException(Cause.IMAGE_ONLY, recognizer == null ? "image-only" : "no-text-in-picture");
        }
        return pages.isEmpty() || warnings.stream().anyMatch(w -> w.code().equals("page-damaged"))
                ? new UnreadableException(Cause.CORRUPT, "corrupt", format)
                : new UnreadableException(Cause.EMPTY, "no-text");
    }

    /** Of the whole document. */
    public TextOrigin origin() {
        if (origins.isEmpty()) {
            return TextOrigin.NATIVE;
        }
        long withText = pages.stream()
                .filter(page -> !page.blocks().isEmpty())
                .mapToInt(Page::number)
                .distinct()
                .count();
        return origins.size() >= withText ? TextOrigin.OCR : TextOrigin.MIXED;
    }

    /** Remembers that a page could not be drawn, which is the page's fault and not the engine's. */
    private static final class Drawing implements PagePicture {
        private final PagePicture picture;
        private boolean failed;

        Drawing(PagePicture picture) {
            this.picture = picture;
        }

        @Override
        public int page() {
            return picture.page();
        }

        @Override
        public double width() {
            return picture.width();
        }

        @Override
        public double height() {
            return picture.height();
        }

        @Override
        public BufferedImage draw(int dpi) throws IOException {
            try {
                return picture.draw(dpi);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }
}
