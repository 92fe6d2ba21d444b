package io.github.guihua.read.grid;

/**
 * A straight line along the page's edges.
 *
 * @param horizontal else vertical
 * @param at y of a horizontal ruling, x of a vertical one, in points
 * @param from lower end on the other axis
 * @param to higher end on the other axis
 */
public record Ruling(boolean horizontal, float at, float from, float to) {
    public Ruling {
        if (from > to) {
            float swap = from;
            from = to;
            to = swap;
        }
    }

    public float length() {
        return to - from;
    }
}
