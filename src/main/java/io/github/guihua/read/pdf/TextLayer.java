package io.github.guihua.read.pdf;

import io.github.guihua.read.grid.Glyph;
import java.util.List;

/** Whether a page's text layer can be used. */
enum TextLayer {
    SOUND(null),
    /** No text, or next to none on a page that is a picture. */
    MISSING("no-text-layer"),
    /** Text without meaning: fonts without a Unicode map. */
    UNMAPPED("unmapped-fonts"),
    /** Nothing at all is on the page. */
    EMPTY(null);

    /** On a scanned page, what a stamp or a page number leaves. */
    private static final int STAMPED = 20;

    private static final double PICTURE_PAGE = 0.5;
    private static final double GARBAGE = 0.25;

    private final String reason;

    TextLayer(String reason) {
        this.reason = reason;
    }

    /** Code as in {@link io.github.guihua.model.PageOrigin#reason()}. */
    String reason() {
        return reason;
    }

    /**
     * @param pictures share of the page that pictures cover
     */
    static TextLayer of(List<Glyph> glyphs, double pictures) {
        int inked = 0;
        int garbage = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()) {
                inked++;
                garbage += unusable(glyph.text().codePointAt(0)) ? 1 : 0;
            }
        }
        if (inked == 0) {
            return pictures > 0 ? MISSING : EMPTY;
        }
        if (inked < STAMPED && pictures >= PICTURE_PAGE) {
            return MISSING;
        }
        return garbage > GARBAGE * inked ? UNMAPPED : SOUND;
    }

    private static boolean unusable(int c) {
        int type = Character.getType(c);
        return c == 0xfffd
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }
}
