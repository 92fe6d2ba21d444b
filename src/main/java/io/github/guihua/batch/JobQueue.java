package io.github.guihua.batch;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** The jobs that wait, and the count of those under way: each of these may bring more. Any thread may call. */
final class JobQueue {
    private final Deque<Job> waiting;
    private int open;
    private boolean stopped;

    JobQueue(Collection<Job> jobs) {
        waiting = new ArrayDeque<>(jobs);
        open = jobs.size();
    }

    /** The next job, waited for while those under way may bring some; null when there will be none. */
    synchronized Job take() throws InterruptedException {
        while (waiting.isEmpty() && open > 0 && !stopped) {
            wait();
        }
        return stopped ? null : waiting.poll();
    }

    /** What came out of an archive is done next, so that no more archives than workers lie unpacked. */
    synchronized void first(Collection<Job> jobs) {
        Deque<Job> all = new ArrayDeque<>(jobs);
        open += jobs.size();
        while (!all.isEmpty()) {
            waiting.addFirst(all.removeLast());
        }
        notifyAll();
    }

    /** A job that its taker could not begin. */
    synchronized void giveBack(Job job) {
        waiting.addFirst(job);
        notifyAll();
    }

    /** So many jobs are done with and will bring no more. */
    synchronized void settled(int jobs) {
        open -= jobs;
        notifyAll();
    }

    synchronized boolean unsettled() {
        return open > 0;
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
