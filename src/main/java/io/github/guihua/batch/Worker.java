package io.github.guihua.batch;

import java.io.Closeable;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Turns documents into plans, one at a time. */
interface Worker extends Closeable {
    /**
     * Never throws for what a document does; whatever happens to the worker is an outcome.
     *
     * @param limit without progress, after which the document is given up, for sure
     * @param pages hears how many pages were recognized so far, on any thread
     */
    Work run(Input input, Duration limit, IntConsumer pages);

    /** Whether it can take another document; a worker that lost its JVM, or gave up on a thread, cannot. */
    boolean usable();

    @Override
    void close();

    /**
     * An outcome with the plan it speaks of.
     *
     * @param plan JSON bytes; null without a plan
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Work(Outcome outcome, byte[] plan) {}
}
