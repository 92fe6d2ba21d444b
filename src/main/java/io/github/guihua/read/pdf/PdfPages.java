package io.github.guihua.read.pdf;

import io.github.guihua.message.Messages;
import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Warning;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.grid.PageLayout;
import io.github.guihua.read.grid.PageMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One PDF's pages, read in order. */
final class PdfPages {
    private static final int MOST_PAGES = 20_000;

    private final PDDocument document;
    private final PageRecognizer recognizer;
    private final boolean forced;
    private final ContentBounds bounds = new ContentBounds();
    private final List<Page> pages = new ArrayList<>();
    private final List<PageOrigin> origins = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int nextOrdinal = 1;
    private int pictured;

    /** The machine's fault, not the file's: it must not be taken for a damaged file. */
    static final class RecognizerFailure extends RuntimeException {
        RecognizerFailure(IOException failure) {
            super(failure);
        }

        IOException failure() {
            return (IOException) getCause();
        }
    }

    PdfPages(PDDocument document, PageRecognizer recognizer, boolean forced) {
        this.document = document;
        this.recognizer = recognizer;
        this.forced = forced;
    }

    SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        ContentReader content = new ContentReader(bounds, new Fonts(), StructureHeadings.of(document));
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (++number > MOST_PAGES) {
                warnings.add(warning("too-many-pages", null, MOST_PAGES));
                break;
            }
            read(number, page, content);
        }
        if (pages.isEmpty()) {
            throw new UnreadableException(Cause.CORRUPT, "corrupt", "PDF");
        }
        if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
            throw pictured > 0
                    ? new UnreadableException(Cause.IMAGE_ONLY, "image-only")
                    : new UnreadableException(Cause.EMPTY, "no-text");
        }
        return new SourceDocument(
                raw.name(),
                raw.mediaType(),
                raw.sha256(),
                true,
                pages,
                origin(),
                origins,
                Properties.title(document),
                Outline.of(document),
                Attachments.of(document),
                warnings);
    }

    private void read(int number, PDPage page, ContentReader content) {
        bounds.beginPage();
        PageMarks marks = marks(number, page, content);
        if (bounds.exceeded()) {
            warnings.add(warning("page-cut-short", number));
        }
        double area = Math.max(1, marks.width() * marks.height());
        TextLayer layer = TextLayer.of(marks.all(), content.pictureArea() / area);
        boolean unusable = layer == TextLayer.MISSING || layer == TextLayer.UNMAPPED;
        if (layer == TextLayer.MISSING) {
            pictured++;
        }
        if (recognizer != null
                && (forced || unusable)
                && recognized(number, page, forced ? "forced" : layer.reason())) {
            return;
        }
        if (unusable) {
            warnings.add(warning(layer.reason(), number));
        }
        add(PageLayout.page(number, marks, nextOrdinal));
    }

    private PageMarks marks(int number, PDPage page, ContentReader content) {
        try {
            return content.read(page);
        } catch (IOException | RuntimeException e) {
            warnings.add(warning("page-damaged", number));
            return content.marks();
        }
    }

    private boolean recognized(int number, PDPage page, String reason) {
        try {
            List<Page> read = recognizer.recognize(new DrawnPage(document, page, number), nextOrdinal);
            if (read.stream().allMatch(half -> half.blocks().isEmpty())) {
                return false;
            }
            origins.add(new PageOrigin(number, TextOrigin.OCR, reason, Page.confidence(read)));
            int doubtful = read.stream().mapToInt(Page::doubtfulLines).sum();
            if (doubtful > 0) {
                warnings.add(warning("low-confidence", number, doubtful));
            }
            read.forEach(this::add);
            return true;
        } catch (IOException e) {
            throw new RecognizerFailure(e);
        }
    }

    private void add(Page page) {
        pages.add(page);
        nextOrdinal += page.lineCount();
    }

    private static Warning warning(String code, Integer page, Object... args) {
        return new Warning(code, Messages.of("read", Locale.ENGLISH).text(code, args), page);
    }

    private TextOrigin origin() {
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
}
