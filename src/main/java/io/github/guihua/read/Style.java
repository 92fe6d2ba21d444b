package io.github.guihua.read;

/**
 * Type as evidence for headings.
 *
 * @param size in points; 0 where unknown
 * @param heading the level that the file itself gives (Word's outline level, h1 to h6, a tagged PDF's H1 to H6,
 *     Markdown's #), from 1; 0 where it gives none
 * @param furniture what the file itself says is no body text (header, footer, footnote, navigation); null for body
 */
public record Style(double size, boolean bold, boolean centered, int heading, Furniture furniture) {
    public static final Style PLAIN = new Style(0, false, false, 0, null);

    /** What a file can declare a line to be. */
    public enum Furniture {
        HEADER,
        FOOTER,
        FOOTNOTE,
        NAVIGATION,
        TEXT_BOX,
        /** Text across the page, or declared to be a watermark. */
        WATERMARK
    }
}
