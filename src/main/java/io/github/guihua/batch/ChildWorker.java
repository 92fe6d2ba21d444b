package io.github.guihua.batch;

import io.github.guihua.child.ChildJvm;
import io.github.guihua.child.Frames;
import io.github.guihua.message.Messages;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Works in a JVM of its own with a bounded heap. A hang is ended by killing it, and an exit, a crash or an
 * out-of-memory costs the one document; the worker is then no longer {@link #usable()} and is replaced.
 */
final class ChildWorker implements Worker {
    private final ChildJvm child;
    private final Messages words;
    private boolean usable = true;

    private ChildWorker(ChildJvm child, Messages words) {
        this.child = child;
        this.words = words;
    }

    /** Starts a child and waits until it has loaded the rules. */
    static ChildWorker start(WorkerOptions options) throws IOException {
        ChildJvm child = ChildJvm.start(options.child(), options.heapMegabytes(), options.toArguments());
        return new ChildWorker(child, Messages.of("batch", options.locale()));
    }

    @Override
    public Work run(Input input, Path unpackInto, Duration limit, IntConsumer pages) {
        long start = System.nanoTime();
        try {
            child.limit(limit);
            Frames.send(child.out(), Request.of(input, unpackInto));
            byte[] answer = Frames.receiveBytes(child.in());
            for (int page = 1; answer.length == 0; page++) {
                pages.accept(page);
                answer = Frames.receiveBytes(child.in());
            }
            Outcome outcome = Frames.parse(answer, Outcome.class);
            byte[] second = Frames.receiveBytes(child.in());
            return outcome.status() == Status.UNPACKED
                    ? new Work(outcome, null, List.of(Frames.parse(second, Part[].class)))
                    : new Work(outcome, second.length == 0 ? null : second, List.of());
        } catch (SocketTimeoutException e) {
            close();
            return lost(Status.TIMEOUT, words.text("status-detail.timeout", limit.toSeconds()), start);
        } catch (IOException e) {
            return gone(start);
        }
    }

    private Work gone(long start) {
        int code = child.exitCode();
        close();
        return code == ChildJvm.OUT_OF_MEMORY
                ? lost(Status.OUT_OF_MEMORY, words.text("status-detail.memory"), start)
                : lost(Status.CRASHED, words.text("status-detail.crashed", code), start);
    }

    private static Work lost(Status status, String message, long start) {
        double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1000.0;
        return Work.of(Outcome.failed(status, message, seconds));
    }

    @Override
    public boolean usable() {
        return usable && child.alive();
    }

    @Override
    public void close() {
        usable = false;
        child.close();
    }
}
