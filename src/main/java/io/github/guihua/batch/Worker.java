package io.github.guihua.batch;

import java.io.Closeable;
import java.time.Duration;

/** Turns documents into plans, one at a time. */
interface Worker extends Closeable {
    /**
     * Never throws for what a document does; whatever happens to the worker is an outcome.
     *
     * @param limit after which the document is given up, for sure
     */
    Work run(Input input, Duration limit);

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
