package io.github.guihua.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several workers over one list of jobs. Each lane takes the next job, runs it in its worker, hands the result over
 * before it takes another (so that results never pile up), and replaces a worker that was lost. A document that loses
 * its worker by a crash or for want of memory is tried once more, in a fresh one; the second time stands.
 */
final class Crew implements AutoCloseable {
    /** Makes a lane's worker. */
    interface Hiring {
        Worker hire() throws IOException;
    }

    /** A job and what came of it. */
    record Done(Job job, Worker.Work work) {}

    /** A document with what the ledger will need. */
    record Job(Input input, String key, String plan) {}

    private sealed interface Message {}

    private record Result(Done done) implements Message {}

    private record PagesRead(String name, int pages) implements Message {}

    private record LaneEnded(IOException failure) implements Message {}

    private static final int STARTS = 5;

    private final Iterator<Job> jobs;
    private final Hiring hiring;
    private final Duration limit;
    private final Progress progress;
    private final BlockingQueue<Message> results;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger lanes;
    private final List<Worker> workers = new java.util.concurrent.CopyOnWriteArrayList<>();
    private IOException failure;

    Crew(List<Job> jobs, int lanes, Hiring hiring, Duration limit, Progress progress) {
        this.progress = progress;
        this.jobs = jobs.iterator();
        this.hiring = hiring;
        this.limit = limit;
        this.lanes = new AtomicInteger(lanes);
        this.results = lanes == 1 ? new SynchronousQueue<>() : new LinkedBlockingQueue<>(lanes);
        for (int i = 0; i < lanes; i++) {
            Thread lane = new Thread(this::work, "guihua-lane-" + (i + 1));
            lane.setDaemon(true);
            lane.start();
        }
    }

    /**
     * The next result, in the order in which they finish; null when all are done or the crew was stopped.
     *
     * @throws IOException where no worker could be started any more
     */
    Done next() throws IOException, InterruptedException {
        while (lanes.get() > 0) {
            Message message = results.take();
            if (message instanceof Result result) {
                return result.done();
            }
            if (message instanceof PagesRead read) {
                progress.recognized(read.name(), read.pages());
                continue;
            }
            lanes.decrementAndGet();
            if (message instanceof LaneEnded ended && ended.failure() != null) {
                failure = ended.failure();
                stop();
            }
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    /** No new jobs; those under way are cut off. */
    void stop() {
        stopped.set(true);
        workers.forEach(Worker::close);
    }

    @Override
    public void close() {
        stop();
    }

    private void work() {
        Worker worker = null;
        IOException failed = null;
        try {
            for (Job job = take(); job != null; job = take()) {
                worker = usable(worker);
                Worker.Work work = run(worker, job);
                if (lost(work) && !stopped.get()) {
                    worker = usable(worker);
                    work = run(worker, job);
                }
                if (stopped.get() && lost(work)) {
                    break;
                }
                results.put(new Result(new Done(job, work)));
            }
        } catch (IOException e) {
            failed = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (worker != null) {
                worker.close();
            }
            report(new LaneEnded(failed));
        }
    }

    private void report(LaneEnded ended) {
        try {
            results.put(ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * An answer that this JVM cannot take in costs the worker and the document, not the lane. Of pages the batch hears
     * where it listens just now; a lane does not wait for it.
     */
    private Worker.Work run(Worker worker, Job job) {
        String name = job.input().name();
        try {
            return worker.run(job.input(), limit, pages -> results.offer(new PagesRead(name, pages)));
        } catch (RuntimeException e) {
            worker.close();
            return new Worker.Work(Outcome.failed(Status.FAILED, e.toString(), 0), null);
        } catch (OutOfMemoryError e) {
            worker.close();
            return new Worker.Work(Outcome.failed(Status.OUT_OF_MEMORY, e.getMessage(), 0), null);
        }
    }

    private Job take() {
        synchronized (jobs) {
            return !stopped.get() && jobs.hasNext() ? jobs.next() : null;
        }
    }

    private Worker usable(Worker worker) throws IOException {
        if (worker != null && worker.usable()) {
            return worker;
        }
        if (worker != null) {
            worker.close();
            workers.remove(worker);
        }
        Worker fresh = hire();
        workers.add(fresh);
        if (stopped.get()) {
            fresh.close();
        }
        return fresh;
    }

    /** Whatever ended a child may end its successor while that still starts. */
    private Worker hire() throws IOException {
        for (int left = STARTS; ; left--) {
            try {
                return hiring.hire();
            } catch (IOException e) {
                if (left == 1 || stopped.get()) {
                    throw e;
                }
            }
        }
    }

    private static boolean lost(Worker.Work work) {
        Status status = work.outcome().status();
        return status == Status.CRASHED || status == Status.OUT_OF_MEMORY;
    }
}
