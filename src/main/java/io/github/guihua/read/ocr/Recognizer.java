package io.github.guihua.read.ocr;

import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.grid.PageLayout;
import io.github.guihua.read.grid.PageMarks;
import io.github.guihua.read.grid.Ruling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Reads a page from its picture with one engine. Calls are served one after the other. */
public final class Recognizer implements PageRecognizer, AutoCloseable {
    private static final int DPI = 200;

    private final Engine engine;

    Recognizer(Engine engine) {
        this.engine = engine;
    }

    /** The recognizer for a mode, its engine started at the first page; null for {@link OcrMode#OFF}. */
    public static Recognizer of(OcrMode mode) {
        return switch (mode) {
            case OFF -> null;
            case TESSERACT -> throw new UnsupportedOperationException("tesseract");
            case AUTO, RAPID, FORCE -> new Recognizer(new RapidEngine(2));
        };
    }

    @Override
    public synchronized Page recognize(PagePicture page, int firstOrdinal) throws IOException {
        BufferedImage picture = page.draw(DPI);
        double scale = page.width() / picture.getWidth();
        List<TextLine> lines = engine.read(picture);
        PageMarks marks = new PageMarks(page.width(), page.height());
        for (Ruling ruling : Strokes.of(picture, scale)) {
            marks.add(ruling);
        }
        Typesetting.set(lines, scale, marks);
        return PageLayout.page(page.page(), marks, firstOrdinal);
    }

    @Override
    public synchronized void close() {
        engine.close();
    }
}
