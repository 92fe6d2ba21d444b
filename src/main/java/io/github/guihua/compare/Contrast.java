package io.github.guihua.compare;

import java.util.List;

/**
 * How far the narrowing words of two names exclude each other.
 *
 * @param factor what the contrast leaves of the names' likeness: 1 where they agree
 * @param reasons what of it a reader must know
 */
record Contrast(double factor, List<Reason> reasons) {
    static final Contrast NONE = new Contrast(1, List.of());

    /** The names' words contradict each other. */
    private static final double EXCLUDED = 0.3;
    /** Only one has a narrowing word, or both name the same thing at another rank or grade. */
    private static final double NARROWED = 0.85;

    static Contrast excluded() {
        return new Contrast(EXCLUDED, List.of());
    }

    static Contrast narrowed(Reason reason) {
        return new Contrast(NARROWED, List.of(reason));
    }

    /** Whether both are of another rank: 省级 and 县级. */
    boolean ranks() {
        return has("rank-differs");
    }

    /** Whether both are of another grade, so that their figures say nothing of each other. */
    boolean grades() {
        return has("grade-differs");
    }

    private boolean has(String code) {
        return reasons.stream().anyMatch(r -> r.code().equals(code));
    }
}
