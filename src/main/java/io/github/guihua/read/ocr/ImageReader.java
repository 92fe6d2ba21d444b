package io.github.guihua.read.ocr;

import io.github.guihua.message.Messages;
import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Warning;
import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads files that are pictures of pages: JPEG, PNG, BMP, GIF, and TIFF with one page or many. */
public final class ImageReader implements DocumentReader {
    private static final Set<String> TYPES =
            Set.of("image/jpeg", "image/png", "image/tiff", "image/bmp", "image/x-ms-bmp", "image/gif");

    private static final int MOST_PAGES = 10_000;

    private final PageRecognizer recognizer;

    /**
     * @param recognizer null where recognition is off: every picture is then refused as such
     */
    public ImageReader(PageRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        if (recognizer == null) {
            throw new UnreadableException(Cause.IMAGE_ONLY, "image-only");
        }
        List<Page> pages = new ArrayList<>();
        List<PageOrigin> origins = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        try (PictureFile file = PictureFile.open(raw.bytes())) {
            int ordinal = 1;
            for (int number = 1; number <= Math.min(MOST_PAGES, file.pages()); number++) {
                List<Page> read = recognizer.recognize(file.page(number), ordinal);
                ordinal += read.stream().mapToInt(Page::lineCount).sum();
                pages.addAll(read);
                origins.add(new PageOrigin(number, TextOrigin.OCR, "picture", Page.confidence(read)));
                int doubtful = read.stream().mapToInt(Page::doubtfulLines).sum();
                if (doubtful > 0) {
                    warnings.add(warning("low-confidence", number, doubtful));
                }
            }
            if (file.pages() > MOST_PAGES) {
                warnings.add(warning("too-many-pages", null, MOST_PAGES));
            }
        } catch (PictureFile.Damaged e) {
            throw new UnreadableException(
                    e,
                    Cause.CORRUPT,
                    "corrupt",
                    raw.mediaType().replaceFirst("^image/(?:x-)?", "").toUpperCase(java.util.Locale.ROOT));
        }
        if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
            throw new UnreadableException(Cause.IMAGE_ONLY, "no-text-in-picture");
        }
        return new SourceDocument(
                raw.name(),
                raw.mediaType(),
                raw.sha256(),
                true,
                pages,
                TextOrigin.OCR,
                origins,
                null,
                List.of(),
                List.of(),
                warnings);
    }

    private static Warning warning(String code, Integer page, Object... args) {
        return new Warning(code, Messages.of("read", Locale.ENGLISH).text(code, args), page);
    }
}
