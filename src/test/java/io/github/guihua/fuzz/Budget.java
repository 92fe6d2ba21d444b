package io.github.guihua.fuzz;

import java.time.Duration;

/** Seeds until the time is up, so that a slow machine tries fewer and none waits for ever. */
public final class Budget {
    private final long first;
    private final long end;
    private final int least;
    private long seed;

    /**
     * @param least seeds that are tried in any case
     */
    public Budget(Duration time, long firstSeed, int least) {
        this.end = System.nanoTime() + time.toNanos();
        this.seed = firstSeed - 1;
        this.least = least;
        this.first = firstSeed;
    }

    public boolean next() {
        seed++;
        return seed - first < least || System.nanoTime() < end;
    }

    public long seed() {
        return seed;
    }

    /** How many were tried. */
    public long tried() {
        return seed - first;
    }
}
