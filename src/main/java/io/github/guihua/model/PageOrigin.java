package io.github.guihua.model;

/**
 * How one page's text was come by.
 *
 * @param page from 1
 * @param reason why, as a code: {@code no-text-layer}, {@code unmapped-fonts}, {@code forced}, {@code picture}
 * @param confidence mean of the recognized lines, 0 to 1; null for native text
 */
public record PageOrigin(int page, TextOrigin textOrigin, String reason, Double confidence) {}
