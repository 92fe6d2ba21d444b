package io.github.guihua.batch;

import java.util.function.IntConsumer;

/**
 * Beats once for each page that was recognized. Recognition takes seconds a page, so a document's time limit counts from
 * the last beat: what gets on is not given up. Beats on the reading thread; any thread may look.
 */
final class Pulse {
    private volatile IntConsumer hearer = pages -> {};
    private volatile long last = System.nanoTime();
    private int pages;

    /** A new document. */
    void begin(IntConsumer pagesSoFar) {
        hearer = pagesSoFar;
        pages = 0;
        last = System.nanoTime();
    }

    void beat() {
        last = System.nanoTime();
        hearer.accept(++pages);
    }

    /** As {@link System#nanoTime()}: of the last beat, of the document's begin before the first. */
    long last() {
        return last;
    }
}
