package io.github.guihua.batch;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/** Turns documents into plans, and archives into documents, one at a time. */
interface Worker extends Closeable {
    /**
     * Never throws for what a document does; whatever happens to the worker is an outcome.
     *
     * @param unpackInto folder for an archive's documents; null where the document is one of them
     * @param limit without progress, after which the document is given up, for sure
     * @param pages hears how many pages were recognized so far, on any thread
     */
    Work run(Input input, Path unpackInto, Duration limit, IntConsumer pages);

    /** Whether it can take another document; a worker that lost its JVM, or gave up on a thread, cannot. */
    boolean usable();

    @Override
    void close();

    /**
     * An outcome with what it speaks of.
     *
     * @param plan JSON bytes; null without a plan
     * @param parts an archive's documents; empty for anything else
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Work(Outcome outcome, byte[] plan, List<Part> parts) {
        static Work of(Outcome outcome) {
            return new Work(outcome, null, List.of());
        }
    }
}
