package io.github.guihua.web.jobs;

import io.github.guihua.batch.Batch;
import io.github.guihua.batch.BatchReport;
import io.github.guihua.batch.BatchRequest;
import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Progress;
import io.github.guihua.batch.WorkerOptions;
import io.github.guihua.message.UserException;
import io.github.guihua.web.Settings;
import io.github.guihua.web.jobs.Job.FileResult;
import io.github.guihua.web.jobs.Job.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The jobs, newest first, and the one thread that works them off. */
public final class Jobs implements AutoCloseable {
    private static final int KEPT = 100;
    private static final int PATIENCE_SECONDS = 15;
    private static final int MOST_WAITING = 50;

    private final Settings settings;
    private final JobFolder folder;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> new Thread(r, "guihua-jobs"));
    private volatile Batch running;
    private volatile boolean closing;

    public Jobs(Settings settings) {
        this.settings = settings;
        this.folder = new JobFolder(settings.output().resolve("jobs"));
        folder.stored().forEach(j -> jobs.put(j.id(), j));
        list().stream()
                .filter(Job::open)
                .sorted(Comparator.comparing(Job::created))
                .forEach(j -> worker.execute(() -> run(j.id())));
    }

    /** Newest first. */
    public List<Job> list() {
        return jobs.values().stream()
                .sorted(Comparator.comparing(Job::created)
                        .thenComparing(Job::id)
                        .reversed())
                .limit(KEPT)
                .toList();
    }

    public Optional<Job> get(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /**
     * Puts a run at the end of the queue.
     *
     * @throws UserException where the queue is full
     */
    public Job add(List<Path> paths, boolean retry) throws UserException {
        if (jobs.values().stream().filter(Job::open).count() >= MOST_WAITING) {
            throw new UserException("web", "error.busy", MOST_WAITING);
        }
        Job job = new Job(
                UUID.randomUUID().toString().substring(0, 8),
                State.WAITING,
                paths.stream().map(p -> p.toAbsolutePath().toString()).toList(),
                paths.stream().map(p -> p.getFileName().toString()).toList(),
                retry,
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                0,
                0,
                List.of(),
                null);
        save(job);
        worker.execute(() -> run(job.id()));
        return job;
    }

    private void run(String id) {
        Job job = jobs.get(id);
        if (job == null || closing) {
            return;
        }
        save(job.at(State.RUNNING));
        BatchRequest request = new BatchRequest(
                job.paths().stream().map(Path::of).toList(),
                settings.output(),
                0,
                Duration.ofMinutes(2),
                false,
                job.retry(),
                BatchRequest.Isolation.AUTO,
                WorkerOptions.DEFAULTS);
        try {
            running = new Batch(request, progress(id));
            BatchReport report = running.run();
            if (report.stopped()) {
                return;
            }
            Job ended = jobs.get(id);
            for (LedgerEntry failure : report.failures()) {
                if (ended.files().stream().noneMatch(f -> f.name().equals(failure.name()))) {
                    ended = ended.with(result(failure));
                }
            }
            save(ended.at(State.DONE));
        } catch (UserException e) {
            save(jobs.get(id).failed(e.localized(settings.locale())));
        } catch (RuntimeException e) {
            save(jobs.get(id).failed(e.getClass().getSimpleName()));
        } finally {
            running = null;
        }
    }

    private void save(Job job) {
        jobs.put(job.id(), job);
        folder.write(job);
    }

    private Progress progress(String id) {
        return new Progress() {
            @Override
            public void started(int total, int todo) {
                save(jobs.get(id).begun(total, todo));
            }

            @Override
            public void grown(int total, int todo) {
                started(total, todo);
            }

            @Override
            public void finished(LedgerEntry entry) {
                Job job = jobs.get(id).with(result(entry));
                jobs.put(id, job);
                folder.writeSeldom(job);
            }
        };
    }

    private static FileResult result(LedgerEntry e) {
        return new FileResult(
                e.name(),
                e.outcome().status().name(),
                e.outcome().status().planned(),
                e.outcome().summary() == null ? null : e.outcome().summary().id(),
                e.outcome().message(),
                e.outcome().warnings() == null ? List.of() : e.outcome().warnings());
    }

    /** A run under way is broken off, to be taken up by the next server. */
    @Override
    public void close() {
        closing = true;
        Batch now = running;
        if (now != null) {
            now.stop();
        }
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
