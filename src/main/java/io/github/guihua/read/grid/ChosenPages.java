package io.github.guihua.read.grid;

import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Warning;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.PageRecognizer.PagePicture;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document's pages in order, each read from its text layer or, where that is of no use, from its picture. */
public final class ChosenPages {
    /** A photograph's leaves and whiskers are taken for a character or two; no notice has so few. */
    private static final int FEWEST = 5;

    private final Remarks remarks = new Remarks();
    private final Recognition recognition;
    private final List<Page> pages = new ArrayList<>();
    private int nextOrdinal = 1;
    private boolean pictured;
    private boolean damaged;

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
     * @param recognizer null where the mode wants none, or the machine has none
     */
    public ChosenPages(PageRecognizer recognizer, OcrMode mode) {
        this.recognition = new Recognition(recognizer, mode, remarks);
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
        pictured |= layer == TextLayer.MISSING;
        boolean forced = recognition.forced();
        if (!(forced || !layer.usable()) || !recognized(picture, layer, forced ? "forced" : layer.reason())) {
            add(PageLayout.page(picture.page(), marks, nextOrdinal));
        }
    }

    /**
     * A page that is a picture and nothing else.
     *
     * @throws RecognizerFailure where the engine is at fault
     */
    public void add(PagePicture picture) {
        pictured = true;
        if (!recognized(picture, TextLayer.MISSING, "picture")) {
            add(new Page(picture.page(), picture.width(), picture.height(), List.of()));
        }
    }

    private boolean recognized(PagePicture picture, TextLayer layer, String reason) {
        List<Page> read = recognition.read(picture, layer, reason, nextOrdinal);
        read.forEach(this::add);
        return !read.isEmpty();
    }

    private void add(Page page) {
        pages.add(page);
        nextOrdinal += page.lineCount();
    }

    /** A page, or a part of the file, could not be read. */
    public void damaged(Integer page) {
        damaged = true;
        warn("page-damaged", page);
    }

    /**
     * @param code of {@code read/messages}
     * @param page null for the whole document
     */
    public void warn(String code, Integer page, Object... args) {
        remarks.add(code, page, args);
    }

    public List<Page> pages() {
        return pages;
    }

    public List<PageOrigin> origins() {
        return recognition.origins();
    }

    public List<Warning> warnings() {
        return remarks.all();
    }

    /**
     * To be called when all pages are added.
     *
     * @param format as it is called
     * @throws UnreadableException where no page has text
     */
    public void close(String format) throws UnreadableException {
        recognition.close();
        if (pages.stream().anyMatch(page -> !page.blocks().isEmpty())) {
            String legible = pages.stream().map(Page::legible).collect(Collectors.joining());
            if (origin() == TextOrigin.OCR && legible.length() < FEWEST) {
                throw new UnreadableException(Cause.IMAGE_ONLY, "hardly-text-in-picture", legible);
            }
            return;
        }
        if (pictured) {
            throw recognition.nothing(format);
        }
        throw pages.isEmpty() || damaged
                ? new UnreadableException(Cause.CORRUPT, "corrupt", format)
                : new UnreadableException(Cause.EMPTY, "no-text");
    }

    /** Of the whole document. */
    public TextOrigin origin() {
        if (origins().isEmpty()) {
            return TextOrigin.NATIVE;
        }
        long withText = pages.stream()
                .filter(page -> !page.blocks().isEmpty())
                .mapToInt(Page::number)
                .distinct()
                .count();
        return origins().size() >= withText ? TextOrigin.OCR : TextOrigin.MIXED;
    }
}
