package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C and SIGTERM end a command in order: nothing half done, no process left, no complaint. */
class StopTest {
    @TempDir
    Path dir;

    @Test
    void ingest() throws Exception {
        Path in = folder(120);
        Path out = dir.resolve("out");
        GuihuaProcess run = GuihuaProcess.start(
                dir, "ingest", in.toString(), "--output", out.toString(), "--isolation", "child", "--memory", "256");
        assertTrue(run.waitFor(() -> OutputFiles.ledgerLines(out) > 3), run.output());
        List<ProcessHandle> children = run.process().children().toList();
        signal(run, "TERM");
        assertEquals(GuihuaProcess.TERMINATED, run.exit(), run.output());
        inOrder(run, out);
        for (ProcessHandle child : children) {
            child.onExit().get(60, TimeUnit.SECONDS);
        }
        assertTrue(OutputFiles.ledgerLines(out) < 120, "it was stopped before the end");

        new Batch(BatchRequest.of(List.of(in), out), Progress.NONE).run();
        new Batch(BatchRequest.of(List.of(in), dir.resolve("clean")), Progress.NONE).run();
        OutputFiles.assertSame(OutputFiles.of(dir.resolve("clean")), OutputFiles.of(out));
    }

    @Test
    void watch() throws Exception {
        Path out = dir.resolve("out");
        GuihuaProcess run = GuihuaProcess.start(
                dir, "watch", folder(1).toString(), "--output", out.toString(), "--every", "1s", "--lang", "en");
        assertTrue(run.waitFor(() -> run.output().contains("plans are in")), run.output());
        signal(run, "INT");
        // 128 and the signal's number.
        assertEquals(130, run.exit(), run.output());
        inOrder(run, out);
        assertTrue(Files.exists(out.resolve("plans/0.json")));
    }

    @Test
    void serve() throws Exception {
        Path out = dir.resolve("out");
        new Batch(BatchRequest.of(List.of(folder(1)), out), Progress.NONE).run();
        GuihuaProcess run = GuihuaProcess.start(dir, "serve", "--output", out.toString(), "--port", "0");
        assertTrue(run.waitFor(() -> run.output().contains("http://")), run.output());
        signal(run, "TERM");
        assertEquals(GuihuaProcess.TERMINATED, run.exit(), run.output());
        inOrder(run, out);
    }

    private static void inOrder(GuihuaProcess run, Path out) throws Exception {
        assertFalse(run.output().contains("Exception"), run.output());
        assertFalse(Files.exists(out.resolve("work")));
        try (var files = Files.walk(out)) {
            assertEquals(List.of(), files.filter(DurableFiles::aside).toList());
        }
        OutputFolder free = OutputFolder.lock(out);
        free.close();
    }

    private static void signal(GuihuaProcess run, String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(run.process().pid()))
                .start()
                .waitFor();
    }

    private Path folder(int documents) throws Exception {
        Path in = Files.createDirectories(dir.resolve("in"));
        for (int i = 0; i < documents; i++) {
            Files.write(in.resolve(i + ".txt"), HostileCorpus.notice(i));
        }
        return in;
    }
}
