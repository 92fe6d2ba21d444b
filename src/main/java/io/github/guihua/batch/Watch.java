package io.github.guihua.batch;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Takes in what is dropped into folders, once it is completely written, until stopped. Looks at the folders every so
 * often and not only at the system's notices of change: network drives do not send those.
 */
public final class Watch {
    private final BatchRequest request;
    private final Progress progress;
    private final Consumer<BatchReport> ended;
    private final Consumer<UserException> troubled;
    private final Duration every;
    private final Settling settling;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Map<String, Settling.Look> taken = new HashMap<>();
    private volatile Batch running;
    private String trouble = "";

    /**
     * @param every pause between two looks; a file counts as written when it stayed the same for two of them
     * @param ended hears the report of each run that did something
     * @param troubled hears what kept a look from its work (a full disk, a drive that is away, another run in the output
     *     folder), once until another; the next look tries again
     */
    public Watch(
            BatchRequest request,
            Duration every,
            Progress progress,
            Consumer<BatchReport> ended,
            Consumer<UserException> troubled) {
        this.troubled = troubled;
        this.request = request;
        this.every = every;
        this.progress = progress;
        this.ended = ended;
        this.settling = new Settling(every.multipliedBy(2).toNanos());
    }

    /**
     * Returns when {@link #stop()} was called.
     *
     * @throws UserException where the folders or the output are no good from the first
     */
    public void run() throws UserException, InterruptedException {
        documents();
        OutputFolder output = OutputFolder.lock(request.output());
        release(output);
        do {
            try {
                look();
                trouble = "";
            } catch (UserException e) {
                if (!trouble.equals(e.getMessage())) {
                    troubled.accept(e);
                }
                trouble = String.valueOf(e.getMessage());
            }
        } while (!stop.await(every.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void release(OutputFolder output) throws EnvironmentException {
        try {
            output.close();
        } catch (IOException e) {
            throw new EnvironmentException(e, "batch", "error.unwritable", request.output(), DurableFiles.reason(e));
        }
    }

    public void stop() {
        stop.countDown();
        Batch batch = running;
        if (batch != null) {
            batch.stop();
        }
    }

    private void look() throws UserException {
        Map<String, Settling.Look> looks = new HashMap<>();
        Map<String, Input> inputs = new HashMap<>();
        for (Input input : documents()) {
            try {
                long modified = Files.getLastModifiedTime(input.file()).toMillis();
                looks.put(input.name(), new Settling.Look(input.bytes(), modified));
                inputs.put(input.name(), input);
            } catch (IOException e) {
                // Gone again since it was listed.
                continue;
            }
        }
        Set<String> ready = new HashSet<>(settling.settled(looks, System.nanoTime()));
        ready.removeIf(name -> looks.get(name).equals(taken.get(name)));
        taken.keySet().retainAll(looks.keySet());
        if (ready.isEmpty()) {
            return;
        }
        Batch batch = new Batch(request, progress, input -> ready.contains(input.name()));
        running = batch;
        if (stop.getCount() == 0) {
            batch.stop();
        }
        BatchReport report = batch.run();
        running = null;
        ready.forEach(name -> taken.put(name, looks.get(name)));
        if (!report.done().isEmpty()) {
            ended.accept(report);
        }
    }

    private List<Input> documents() throws UserException {
        try {
            return Inputs.find(request.paths(), request.output()).documents();
        } catch (UserException e) {
            if (e.key().equals("error.no-documents")) {
                return List.of();
            }
            throw e;
        }
    }
}
