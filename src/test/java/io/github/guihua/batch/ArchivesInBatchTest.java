package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive's documents are the batch's, one by one. */
class ArchivesInBatchTest {
    @TempDir
    Path dir;

    private Path in;

    @BeforeEach
    void folder() throws Exception {
        in = Files.createDirectories(dir.resolve("in"));
    }

    @Test
    void onlyWhatChangedInAnArchiveIsDoneAgain() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("1.txt", HostileCorpus.notice(1));
        entries.put("2.txt", HostileCorpus.notice(2));
        entries.put("locked.zip", new byte[] {'P', 'K', 3, 4, 0});
        Files.write(in.resolve("a.zip"), HostileCorpus.zip(entries));
        BatchReport first = run(BatchRequest.Isolation.AUTO);
        assertEquals(List.of("a.zip!/1.txt", "a.zip!/2.txt", "a.zip!/locked.zip"), names(first.done()));
        assertEquals(3, first.found());
        assertEquals(List.of("a.zip!/locked.zip"), names(first.failures()));

        BatchReport second = run(BatchRequest.Isolation.AUTO);
        assertEquals(List.of(), second.done());
        assertEquals(3, second.found());
        assertEquals(3, second.unchanged());
        assertEquals(List.of("a.zip!/locked.zip"), names(second.failures()));

        entries.remove("2.txt");
        entries.put("3.txt", HostileCorpus.notice(3));
        Files.write(in.resolve("a.zip"), HostileCorpus.zip(entries));
        BatchReport third = run(BatchRequest.Isolation.AUTO);
        assertEquals(List.of("a.zip!/3.txt", "a.zip!/locked.zip"), names(third.done()));
        assertEquals(3, third.found(), "what is no longer in it is not found");
        assertEquals(List.of(), run(BatchRequest.Isolation.AUTO).done());

        Files.delete(dir.resolve("out/plans/a.zip/1.json"));
        assertEquals(
                List.of("a.zip!/1.txt"), names(run(BatchRequest.Isolation.AUTO).done()));
        assertFalse(Files.exists(dir.resolve("out/work")));
    }

    @Test
    void aDocumentOfAnArchiveThatKillsItsReaderCostsItself() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("bad.txt", "mock:exit".getBytes(StandardCharsets.UTF_8));
        entries.put("good.txt", HostileCorpus.notice(1));
        Files.write(in.resolve("a.zip"), HostileCorpus.zip(entries));
        Files.write(in.resolve("b.txt"), HostileCorpus.notice(2));
        BatchReport report = new Batch(BatchIsolationTest.request(in, dir.resolve("out")), Progress.NONE).run();
        assertEquals(List.of("a.zip!/bad.txt"), names(report.failures()));
        assertEquals(3, report.found());
        assertTrue(Files.exists(dir.resolve("out/plans/a.zip/good.json")));
    }

    /** A handful is read here; what an archive holds beyond that goes to children. */
    @Test
    void aSmallArchiveOfManyDocuments() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            entries.put(i + ".txt", HostileCorpus.notice(i));
        }
        Files.write(in.resolve("a.zip"), HostileCorpus.zip(entries));
        int[] totals = new int[2];
        BatchReport report = new Batch(BatchRequest.of(List.of(in), dir.resolve("out")), new Progress() {
                    @Override
                    public void started(int total, int todo) {
                        totals[0] = todo;
                    }

                    @Override
                    public void grown(int total, int todo) {
                        totals[1] = todo;
                    }
                })
                .run();
        assertEquals(25, report.done().size());
        assertEquals(List.of(), report.failures());
        assertEquals(1, totals[0]);
        assertEquals(25, totals[1]);
    }

    @Test
    void aFileThatIsGoneWhenItsTurnComesIsUnreachable() throws Exception {
        Files.write(in.resolve("gone.txt"), HostileCorpus.notice(1));
        Files.write(in.resolve("there.txt"), HostileCorpus.notice(2));
        Batch batch = new Batch(BatchRequest.of(List.of(in), dir.resolve("out")), Progress.NONE, input -> {
            if (input.name().equals("gone.txt")) {
                input.file().toFile().delete();
            }
            return true;
        });
        BatchReport report = batch.run();
        assertEquals(Status.UNREACHABLE, report.failures().get(0).outcome().status());
        Files.write(in.resolve("gone.txt"), HostileCorpus.notice(1));
        assertEquals(List.of("gone.txt"), names(run(BatchRequest.Isolation.AUTO).done()));
    }

    private BatchReport run(BatchRequest.Isolation isolation) throws Exception {
        BatchRequest r = BatchRequest.of(List.of(in), dir.resolve("out"));
        return new Batch(
                        new BatchRequest(r.paths(), r.output(), 2, r.timeout(), false, false, isolation, r.options()),
                        Progress.NONE)
                .run();
    }

    private static List<String> names(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::name).sorted().toList();
    }
}
