package io.github.guihua.read.pdf;

import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.grid.ChosenPages;
import io.github.guihua.read.grid.PageMarks;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One PDF's pages, read in order. */
final class PdfPages {
    private static final int MOST_PAGES = 20_000;

    private final PDDocument document;
    private final ContentBounds bounds = new ContentBounds();
    private final ChosenPages pages;

    PdfPages(PDDocument document, ChosenPages pages) {
        this.document = document;
        this.pages = pages;
    }

    SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        ContentReader content = new ContentReader(bounds, new Fonts(), StructureHeadings.of(document));
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (++number > MOST_PAGES) {
                pages.warn("too-many-pages", null, MOST_PAGES);
                break;
            }
            read(number, page, content);
        }
        pages.close("PDF");
        return new SourceDocument(
                raw.name(),
                raw.mediaType(),
                raw.sha256(),
                true,
                pages.pages(),
                pages.origin(),
                pages.origins(),
                Properties.title(document),
                Outline.of(document),
                Attachments.of(document),
                pages.warnings());
    }

    private void read(int number, PDPage page, ContentReader content) {
        bounds.beginPage();
        PageMarks marks = marks(number, page, content);
        if (bounds.exceeded()) {
            pages.warn("page-cut-short", number);
        }
        pages.add(marks, content.pictureArea(), new DrawnPage(document, page, number));
    }

    private PageMarks marks(int number, PDPage page, ContentReader content) {
        try {
            return content.read(page);
        } catch (IOException | RuntimeException e) {
            pages.damaged(number);
            return content.marks();
        }
    }
}
