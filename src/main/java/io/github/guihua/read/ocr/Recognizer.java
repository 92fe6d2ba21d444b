package io.github.guihua.read.ocr;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.grid.PageLayout;
import io.github.guihua.read.grid.PageMarks;
import io.github.guihua.read.grid.Ruling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a page from its picture with one engine. Calls are served one after the other. */
public final class Recognizer implements PageRecognizer, AutoCloseable {
    private static final int DPI = 200;
    private static final int THREADS = 2;

    private final Engine engine;

    Recognizer(Engine engine) {
        this.engine = engine;
    }

    /**
     * The recognizer for a mode, its engine started at the first page; null for {@link OcrMode#OFF}, and where this
     * machine has no engine.
     *
     * @param cache folder where results are kept; null for none
     */
    public static Recognizer of(OcrMode mode, Path cache) {
        Engine engine =
                switch (mode) {
                    case OFF -> null;
                    case TESSERACT -> new TesseractEngine();
                    case RAPID -> new RapidEngine(THREADS);
                    case AUTO, FORCE ->
                        RapidEngine.runsHere()
                                ? new RapidEngine(THREADS)
                                : TesseractEngine.installed() ? new TesseractEngine() : null;
                };
        if (engine == null) {
            return null;
        }
        return new Recognizer(cache == null ? engine : new CachedEngine(engine, cache));
    }

    /**
     * For a command to ask before it begins.
     *
     * @throws EnvironmentException where the engine that the mode names is not on this machine
     */
    public static void demand(OcrMode mode) throws EnvironmentException {
        if (mode == OcrMode.TESSERACT && !TesseractEngine.installed()) {
            throw new EnvironmentException("read", "no-tesseract");
        }
        if (mode == OcrMode.RAPID && !RapidEngine.runsHere()) {
            throw new EnvironmentException(
                    "read", "no-rapid", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
    }

    @Override
    public synchronized Page recognize(PagePicture page, int firstOrdinal) throws IOException {
        Upright upright = Upright.of(Inks.of(page.draw(DPI)), engine);
        boolean aside = upright.quarters() % 2 != 0;
        PageMarks marks = new PageMarks(aside ? page.height() : page.width(), aside ? page.width() : page.height());
        double scale = marks.width() / upright.black().width();
        List<Ruling> rulings = upright.lines().isEmpty() ? List.of() : Strokes.of(upright.black(), scale);
        rulings.forEach(marks::add);
        Typesetting.set(new CellCuts(upright.black(), engine, rulings, scale).apply(upright.lines()), scale, marks);
        return PageLayout.page(page.page(), marks, firstOrdinal);
    }

    @Override
    public synchronized void close() {
        engine.close();
    }
}
