package io.github.guihua.bench;

import io.github.guihua.batch.Batch;
import io.github.guihua.batch.BatchReport;
import io.github.guihua.batch.BatchRequest;
import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Progress;
import io.github.guihua.batch.WorkerOptions;
import io.github.guihua.read.OcrMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One run over many varied copies of the sample notices: documents a second, and what this JVM (the parent) and its
 * children hold as it goes on.
 *
 * <p>{@code SoakBenchmark DOCUMENTS FOLDER}: the folder is made, with {@code in/} and {@code out/}.
 */
public final class SoakBenchmark {
    private SoakBenchmark() {}

    public static void main(String[] args) throws Exception {
        int documents = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        SoakCorpus.write(documents, Files.createDirectories(folder.resolve("in")));
        BatchReport first = run(folder, new Meter(Math.max(1, documents / 20)));
        System.out.printf(
                "%d documents, %d with a plan, %d without; %.1f s in all, index and catalog included; "
                        + "the parent's own processor time %.1f s%n",
                first.found(),
                first.done().size() - first.failures().size(),
                first.failures().size(),
                first.seconds(),
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1e3);
        BatchReport second = run(folder, Progress.NONE);
        System.out.printf(
                "run again: %d of %d unchanged, %.1f s%n", second.unchanged(), second.found(), second.seconds());
    }

    private static BatchReport run(Path folder, Progress progress) throws Exception {
        WorkerOptions options =
                new WorkerOptions(null, OcrMode.OFF, 64L << 20, 1024, "en", WorkerOptions.DEFAULTS.child());
        return new Batch(
                        new BatchRequest(
                                List.of(folder.resolve("in")),
                                folder.resolve("out"),
                                0,
                                Duration.ofMinutes(2),
                                false,
                                false,
                                BatchRequest.Isolation.CHILD,
                                options),
                        progress)
                .run();
    }

    /** Prints a line every so many documents. */
    private static final class Meter implements Progress {
        private static final String HEADS = "%9s %7s | %11s %9s %6s | %13s %9s %11s%n";
        private static final String CELLS = "%9d %7.1f | %11d %9d %6d | %13s %9s %11d%n";

        private final int every;
        private int done;
        private long last = System.nanoTime();
        private long peak;

        Meter(int every) {
            this.every = every;
        }

        @Override
        public void started(int total, int todo) {
            System.out.printf(HEADS, "", "", "parent heap", "parent", "parent", "children", "children", "child heap");
            System.out.printf(
                    HEADS, "documents", "a sec.", "after GC MB", "RSS MB", "files", "RSS MB", "files", "peak MB");
            last = System.nanoTime();
        }

        @Override
        public void finished(LedgerEntry entry) {
            peak = Math.max(peak, entry.outcome().peakMemory());
            if (++done % every != 0) {
                return;
            }
            double seconds = (System.nanoTime() - last) / 1e9;
            System.gc();
            Runtime heap = Runtime.getRuntime();
            long self = ProcessHandle.current().pid();
            StringBuilder rss = new StringBuilder();
            StringBuilder files = new StringBuilder();
            ProcessHandle.current().children().forEach(c -> {
                rss.append(Proc.rssMegabytes(c.pid())).append(' ');
                files.append(Proc.openFiles(c.pid())).append(' ');
            });
            System.out.printf(
                    CELLS,
                    done,
                    every / seconds,
                    heap.totalMemory() - heap.freeMemory() >> 20,
                    Proc.rssMegabytes(self),
                    Proc.openFiles(self),
                    rss.toString().strip(),
                    files.toString().strip(),
                    peak >> 20);
            last = System.nanoTime();
            peak = 0;
        }
    }
}
