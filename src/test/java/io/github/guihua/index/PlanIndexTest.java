package io.github.guihua.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanIndexTest {
    @TempDir
    Path dir;

    private Path index() {
        return dir.resolve("index");
    }

    private void put(Plan... plans) throws UserException {
        try (PlanIndex index = PlanIndex.open(index())) {
            for (Plan p : plans) {
                index.put(p);
            }
            index.commit();
        }
    }

    private PlanSearcher searcher() throws UserException {
        return PlanSearcher.open(index(), () -> null);
    }

    private static List<String> plans(PlanSearcher searcher, String query) throws UserException {
        return searcher.search(new SearchRequest(query, null, 100, 0, Mode.WORDS, false, false)).hits().stream()
                .map(h -> h.plan().id())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void mergesThatAreDueAreKeptOnceSettled() throws Exception {
        int plans = 40;
        try (PlanIndex index = PlanIndex.open(index())) {
            for (int i = 0; i < plans; i++) {
                index.put(Samples.of("p" + i, "甲", "建设老年食堂"));
                index.commit();
            }
            index.settle();
        }
        try (Directory directory = FSDirectory.open(index());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertTrue(reader.leaves().size() <= 10, reader.leaves().size() + " segments");
        }
        try (PlanSearcher searcher = searcher()) {
            assertEquals(plans, plans(searcher, "\"老年食堂\"").size());
        }
    }

    @Test
    void puttingAgainReplacesEverything() throws UserException {
        put(Samples.of("a", "甲", "建设老年食堂"), Samples.of("b", "乙", "建设老年食堂"));
        put(Samples.of("a", "甲", "修建篮球场"));
        try (PlanSearcher searcher = searcher()) {
            assertEquals(List.of("b"), plans(searcher, "\"老年食堂\""));
            assertEquals(List.of("a"), plans(searcher, "\"篮球场\""));
            assertEquals(2, searcher.statistics().plans());
        }
    }

    @Test
    void deletingTakesAllPartsOut() throws UserException {
        put(Samples.province(), Samples.county());
        try (PlanSearcher searcher = searcher()) {
            int before = searcher.statistics().passages();
            try (PlanIndex index = PlanIndex.open(index())) {
                index.delete("prov");
                assertEquals(before, searcher.statistics().passages(), "seen before the commit");
                index.commit();
            }
            assertEquals(List.of("county"), plans(searcher, "年份:2022..2025"));
            assertEquals(
                    Passages.of(Samples.county()).size(), searcher.statistics().passages());
        }
    }

    @Test
    void whatWasNotCommittedIsGone() throws UserException {
        put(Samples.county());
        try (PlanIndex index = PlanIndex.open(index())) {
            index.put(Samples.province());
        }
        try (PlanSearcher searcher = searcher()) {
            assertEquals(1, searcher.statistics().plans());
        }
    }

    @Test
    void rebuildNamesThePlansThatItCannotRead() throws UserException, IOException {
        put(Samples.of("old", "旧", "旧文"));
        Path plans = Files.createDirectories(dir.resolve("plans"));
        Files.write(plans.resolve("county.json"), PlanJson.toBytes(Samples.county()));
        Files.writeString(plans.resolve("broken.json"), "{\"schema\":");
        List<UserException> unread;
        try (PlanIndex index = PlanIndex.open(index())) {
            unread = index.rebuild(plans);
        }
        assertEquals(1, unread.size());
        assertTrue(unread.get(0).getMessage().contains("broken.json"));
        try (PlanSearcher searcher = searcher()) {
            assertEquals(1, searcher.statistics().plans());
            assertEquals(List.of("county"), plans(searcher, "社区"));
        }
    }

    @Test
    void aMissingIndexIsSaid() {
        assertEquals(
                "index.missing",
                assertThrows(UserException.class, this::searcher).key());
    }

    @Test
    void anEmptyFolderIsAMissingIndex() throws IOException {
        Files.createDirectories(index());
        assertEquals(
                "index.missing",
                assertThrows(UserException.class, this::searcher).key());
    }

    @Test
    void anIndexOfAnotherVersionIsSaid() throws UserException, IOException {
        try (Directory directory = FSDirectory.open(Files.createDirectories(index()));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, "0").entrySet());
            writer.commit();
        }
        assertEquals(
                "index.version",
                assertThrows(UserException.class, this::searcher).key());
        assertEquals(
                "index.version",
                assertThrows(UserException.class, () -> PlanIndex.open(index())).key());
        try (PlanIndex index = PlanIndex.create(index())) {
            index.put(Samples.county());
            index.commit();
        }
        try (PlanSearcher searcher = searcher()) {
            assertEquals(1, searcher.statistics().plans());
        }
    }

    @Test
    void aSecondWriterIsToldToWait() throws UserException {
        try (PlanIndex first = PlanIndex.open(index())) {
            first.put(Samples.county());
            first.commit();
            UserException e = assertThrows(UserException.class, () -> PlanIndex.open(index()));
            assertEquals("index.locked", e.key());
            try (PlanSearcher searcher = searcher()) {
                assertEquals(1, searcher.statistics().plans(), "a locked index can be searched");
            }
        }
    }

    /** Every file in turn has one byte changed or its end cut off: found, or still right; never silently wrong. */
    @Test
    void damageIsSaidAndRebuildHeals() throws UserException, IOException {
        put(Samples.province(), Samples.county());
        List<Path> files;
        try (Stream<Path> all = Files.list(index())) {
            files = all.filter(f -> !f.endsWith(IndexWriter.WRITE_LOCK_NAME))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            flipped[whole.length / 2] ^= 0x55;
            Files.write(file, flipped);
            assertDamaged(file + " flipped");
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
            assertDamaged(file + " cut");
            Files.write(file, whole);
        }
        Files.write(files.get(files.size() - 1), new byte[] {1, 2, 3});
        Path plans = Files.createDirectories(dir.resolve("plans"));
        Files.write(plans.resolve("county.json"), PlanJson.toBytes(Samples.county()));
        try (PlanIndex index = PlanIndex.create(index())) {
            index.rebuild(plans);
        }
        try (PlanSearcher searcher = searcher()) {
            assertEquals(1, searcher.statistics().plans());
        }
    }

    @Test
    void stampsOfADamagedIndexSayWhatIsWrong() throws UserException, IOException {
        put(Samples.county());
        List<Path> commits;
        try (Stream<Path> all = Files.list(index())) {
            commits = all.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList();
        }
        for (Path commit : commits) {
            Files.write(commit, new byte[] {1, 2, 3});
        }
        UserException e = assertThrows(UserException.class, () -> Stamps.in(index()));
        assertEquals("index.damaged", e.key());
        String said = e.localized(Locale.ENGLISH);
        assertFalse(said.contains("{"), said);
    }

    private void assertDamaged(String what) {
        UserException e = assertThrows(UserException.class, () -> searcher().close(), what);
        assertTrue(List.of("index.damaged", "index.version").contains(e.key()), what + ": " + e.key());
    }

    /** A disk that is full after so many bytes. */
    private static final class FullDisk extends FilterDirectory {
        private long left;

        FullDisk(Directory in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            IndexOutput out = super.createOutput(name, context);
            return new FilterIndexOutput(name, name, out) {
                @Override
                public void writeByte(byte b) throws IOException {
                    take(1);
                    super.writeByte(b);
                }

                @Override
                public void writeBytes(byte[] b, int offset, int length) throws IOException {
                    take(length);
                    super.writeBytes(b, offset, length);
                }
            };
        }

        private void take(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    /** Full at any moment: while a segment is written, while it is packed, while the commit is. */
    @Test
    void aFullDiskLeavesTheOldIndexServing() throws UserException, IOException {
        put(Samples.county());
        int refused = 0;
        for (long room = 0; room < 30_000; room += 1500) {
            Directory full = new FullDisk(FSDirectory.open(index()), room);
            try (PlanIndex index = PlanIndex.open(full, index(), OpenMode.CREATE_OR_APPEND)) {
                index.put(Samples.of("full", "满", "磁盘已满"));
                index.commit();
            } catch (UserException e) {
                refused++;
                assertEquals("index.write", e.key());
                assertTrue(e.getMessage().contains("No space left"), e.getMessage());
                assertEquals(1, e.localized(Locale.ENGLISH).lines().count());
            }
            try (PlanSearcher searcher = searcher()) {
                assertEquals(List.of("county"), plans(searcher, "物业"));
            }
        }
        assertTrue(refused > 3, "the disk was never full");
        put(Samples.province());
        try (PlanSearcher searcher = searcher()) {
            assertEquals(List.of("prov"), plans(searcher, "托育"));
        }
    }

    /** Each round puts two plans in one commit; a reader that saw one without the other saw half a commit. */
    @Test
    void searchingWhileIngestingNeverFailsAndNeverSeesHalf() throws Exception {
        put(Samples.of("a", "甲0", "第零轮建设"), Samples.of("b", "乙0", "第零轮建设"));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try (PlanSearcher searcher = searcher()) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int r = 0; r < 3; r++) {
                readers.add(pool.submit(() -> {
                    int seen = 0;
                    while (!over.get() || seen == 0) {
                        SearchResult found =
                                searcher.search(new SearchRequest("类型:规划", null, 10, 0, Mode.WORDS, true, false));
                        List<String> titles = found.hits().stream()
                                .map(h -> h.plan().title().substring(1))
                                .toList();
                        assertEquals(2, titles.size());
                        assertEquals(titles.get(0), titles.get(1), "half a commit");
                        assertEquals(4, searcher.statistics().passages(), "half a plan");
                        seen++;
                    }
                    return seen;
                }));
            }
            try (PlanIndex index = PlanIndex.open(index())) {
                for (int round = 1; round <= 12; round++) {
                    index.put(Samples.of("a", "甲" + round, "第" + round + "轮建设"));
                    index.put(Samples.of("b", "乙" + round, "第" + round + "轮建设"));
                    index.commit();
                }
            }
            over.set(true);
            for (Future<Integer> reader : readers) {
                assertTrue(reader.get() > 0);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void hostilePlansAreIndexed() throws UserException {
        put(
                Samples.of("long", "甲".repeat(50_000), "一、".repeat(50_000) + "a".repeat(100_000)),
                Samples.of("odd", "\uD800", "\u0000\uFFFF😀\uDC00𠮷"),
                Samples.of("empty", "", ""));
        try (PlanSearcher searcher = searcher()) {
            assertEquals(3, searcher.statistics().plans());
            assertEquals(List.of("odd"), plans(searcher, "𠮷"));
            assertFalse(plans(searcher, "\"甲甲甲甲\"").isEmpty());
        }
    }
}
