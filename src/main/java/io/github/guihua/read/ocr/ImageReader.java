package io.github.guihua.read.ocr;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.FormatNames;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.grid.ChosenPages;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads files that are pictures of pages: JPEG, PNG, BMP, GIF, and TIFF with one page or many. */
public final class ImageReader implements DocumentReader {
    private static final Set<String> TYPES =
            Set.of("image/jpeg", "image/png", "image/tiff", "image/bmp", "image/x-ms-bmp", "image/gif");

    private static final int MOST_PAGES = 20_000;

    private final PageRecognizer recognizer;
    private final OcrMode mode;

    /**
     * @param recognizer null where the mode wants none, or the machine has none: every picture is then refused as such
     */
    public ImageReader(PageRecognizer recognizer, OcrMode mode) {
        this.recognizer = recognizer;
        this.mode = mode;
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        ChosenPages pages = new ChosenPages(recognizer, mode);
        String format = FormatNames.of(raw.mediaType());
        try (PictureFile file = PictureFile.open(raw.bytes())) {
            for (int number = 1; number <= Math.min(MOST_PAGES, file.pages()); number++) {
                add(file, number, pages);
            }
            if (file.pages() > MOST_PAGES) {
                pages.warn("too-many-pages", null, MOST_PAGES);
            }
        } catch (ChosenPages.RecognizerFailure e) {
            throw e.failure();
        } catch (PictureFile.Damaged e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", format);
        }
        pages.close(format);
        return new SourceDocument(
                raw.name(),
                raw.mediaType(),
                raw.sha256(),
                true,
                pages.pages(),
                pages.origin(),
                pages.origins(),
                null,
                List.of(),
                List.of(),
                pages.warnings());
    }

    private static void add(PictureFile file, int number, ChosenPages pages) {
        try {
            pages.add(file.page(number));
        } catch (PictureFile.Damaged e) {
            pages.damaged(number);
        }
    }
}
