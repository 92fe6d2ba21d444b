package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many workers a run has and of which kind. A handful of small files is read in this JVM: a child's start costs
 * about as long as reading ten of them. A local worker that was lost is replaced by a child.
 */
final class Lanes implements Crew.Hiring {
    private static final int HANDFUL = 10;
    private static final long SMALL_BYTES = 4L << 20;
    private static final long SMALL_TOTAL = 8L << 20;

    private final int count;
    private final WorkerOptions options;
    private final AtomicBoolean local;

    private Lanes(int count, WorkerOptions options, boolean local) {
        this.count = count;
        this.options = options;
        this.local = new AtomicBoolean(local);
    }

    /**
     * @param survived whether the last run that read documents in its own JVM came to its end
     */
    static Lanes choose(BatchRequest request, List<Crew.Job> todo, boolean survived) {
        boolean local =
                switch (request.isolation()) {
                    case NONE -> true;
                    case CHILD -> false;
                    case AUTO -> survived && todo.size() <= HANDFUL && small(todo);
                };
        int wanted = request.threads() > 0
                ? request.threads()
                : Math.min(Runtime.getRuntime().availableProcessors(), byMemory(request.options()));
        WorkerOptions options = request.options().withOcrCache(request.output().resolve("ocr-cache"));
        return new Lanes(local ? 1 : Math.max(1, Math.min(wanted, todo.size())), options, local);
    }

    /** Whether the first worker will be this JVM. */
    boolean local() {
        return local.get();
    }

    int count() {
        return count;
    }

    @Override
    public Worker hire() throws IOException {
        if (!local.compareAndSet(true, false)) {
            return ChildWorker.start(options);
        }
        try {
            Pulse pulse = new Pulse();
            Extraction extraction = new Extraction(options.extractor(pulse), options.locale(), options.maxBytes());
            return new LocalWorker(extraction, options.locale(), pulse);
        } catch (UserException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean small(List<Crew.Job> todo) {
        long total = 0;
        for (Crew.Job job : todo) {
            total += job.input().bytes();
            if (job.input().bytes() > SMALL_BYTES) {
                return false;
            }
        }
        return total <= SMALL_TOTAL;
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
