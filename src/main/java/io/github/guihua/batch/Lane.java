package io.github.guihua.batch;

import io.github.guihua.batch.Crew.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;

/**
 * A thread of the {@link Crew} with its worker: takes the next job, hands its result over before it takes another (so
 * that results never pile up), and replaces a worker that was lost. Whatever is thrown costs the job and the worker; a
 * lane ends early only where it can get no worker any more, and gives its job back.
 */
final class Lane implements Runnable {
    private static final int STARTS = 5;

    private final JobQueue jobs;
    private final Crew.Hiring hiring;
    private final Duration limit;
    private final BlockingQueue<Message> results;
    private volatile boolean stopped;
    private volatile Worker worker;

    Lane(JobQueue jobs, Crew.Hiring hiring, Duration limit, BlockingQueue<Message> results) {
        this.jobs = jobs;
        this.hiring = hiring;
        this.limit = limit;
        this.results = results;
    }

    /** Cuts off what is under way. Any thread may call. */
    void stop() {
        stopped = true;
        close(worker);
    }

    @Override
    public void run() {
        Throwable failed = null;
        try {
            for (Job job = jobs.take(); job != null; job = failed == null ? jobs.take() : null) {
                failed = work(job);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close(worker);
            report(new Crew.LaneEnded(failed));
        }
    }

    /** Null, or why no worker could be had for the job. */
    private Throwable work(Job job) throws InterruptedException {
        try {
            hire();
        } catch (IOException | RuntimeException | Error e) {
            jobs.giveBack(job);
            return e;
        }
        Worker.Work work = run(job);
        if (lost(work) && !stopped) {
            // Whatever ended a child may end its successor while that still starts: the first outcome then stands.
            Worker.Work second = again(job);
            work = second == null ? work : second;
        }
        if (!stopped || !lost(work)) {
            results.put(new Crew.Result(new Crew.Done(job, work)));
        }
        return null;
    }

    private Worker.Work again(Job job) {
        try {
            hire();
            return run(job);
        } catch (IOException | RuntimeException | Error e) {
            return null;
        }
    }

    private Worker.Work run(Job job) {
        String name = job.input().name();
        try {
            return worker.run(
                    job.input(), job.unpackInto(), limit, pages -> results.offer(new Crew.PagesRead(name, pages)));
        } catch (OutOfMemoryError e) {
            close(worker);
            return Worker.Work.of(Outcome.failed(Status.OUT_OF_MEMORY, e.getMessage(), 0));
        } catch (RuntimeException | Error e) {
            close(worker);
            return Worker.Work.of(Outcome.failed(Status.FAILED, e.toString(), 0));
        }
    }

    private void hire() throws IOException {
        if (worker != null && worker.usable()) {
            return;
        }
        close(worker);
        for (int left = STARTS; ; left--) {
            try {
                worker = hiring.hire();
                break;
            } catch (IOException e) {
                if (left == 1 || stopped) {
                    throw e;
                }
            }
        }
        if (stopped) {
            close(worker);
        }
    }

    private void report(Crew.LaneEnded ended) {
        try {
            results.put(ended);
        } catch (InterruptedException e) {
            // The crew was closed: nobody listens any more.
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Worker worker) {
        if (worker != null) {
            worker.close();
        }
    }

    private static boolean lost(Worker.Work work) {
        Status status = work.outcome().status();
        return status == Status.CRASHED || status == Status.OUT_OF_MEMORY;
    }
}
