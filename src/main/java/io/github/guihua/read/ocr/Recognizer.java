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

    /** Points that two pages of A4 are wide; a narrower sheet shows them smaller than they are. */
    private static final double SHEET = 1100;

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
        return of(mode, cache, 1);
    }

    /**
     * @param engines how many there will be on this machine: they share its cores
     * @see #of(OcrMode, Path)
     */
    public static Recognizer of(OcrMode mode, Path cache, int engines) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / Math.max(1, engines));
        if (!installed(mode)) {
            return null;
        }
        Engine rapid = kept(new RapidEngine(threads), cache);
        Engine tesseract = kept(new TesseractEngine(), cache);
        return new Recognizer(
                switch (mode) {
                    case RAPID -> rapid;
                    case TESSERACT -> tesseract;
                    default -> RapidEngine.runsHere() ? new SpareEngine(rapid, tesseract) : tesseract;
                });
    }

    private static Engine kept(Engine engine, Path cache) {
        return cache == null ? engine : new CachedEngine(engine, cache);
    }

    /** Whether this machine has an engine for the mode; that it starts is known when it is first needed. */
    public static boolean installed(OcrMode mode) {
        return switch (mode) {
            case OFF -> false;
            case RAPID -> RapidEngine.runsHere();
            case TESSERACT -> TesseractEngine.installed();
            case AUTO, FORCE -> RapidEngine.runsHere() || TesseractEngine.installed();
        };
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
    public synchronized List<Page> recognize(PagePicture page, int firstOrdinal) throws IOException {
        Inks inks = Inks.of(page.draw(DPI));
        int gutter = OpenBook.gutter(inks.black());
        if (gutter > 0 && page.width() < SHEET) {
            inks = Inks.of(page.draw((int) (DPI * Math.sqrt(2))));
            gutter = OpenBook.gutter(inks.black());
        }
        if (gutter == 0) {
            return List.of(read(page, inks, 0, firstOrdinal));
        }
        Page left = read(page, inks.columns(0, gutter), 0, firstOrdinal);
        Inks rest = inks.columns(gutter, inks.black().width());
        return List.of(left, read(page, rest, gutter, firstOrdinal + left.lineCount()));
    }

    /**
     * @param left column of the whole picture where {@code inks} begins
     */
    private Page read(PagePicture page, Inks inks, int left, int firstOrdinal) throws IOException {
        double scale = page.height() / inks.black().height();
        Upright upright = Upright.of(inks, engine);
        boolean aside = upright.quarters() % 2 != 0;
        double width = aside ? page.height() : page.width();
        double height = aside ? page.width() : page.height();
        Raster black = upright.inks().black();
        List<Ruling> rulings = upright.lines().isEmpty() ? List.of() : Strokes.of(upright.inks(), scale);
        List<TextLine> lines = new CellCuts(black, engine, rulings, scale).apply(upright.lines());
        Marks marks = new Marks(width, height, rulings, scale, left);
        Page read = PageLayout.page(page.page(), marks.with(lines), firstOrdinal);
        List<TextLine> more = new MissedCells(black, engine, scale, left).added(read, lines);
        Page whole = more.equals(lines) ? read : PageLayout.page(page.page(), marks.with(more), firstOrdinal);
        return LostSides.restored(FalseRows.removed(whole));
    }

    /** What was found on a page, in its own points. */
    private record Marks(double width, double height, List<Ruling> rulings, double scale, int left) {
        PageMarks with(List<TextLine> lines) {
            PageMarks marks = new PageMarks(width, height);
            float right = (float) (left * scale);
            for (Ruling r : rulings) {
                marks.add(
                        r.horizontal()
                                ? new Ruling(true, r.at(), r.from() + right, r.to() + right)
                                : new Ruling(false, r.at() + right, r.from(), r.to()));
            }
            new Typesetting(lines, scale)
                    .set(lines.stream().map(line -> line.moved(left, 0)).toList(), marks);
            return marks;
        }
    }

    @Override
    public synchronized void close() {
        engine.close();
    }
}
