package io.github.guihua.read.grid;

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
    /** Ideographs of which most must be common ones. */
    private static final int ENOUGH = 40;

    private static final double COMMON = 0.6;

    private final String reason;

    TextLayer(String reason) {
        this.reason = reason;
    }

    /** Code as in {@link io.github.guihua.model.PageOrigin#reason()}. */
    String reason() {
        return reason;
    }

    boolean usable() {
        return reason == null;
    }

    /**
     * @param pictures share of the page that pictures cover
     */
    static TextLayer of(List<Glyph> glyphs, double pictures) {
        int inked = 0;
        int garbage = 0;
        int ideographs = 0;
        int common = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()) {
                int c = glyph.text().codePointAt(0);
                inked++;
                garbage += unusable(c) ? 1 : 0;
                ideographs += Character.isIdeographic(c) ? 1 : 0;
                common += CommonIdeographs.contains(c) ? 1 : 0;
            }
        }
        if (inked == 0) {
            return pictures > 0 ? MISSING : EMPTY;
        }
        if (inked < STAMPED && pictures >= PICTURE_PAGE) {
            return MISSING;
        }
        boolean wrongMap = ideographs >= ENOUGH && common < COMMON * ideographs;
        return wrongMap || garbage > GARBAGE * inked ? UNMAPPED : SOUND;
    }

    /** Letters with accents are what the bytes of Chinese text look like in a font that is taken for a Western one. */
    private static boolean unusable(int c) {
        int type = Character.getType(c);
        return c == 0xfffd
                || c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }
}
