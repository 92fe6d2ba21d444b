package io.github.guihua.read.grid;

import io.github.guihua.read.Style.Furniture;

/**
 * What neighbouring glyphs share besides their place.
 *
 * @param bold a bold font, or one that the genre uses for headings only (黑体, 小标宋)
 * @param hidden drawn without ink, as the text layer under a scanned picture is
 * @param heading level that the file gives, from 1; 0 where it gives none
 * @param furniture what the file itself says is no body text; null for body
 * @param confidence of recognized text, 0 to 1; null for native text
 */
public record Ink(boolean bold, boolean hidden, int heading, Furniture furniture, Double confidence) {
    public static final Ink PLAIN = new Ink(false, false, 0, null, null);
}
