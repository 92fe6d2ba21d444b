package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a document does to its reader costs that one document. */
class BatchIsolationTest {
    static final String NOTICE =
            "石桥县人民政府办公室关于印发石桥县社区服务实施方案的通知\n石政办发〔2023〕%d号\n" + "各乡镇人民政府：\n现印发给你们，请认真贯彻执行。\n一、总体要求\n坚持以人民为中心，第%d次修订。\n";

    @TempDir
    Path dir;

    @Test
    void eachKindOfDeathCostsOneDocument() throws Exception {
        Path in = Files.createDirectories(dir.resolve("in"));
        for (String death : List.of("hang", "exit", "halt", "memory", "stack", "throw")) {
            Files.writeString(in.resolve("bad-" + death + ".txt"), "mock:" + death);
        }
        for (int i = 0; i < 6; i++) {
            Files.writeString(in.resolve("good-" + i + ".txt"), NOTICE.formatted(i, i));
        }
        BatchReport report = new Batch(request(in, dir.resolve("out")), Progress.NONE).run();
        Map<String, Status> statuses = new TreeMap<>();
        report.done().forEach(e -> statuses.put(e.name(), e.outcome().status()));
        assertEquals(Status.TIMEOUT, statuses.get("bad-hang.txt"));
        assertEquals(Status.CRASHED, statuses.get("bad-exit.txt"));
        assertEquals(Status.CRASHED, statuses.get("bad-halt.txt"));
        assertEquals(Status.OUT_OF_MEMORY, statuses.get("bad-memory.txt"));
        assertEquals(Status.FAILED, statuses.get("bad-stack.txt"));
        assertEquals(Status.FAILED, statuses.get("bad-throw.txt"));
        for (int i = 0; i < 6; i++) {
            assertTrue(statuses.get("good-" + i + ".txt").planned());
            assertTrue(Files.exists(dir.resolve("out/plans/good-" + i + ".json")));
        }
        assertEquals(6, report.failures().size());

        BatchReport again = new Batch(request(in, dir.resolve("out")), Progress.NONE).run();
        assertEquals(List.of(), again.done());
        assertEquals(6, again.failures().size(), "failures of an earlier run are still reported");
    }

    @Test
    void aHangInThisJvmIsGivenUpAndTheRestGoesToAChild() throws Exception {
        Extraction extraction = new Extraction(
                (bytes, name) -> {
                    MockChild.obey("mock:hang");
                    throw new AssertionError();
                },
                java.util.Locale.ENGLISH,
                1 << 20);
        Path file = Files.writeString(dir.resolve("a.txt"), "mock:hang");
        try (LocalWorker worker = new LocalWorker(extraction, java.util.Locale.ENGLISH, new Pulse(), () -> false)) {
            Worker.Work work = worker.run(new Input("a.txt", file, 9), null, Duration.ofMillis(200), pages -> {});
            assertEquals(Status.TIMEOUT, work.outcome().status());
            assertFalse(worker.usable());
        }
    }

    static BatchRequest request(Path in, Path out) {
        WorkerOptions options =
                new WorkerOptions(null, WorkerOptions.DEFAULTS.ocr(), 64L << 20, 96, "en", MockChild.class.getName());
        return new BatchRequest(
                List.of(in), out, 2, Duration.ofSeconds(12), false, false, BatchRequest.Isolation.CHILD, options);
    }
}
