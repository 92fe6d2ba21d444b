package io.github.guihua.bench;

import io.github.guihua.batch.Batch;
import io.github.guihua.batch.BatchReport;
import io.github.guihua.batch.BatchRequest;
import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Progress;
import io.github.guihua.batch.WorkerOptions;
import io.github.guihua.read.OcrMode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run over many varied copies of the sample notices: documents a second, and what this JVM (the parent) and its
 * children hold as it goes on.
 *
 * <p>{@code SoakBenchmark DOCUMENTS FOLDER}: the folder is made, with {@code in/} and {@code out/}.
 */
public final class SoakBenchmark {
    private static final List<String> SAMPLES =
            List.of("shiqiao-work-points.txt", "liuxi-action-plan.md", "shiqiao-community-plan.html");

    private SoakBenchmark() {}

    public static void main(String[] args) throws Exception {
        int documents = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        write(documents, Files.createDirectories(folder.resolve("in")));
        WorkerOptions options =
                new WorkerOptions(null, OcrMode.OFF, 64L << 20, 1024, "en", WorkerOptions.DEFAULTS.child());
        BatchRequest request = new BatchRequest(
                List.of(folder.resolve("in")),
                folder.resolve("out"),
                0,
                Duration.ofMinutes(2),
                false,
                false,
                BatchRequest.Isolation.CHILD,
                options);
        System.out.println(
                "documents\tdocuments/s\tparent heap MB\tparent RSS MB\tchildren RSS MB\tchild heap peak MB");
        BatchReport report = new Batch(request, new Meter(Math.max(1, documents / 20))).run();
        System.out.printf(
                "%d documents, %d with a plan, %.1f s in all, index and catalog included%n",
                report.found(), report.done().size() - report.failures().size(), report.seconds());
    }

    private static void write(int documents, Path in) throws IOException {
        for (int i = 0; i < documents; i++) {
            String sample = SAMPLES.get(i % SAMPLES.size());
            String text = Files.readString(Path.of("corpus", sample), StandardCharsets.UTF_8);
            String varied = text.replace("石桥县", "石桥" + Character.toString('一' + i % 20_000) + "县")
                    .replaceAll("([0-9])(个|家|％|%)", "$1" + i % 10 + "$2");
            Path file = in.resolve(i / 500 + "/" + i + sample.substring(sample.lastIndexOf('.')));
            Files.createDirectories(file.getParent());
            Files.writeString(file, varied);
        }
    }

    /** Prints a line every so many documents. */
    private static final class Meter implements Progress {
        private final int every;
        private int done;
        private long last = System.nanoTime();
        private long peak;

        Meter(int every) {
            this.every = every;
        }

        @Override
        public void finished(LedgerEntry entry) {
            peak = Math.max(peak, entry.outcome().peakMemory());
            if (++done % every != 0) {
                return;
            }
            long now = System.nanoTime();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            StringBuilder children = new StringBuilder();
            ProcessHandle.current().children().forEach(c -> children.append(rss(c.pid()))
                    .append(' '));
            System.out.printf(
                    "%d\t%.1f\t%d\t%d\t%s\t%d%n",
                    done,
                    every * 1e9 / (now - last),
                    heap >> 20,
                    rss(ProcessHandle.current().pid()),
                    children.toString().strip(),
                    peak >> 20);
            last = now;
            peak = 0;
        }

        /** In megabytes; -1 where the system does not say. */
        private static long rss(long pid) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
                return lines.filter(l -> l.startsWith("VmRSS:"))
                        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10)
                        .findFirst()
                        .orElse(-1);
            } catch (IOException e) {
                return -1;
            }
        }
    }
}
