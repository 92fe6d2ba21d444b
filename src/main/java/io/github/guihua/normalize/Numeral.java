package io.github.guihua.normalize;

/**
 * A number as a text writes it.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
public record Numeral(int start, int end, double value, Form form) {

    /** How it is written: {@code 1,200} and {@code １２}, {@code 一百二十}, {@code 三分之二} and {@code 半数}. */
    public enum Form {
        ARABIC,
        CHINESE,
        FRACTION
    }
}
