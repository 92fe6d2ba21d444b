package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WatchTest {
    @TempDir
    Path dir;

    private final BlockingQueue<BatchReport> reports = new LinkedBlockingQueue<>();
    private final BlockingQueue<UserException> troubles = new LinkedBlockingQueue<>();
    private Path in;
    private Watch watch;
    private Thread thread;

    @BeforeEach
    void start() throws Exception {
        in = Files.createDirectories(dir.resolve("in"));
        watch = new Watch(
                BatchRequest.of(List.of(in), dir.resolve("out")),
                Duration.ofMillis(20),
                Progress.NONE,
                reports::add,
                troubles::add);
        thread = new Thread(() -> {
            try {
                watch.run();
            } catch (UserException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        thread.start();
    }

    @AfterEach
    void stop() throws Exception {
        watch.stop();
        thread.join();
    }

    @Test
    void whatIsDroppedIsTakenIn() throws Exception {
        Files.write(in.resolve("0.txt"), HostileCorpus.notice(0));
        assertEquals("0.txt", reports.take().done().get(0).name());
        Files.write(in.resolve("dropped.txt"), HostileCorpus.notice(1));
        assertEquals("dropped.txt", reports.take().done().get(0).name());
    }

    @Test
    void aDownloadUnderWayIsNotTaken() throws Exception {
        Path half = Files.writeString(in.resolve("notice.txt.part"), "一、总体");
        Files.write(in.resolve("other.txt"), HostileCorpus.notice(1));
        assertEquals("other.txt", reports.take().done().get(0).name());
        Files.write(half, HostileCorpus.notice(2));
        Files.move(half, in.resolve("notice.txt"));
        BatchReport report = reports.take();
        assertEquals("notice.txt", report.done().get(0).name());
        assertEquals(Status.DONE, report.done().get(0).outcome().status());
    }

    /** A writer that pauses longer than the watch waits is heard again when it goes on. */
    @Test
    void aFileThatGoesOnGrowingIsTakenAgain() throws Exception {
        Path file = Files.write(in.resolve("slow.txt"), HostileCorpus.notice(3));
        reports.take();
        Files.writeString(file, "三、保障措施\n加强领导。\n", StandardOpenOption.APPEND);
        reports.take();
        assertTrue(Files.readString(dir.resolve("out/plans/slow.json")).contains("保障措施"));
    }

    @Test
    void anOutputThatIsInUseIsWaitedFor() throws Exception {
        Files.write(in.resolve("1.txt"), HostileCorpus.notice(1));
        reports.take();
        try (OutputFolder ignored = held()) {
            Files.write(in.resolve("3.txt"), HostileCorpus.notice(3));
            assertEquals("error.locked", troubles.take().key());
        }
        assertEquals("3.txt", reports.take().done().get(0).name());
    }

    /** The watch itself may hold it for the moment. */
    private OutputFolder held() {
        while (true) {
            try {
                return OutputFolder.lock(dir.resolve("out"));
            } catch (UserException e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void whatIsTakenAwayAgainIsNoTrouble() throws Exception {
        Files.write(in.resolve("1.txt"), HostileCorpus.notice(1));
        reports.take();
        Files.delete(in.resolve("1.txt"));
        Files.write(in.resolve("2.txt"), HostileCorpus.notice(2));
        assertEquals("2.txt", reports.take().done().get(0).name());
        assertFalse(Files.exists(dir.resolve("out/work")));
    }
}
