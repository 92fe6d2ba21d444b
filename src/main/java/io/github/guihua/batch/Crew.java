package io.github.guihua.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Several workers over one queue of jobs, each in a {@link Lane}. A document that loses its worker by a crash or for want
 * of memory is tried once more, in a fresh one; the second time stands. For one calling thread, but for {@link #stop()}.
 */
final class Crew implements AutoCloseable {
    /** Makes a lane's worker. */
    interface Hiring {
        Worker hire() throws IOException;
    }

    /** A job and what came of it. */
    record Done(Job job, Worker.Work work) {}

    /** What a lane says. */
    sealed interface Message {}

    record Result(Done done) implements Message {}

    record PagesRead(String name, int pages) implements Message {}

    record LaneEnded(Throwable failure) implements Message {}

    private final JobQueue jobs;
    private final Hiring hiring;
    private final Duration limit;
    private final Progress progress;
    private final BlockingQueue<Message> messages;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean stopped;
    private int working;
    private Throwable failure;

    /**
     * @param most lanes that there will be
     */
    Crew(JobQueue jobs, int most, Hiring hiring, Duration limit, Progress progress) {
        this.jobs = jobs;
        this.hiring = hiring;
        this.limit = limit;
        this.progress = progress;
        this.messages = new ArrayBlockingQueue<>(most);
    }

    /** Has so many lanes from now on; never fewer than before. */
    void grow(int wanted) {
        synchronized (lanes) {
            while (lanes.size() < wanted && !stopped) {
                Lane lane = new Lane(jobs, hiring, limit, messages);
                Thread thread = new Thread(lane, "guihua-lane-" + (lanes.size() + 1));
                thread.setDaemon(true);
                lanes.add(lane);
                threads.add(thread);
                working++;
                thread.start();
            }
        }
    }

    /**
     * The results that are there, at least one, in the order in which they finish; none when all jobs are settled or the
     * crew was stopped.
     *
     * @throws IOException where no worker could be started any more
     */
    List<Done> next() throws IOException, InterruptedException {
        List<Done> results = new ArrayList<>();
        while (results.isEmpty() && working > 0) {
            hear(messages.take(), results);
            List<Message> more = new ArrayList<>();
            messages.drainTo(more);
            more.forEach(m -> hear(m, results));
        }
        if (results.isEmpty() && failure != null && jobs.unsettled()) {
            throw new IOException(failure.getMessage(), failure);
        }
        return results;
    }

    private void hear(Message message, List<Done> results) {
        if (message instanceof Result result) {
            results.add(result.done());
        } else if (message instanceof PagesRead read) {
            progress.recognized(read.name(), read.pages());
        } else if (message instanceof LaneEnded ended) {
            working--;
            failure = ended.failure() == null ? failure : ended.failure();
        }
    }

    /** No new jobs; those under way are cut off. Any thread may call. */
    void stop() {
        jobs.stop();
        synchronized (lanes) {
            stopped = true;
            lanes.forEach(Lane::stop);
        }
    }

    /** Stops, and lets go of lanes whose results nobody takes any more. */
    @Override
    public void close() {
        stop();
        threads.forEach(Thread::interrupt);
    }
}
