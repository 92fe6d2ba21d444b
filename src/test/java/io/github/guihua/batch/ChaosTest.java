package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.index.Stamps;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed and whenever: run again, the output is byte for byte that of a run that nothing happened to. */
class ChaosTest {
    @TempDir
    Path dir;

    private final Random random = new Random(20_240_607);
    private final List<ProcessHandle> seen = new ArrayList<>();
    private final Map<String, Integer> kills = new TreeMap<>();

    @Test
    void aFewKills() throws Exception {
        chaos(60, 5);
    }

    @Test
    @Tag("slow")
    void fiftyKillsOverThreeHundredDocuments() throws Exception {
        chaos(300, 50);
    }

    private void chaos(int documents, int killsWanted) throws Exception {
        documents(documents);
        Process clean = ingest("clean");
        clean.waitFor();
        assertTrue(clean.exitValue() <= 2, "the clean run ended with " + clean.exitValue());
        Map<String, byte[]> wanted = OutputFiles.of(dir.resolve("clean"));
        assertTrue(wanted.size() > documents * 3 / 4, wanted.keySet().toString());

        int round = 0;
        int done = 0;
        int runs = 0;
        while (done < killsWanted) {
            String out = "out-" + round++;
            boolean ended = false;
            while (!ended && done < killsWanted) {
                runs++;
                Process run = ingest(out);
                long grown = lines(out) + random.nextInt(Math.max(2, 2 * documents / killsWanted));
                while (done < killsWanted && waitForLines(run, out, grown)) {
                    done += kill(run) ? 1 : 0;
                    grown = lines(out) + 1 + random.nextInt(Math.max(2, 2 * documents / killsWanted));
                }
                ended = !run.isAlive() && run.waitFor() <= 2;
                run.destroyForcibly().waitFor();
            }
            assertEquals(0, runToTheEnd(out) / 3, "the last run could not do its work");
            OutputFiles.assertSame(wanted, OutputFiles.of(dir.resolve(out)));
            assertEquals(
                    Stamps.in(dir.resolve("clean/index")),
                    Stamps.in(dir.resolve(out).resolve("index")));
        }
        for (ProcessHandle child : seen) {
            child.onExit().get(60, TimeUnit.SECONDS);
        }
        System.out.printf(
                "chaos: %d documents, %d kills %s, %d runs, %d folders%n", documents, done, kills, runs, round);
    }

    private int runToTheEnd(String out) throws Exception {
        return ingest(out).waitFor();
    }

    /** Notices, archives of some, and some that give no plan. */
    private void documents(int n) throws Exception {
        Path in = Files.createDirectories(dir.resolve("in/县"));
        for (int i = 0; i < n; i++) {
            byte[] notice = HostileCorpus.notice(i);
            if (i % 10 == 3) {
                Map<String, byte[]> two = new LinkedHashMap<>();
                two.put("a.txt", notice);
                two.put("b.txt", HostileCorpus.notice(n + i));
                Files.write(in.resolve(i + ".zip"), HostileCorpus.zip(two));
            } else if (i % 10 == 7) {
                Files.write(in.resolve(i + ".pdf"), "%PDF-1.4 cut".getBytes(StandardCharsets.UTF_8));
            } else {
                Files.write(in.resolve(i / 2 + (i % 2 == 0 ? ".txt" : ".html")), notice);
            }
        }
    }

    private Process ingest(String out) throws Exception {
        return GuihuaProcess.start(
                        dir,
                        "ingest",
                        dir.resolve("in").toString(),
                        "--output",
                        dir.resolve(out).toString(),
                        "--isolation",
                        "child",
                        "--memory",
                        "256",
                        "--threads",
                        "2",
                        "--no-meaning",
                        "--retry")
                .process();
    }

    /** False where the run ended before. */
    private boolean waitForLines(Process run, String out, long lines) throws Exception {
        while (lines(out) < lines) {
            run.children().filter(c -> !seen.contains(c)).forEach(seen::add);
            if (run.waitFor(1 + random.nextInt(20), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return run.isAlive();
    }

    private long lines(String out) {
        return OutputFiles.ledgerLines(dir.resolve(out));
    }

    private boolean kill(Process run) throws Exception {
        List<ProcessHandle> children = run.children().toList();
        int which = random.nextInt(10);
        if (which < 5 && !children.isEmpty()) {
            kills.merge("child", 1, Integer::sum);
            return children.get(random.nextInt(children.size())).destroyForcibly();
        }
        if (which < 9) {
            kills.merge("parent", 1, Integer::sum);
            run.destroyForcibly().waitFor();
        } else {
            kills.merge("parent, politely", 1, Integer::sum);
            run.destroy();
            run.waitFor();
        }
        return true;
    }
}
