package io.github.guihua.read.grid;

/**
 * A character, or the few that one glyph stands for, at its place on the page.
 *
 * @param x left end of its advance, in points from the page's left edge
 * @param baseline in points from the page's top
 * @param width of its advance, in points
 * @param size of its type, in points, as displayed
 */
public record Glyph(String text, float x, float baseline, float width, float size, Ink ink) {
    /** Share of the size that stands above the baseline, for the ideographs that this genre is set in. */
    public static final float ASCENT = 0.88f;

    public float right() {
        return x + width;
    }

    public float top() {
        return baseline - ASCENT * size;
    }

    public float bottom() {
        return baseline + (1 - ASCENT) * size;
    }

    public float centerX() {
        return x + width / 2;
    }

    /** Middle of the em box; font boxes would be wrong, those of Chinese fonts are half as tall again. */
    public float centerY() {
        return baseline - (ASCENT - 0.5f) * size;
    }

    public boolean blank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is set solid, without spaces between words: ideographs and their punctuation. */
    boolean ideographic() {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        return c >= 0x2e80 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0xff00 || c >= 0xd840 && c <= 0xd87f;
    }
}
