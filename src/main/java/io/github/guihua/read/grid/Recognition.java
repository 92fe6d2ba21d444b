package io.github.guihua.read.grid;

import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.PageRecognizer.Gap;
import io.github.guihua.read.PageRecognizer.NoEngine;
import io.github.guihua.read.PageRecognizer.PagePicture;
import io.github.guihua.read.PageRecognizer.Undrawable;
import io.github.guihua.read.Program;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which pages of one document are recognized, how well, and why others are not. */
final class Recognition {
    /** At three seconds each nearly an hour: no document shall have the machine to itself for a night. */
    static final int MOST_PAGES = 1000;

    private final OcrMode mode;
    private final Remarks remarks;
    private final List<PageOrigin> origins = new ArrayList<>();
    private PageRecognizer recognizer;
    private int tried;
    private int undrawn;
    private int lastTried;
    private int passedOver;
    private Gap tooLarge;

    /**
     * @param recognizer null where the mode wants none, or the machine has none
     */
    Recognition(PageRecognizer recognizer, OcrMode mode, Remarks remarks) {
        this.recognizer = recognizer;
        this.mode = mode;
        this.remarks = remarks;
    }

    /** Whether all pages are to be recognized, whatever their text layer. */
    boolean forced() {
        return mode == OcrMode.FORCE;
    }

    /**
     * @param reason as in {@link PageOrigin#reason()}
     * @return empty where the page is not recognized, or nothing is on it, which is then said
     */
    List<Page> read(PagePicture picture, TextLayer layer, String reason, int ordinal) {
        if (recognizer == null || tried == MOST_PAGES) {
            return passOver(layer, picture.page());
        }
        List<Page> read = List.of();
        try {
            read = recognizer.recognize(picture, ordinal);
            picture.gaps().forEach(gap -> lacks(gap, picture.page()));
        } catch (NoEngine e) {
            recognizer = null;
            return passOver(layer, picture.page());
        } catch (Undrawable e) {
            undrawn++;
            lacks(e.gap(), picture.page());
        } catch (IOException e) {
            throw new ChosenPages.RecognizerFailure(e);
        }
        tried++;
        lastTried = picture.page();
        if (read.stream().allMatch(half -> half.blocks().isEmpty())) {
            if (!layer.usable()) {
                remarks.add(layer == TextLayer.MISSING ? "nothing-recognized" : layer.reason(), picture.page());
            }
            return List.of();
        }
        origins.add(new PageOrigin(picture.page(), TextOrigin.OCR, reason, Page.confidence(read)));
        int doubtful = read.stream().mapToInt(Page::doubtfulLines).sum();
        if (doubtful > 0) {
            remarks.add("low-confidence", picture.page(), doubtful);
        }
        return read;
    }

    private void lacks(Gap gap, int page) {
        remarks.add(gap, page);
        tooLarge = tooLarge == null && gap.code().equals("picture-too-large") ? gap : tooLarge;
    }

    /** Pages beyond the bound are counted and not named: there may be thousands. */
    private List<Page> passOver(TextLayer layer, int page) {
        if (layer.usable()) {
            return List.of();
        }
        passedOver++;
        if (tried < MOST_PAGES) {
            remarks.add(layer.reason(), page);
        }
        return List.of();
    }

    List<PageOrigin> origins() {
        return origins;
    }

    /** Says of the whole document what is to be done about pages that were passed over. */
    void close() {
        if (passedOver == 0) {
            return;
        }
        if (tried == MOST_PAGES) {
            remarks.add("ocr-stopped", null, lastTried, passedOver, MOST_PAGES);
        } else {
            remarks.add(mode == OcrMode.OFF ? "ocr-off" : "no-engine", null);
        }
    }

    /**
     * Why a document of pictures has no text.
     *
     * @param format as it is called
     */
    UnreadableException nothing(String format) {
        if (tooLarge != null) {
            return new UnreadableException(
                    Cause.TOO_LARGE, tooLarge.code(), tooLarge.args().toArray());
        }
        if (tried > 0 && tried == undrawn) {
            return new UnreadableException(Cause.CORRUPT, "corrupt", format);
        }
        if (recognizer != null) {
            return new UnreadableException(Cause.IMAGE_ONLY, "no-text-in-picture");
        }
        return mode == OcrMode.OFF
                ? new UnreadableException(Cause.IMAGE_ONLY, "image-only")
                : UnreadableException.wanting(Program.OCR, null, Cause.IMAGE_ONLY, "image-only-here");
    }
}
