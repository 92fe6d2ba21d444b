package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.message.EnvironmentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up, a limit on files, a folder that is in use: said in one line, and the next run ends as if nothing had been. */
class TroubledOutputTest {
    @TempDir
    Path dir;

    private Map<String, byte[]> wanted;

    @BeforeEach
    void clean() throws Exception {
        Path in = Files.createDirectories(dir.resolve("in"));
        for (int i = 0; i < 8; i++) {
            Files.write(in.resolve(i + ".txt"), HostileCorpus.notice(i));
        }
        ingest(dir.resolve("clean"));
        wanted = OutputFiles.of(dir.resolve("clean"));
    }

    @Test
    void aDiskThatFillsUp() throws Exception {
        Path disk = Files.createDirectories(dir.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=36k", "tmpfs", disk.toString()) == 0,
                "file systems cannot be mounted here: a full disk is not tried");
        try {
            EnvironmentException e = assertThrows(EnvironmentException.class, () -> ingest(disk.resolve("out")));
            assertEquals("error.unwritable", e.key());
            assertTrue(e.localized(Locale.ENGLISH).contains("No space left"), e.localized(Locale.ENGLISH));
            assertEquals(0, run("mount", "-o", "remount,size=64m", disk.toString()));
            ingest(disk.resolve("out"));
            OutputFiles.assertSame(wanted, OutputFiles.of(disk.resolve("out")));
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aLimitOnTheSizeOfFiles() throws Exception {
        Path out = dir.resolve("limited");
        // Plans of these notices are larger than four kilobytes.
        GuihuaProcess limited =
                GuihuaProcess.start(dir, List.of("bash", "-c", "ulimit -f 3; exec \"$@\"", "bash"), arguments(out));
        assertEquals(3, limited.exit(), limited.output());
        List<String> lines = limited.output().lines().toList();
        assertEquals(1, lines.size(), limited.output());
        assertTrue(lines.get(0).contains(out.toString()), limited.output());
        ingest(out);
        OutputFiles.assertSame(wanted, OutputFiles.of(out));
    }

    @Test
    void aFolderThatAnotherProcessHolds() throws Exception {
        Path out = dir.resolve("held");
        try (OutputFolder held = OutputFolder.lock(out)) {
            // Nor does a refusal within this process let another one in.
            assertThrows(EnvironmentException.class, () -> ingest(out));
            GuihuaProcess second = GuihuaProcess.start(dir, arguments(out));
            assertEquals(3, second.exit(), second.output());
            assertEquals(
                    "guihua: " + held.root()
                            + ": another guihua is using this output folder; wait for it or choose another --output",
                    second.output().strip());
        }
        ingest(out);
        OutputFiles.assertSame(wanted, OutputFiles.of(out));
    }

    private String[] arguments(Path out) {
        return new String[] {
            "ingest", dir.resolve("in").toString(), "--output", out.toString(), "--lang", "en", "--no-meaning"
        };
    }

    private void ingest(Path out) throws Exception {
        new Batch(BatchRequest.of(List.of(dir.resolve("in")), out), Progress.NONE).run();
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
