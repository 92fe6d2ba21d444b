package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.PlanJson;
import io.github.guihua.read.OcrMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of a hostile folder is accounted for with a status that fits it, and nothing else comes out. */
class HostileBatchTest {
    @TempDir
    Path dir;

    @Test
    void everyHostileFileEndsAsItShould() throws Exception {
        HostileCorpus corpus = new HostileCorpus(dir.resolve("in"));
        corpus.fast();
        assertTrue(corpus.expected().size() >= 60);
        unlistables();
        // A child has 256 MB and a document 15 seconds.
        run(corpus, 256, Duration.ofSeconds(15));
    }

    @Test
    @Tag("slow")
    void largeFilesAreBounded() throws Exception {
        HostileCorpus corpus = new HostileCorpus(dir.resolve("in"));
        corpus.slow();
        run(corpus, 1024, Duration.ofMinutes(2));
    }

    /** What is no file, or no way to one: never opened. */
    private void unlistables() throws Exception {
        Path in = dir.resolve("in");
        Files.createSymbolicLink(in.resolve("loop"), in);
        Files.createSymbolicLink(in.resolve("endless.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(in.resolve("gone.txt"), in.resolve("nowhere"));
        new ProcessBuilder("mkfifo", in.resolve("pipe.txt").toString()).start().waitFor();
    }

    private void run(HostileCorpus corpus, int heap, Duration timeout) throws Exception {
        WorkerOptions options = new WorkerOptions(null, OcrMode.OFF, 64L << 20, heap, "en", MockChild.class.getName());
        Path out = dir.resolve("out");
        BatchRequest request = new BatchRequest(
                List.of(dir.resolve("in")), out, 2, timeout, false, false, BatchRequest.Isolation.CHILD, options);
        new Batch(request, Progress.NONE).run();

        Map<String, LedgerEntry> found = new TreeMap<>();
        Ledger.read(out.resolve("ledger")).forEach(e -> found.put(e.name(), e));
        Set<String> planFiles = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        corpus.expected().forEach((name, status) -> {
            LedgerEntry entry = found.remove(name);
            if (entry == null || entry.outcome().status() != status) {
                wrong.add(name + ": " + (entry == null ? "lost" : entry.outcome()) + " instead of " + status);
            }
            if (entry != null && entry.outcome().status().planned()) {
                assertTrue(planFiles.add(entry.plan()), entry.plan());
            }
        });
        assertEquals(List.of(), wrong);
        assertEquals(Set.of(), found.keySet());
        for (String plan : planFiles) {
            PlanJson.read(out.resolve("plans").resolve(plan));
        }
        try (var files = Files.walk(out.resolve("plans"))) {
            assertEquals(planFiles.size(), files.filter(Files::isRegularFile).count());
        }
    }
}
