package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many workers a run has and of which kind. A handful of small files is read in this JVM: a child's start costs
 * about as long as reading forty of them: see bench/README.md. A local worker that was lost is replaced by a child.
 */
final class Lanes implements Crew.Hiring {
    private static final int HANDFUL = 20;
    private static final long SMALL_BYTES = 4L << 20;
    private static final long SMALL_TOTAL = 8L << 20;

    private final int most;
    private final WorkerOptions options;
    private final AtomicBoolean local;
    private final boolean always;
    private volatile boolean outgrown;
    private int documents;
    private long bytes;

    private Lanes(int most, WorkerOptions options, boolean local, boolean always) {
        this.most = most;
        this.options = options;
        this.local = new AtomicBoolean(local);
        this.always = always;
    }

    /**
     * @param survived whether the last run that read documents in its own JVM came to its end
     */
    static Lanes choose(BatchRequest request, List<Job> todo, boolean survived) {
        int wanted = request.threads() > 0
                ? request.threads()
                : Math.min(Runtime.getRuntime().availableProcessors(), byMemory(request.options()));
        WorkerOptions options = request.options().withOcrCache(request.output().resolve("ocr-cache"));
        boolean always = request.isolation() == BatchRequest.Isolation.NONE;
        boolean local = always || request.isolation() == BatchRequest.Isolation.AUTO && survived;
        Lanes lanes = new Lanes(wanted, options, local, always);
        lanes.more(todo);
        lanes.local.set(local && !lanes.outgrown);
        return lanes;
    }

    /** Hears of documents to do; what is no handful any more goes to children. */
    void more(List<Job> jobs) {
        for (Job job : jobs) {
            documents++;
            bytes += job.input().bytes();
            boolean handful =
                    documents <= HANDFUL && bytes <= SMALL_TOTAL && job.input().bytes() <= SMALL_BYTES;
            outgrown |= !handful && !always;
        }
    }

    /** Whether the first worker will be this JVM. */
    boolean local() {
        return local.get();
    }

    /** How many there are to be for what was heard of so far. */
    int count() {
        return always || !outgrown && local.get() ? 1 : Math.max(1, Math.min(most, documents));
    }

    /** How many there may ever be. */
    int most() {
        return most;
    }

    @Override
    public Worker hire() throws IOException {
        if (!local.compareAndSet(true, false)) {
            return ChildWorker.start(options.sharedBy(count()));
        }
        try {
            Pulse pulse = new Pulse();
            Extraction extraction = new Extraction(options.extractor(pulse), options.locale(), options.maxBytes());
            return new LocalWorker(extraction, options.locale(), pulse, () -> outgrown);
        } catch (UserException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Half of the machine's memory for the children, a quarter more than the heap for each. */
    private static int byMemory(WorkerOptions options) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine) {
            long each = (options.heapMegabytes() * 5L / 4) << 20;
            return (int) Math.max(1, machine.getTotalMemorySize() / 2 / each);
        }
        return 1;
    }
}
