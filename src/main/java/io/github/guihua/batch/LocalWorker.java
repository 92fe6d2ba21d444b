package io.github.guihua.batch;

import io.github.guihua.child.ChildSide;
import io.github.guihua.message.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Works in this JVM: for a handful of small files, where a child's start would cost more than it protects. A document
 * that takes too long is given up with its thread, a daemon that ends with the process at the latest, and the worker
 * takes no other: the rest of the batch goes to child JVMs.
 */
final class LocalWorker implements Worker {
    private final Extraction extraction;
    private final Locale locale;
    private final Pulse pulse;
    private final BooleanSupplier retired;
    private volatile boolean usable = true;
    private volatile CompletableFuture<Work> current = new CompletableFuture<>();

    /**
     * @param pulse that what is extracted with beats
     * @param retired whether children take over: there is more to do than this JVM should
     */
    LocalWorker(Extraction extraction, Locale locale, Pulse pulse, BooleanSupplier retired) {
        this.pulse = pulse;
        this.retired = retired;
        this.extraction = extraction;
        this.locale = locale;
    }

    @Override
    public Work run(Input input, Path unpackInto, Duration limit, IntConsumer pages) {
        pulse.begin(pages);
        CompletableFuture<Work> work = new CompletableFuture<>();
        current = work;
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        work.complete(extraction.run(input, unpackInto));
                    } catch (Throwable e) {
                        work.completeExceptionally(e);
                    }
                },
                "guihua-local",
                ChildSide.STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(work, limit);
        } catch (TimeoutException e) {
            return lost(Status.TIMEOUT, words().text("status-detail.timeout", limit.toSeconds()), limit);
        } catch (CancellationException e) {
            return lost(Status.CRASHED, words().text("status-detail.interrupted"), limit);
        } catch (ExecutionException e) {
            return e.getCause() instanceof OutOfMemoryError
                    ? lost(Status.OUT_OF_MEMORY, words().text("status-detail.memory"), limit)
                    : lost(Status.CRASHED, words().text("status-detail.failed", e.getCause()), limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lost(Status.CRASHED, words().text("status-detail.interrupted"), limit);
        }
    }

    private Work await(CompletableFuture<Work> work, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            long beat = pulse.last();
            try {
                return work.get(beat + limit.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (pulse.last() == beat) {
                    throw e;
                }
            }
        }
    }

    private Work lost(Status status, String message, Duration limit) {
        usable = false;
        return Work.of(Outcome.failed(status, message, status == Status.TIMEOUT ? limit.toSeconds() : 0));
    }

    private Messages words() {
        return Messages.of("batch", locale);
    }

    @Override
    public boolean usable() {
        return usable && !retired.getAsBoolean();
    }

    /** Gives up on the document under way. */
    @Override
    public void close() {
        usable = false;
        current.completeExceptionally(new CancellationException("stopped"));
    }
}
