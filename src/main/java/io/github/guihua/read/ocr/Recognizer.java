package io.github.guihua.read.ocr;

import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.grid.PageLayout;
import io.github.guihua.read.grid.PageMarks;
import io.github.guihua.read.grid.Ruling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a page from its picture with one engine. Calls are served one after the other. */
public final class Recognizer implements PageRecognizer, AutoCloseable {
    private static final int DPI = 200;

    private final Engine engine;

    Recognizer(Engine engine) {
        this.engine = engine;
    }

    /**
     * The recognizer for a mode, its engine started at the first page; null for {@link OcrMode#OFF}.
     *
     * @param cache folder where results are kept; null for none
     */
    public static Recognizer of(OcrMode mode, Path cache) {
        Engine engine =
                switch (mode) {
                    case OFF -> null;
                    case TESSERACT -> throw new UnsupportedOperationException("tesseract");
                    case AUTO, RAPID, FORCE -> new RapidEngine(2);
                };
        if (engine == null) {
            return null;
        }
        return new Recognizer(cache == null ? engine : new CachedEngine(engine, cache));
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
