package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of each document: at its end, in its report, and to {@code status} afterwards. */
class BatchCommandsTest {
    @TempDir
    Path dir;

    @Test
    void everyDocumentIsAccountedFor() throws Exception {
        Path in = Files.createDirectories(dir.resolve("in"));
        Files.copy(Path.of("corpus/shiqiao-work-points.txt"), in.resolve("a.txt"));
        Files.writeString(in.resolve("cut.pdf"), "%PDF");
        String notice = Files.readString(Path.of("corpus/shiqiao-work-points.txt"));
        Files.writeString(in.resolve("large.txt"), notice + "\n".repeat(1 << 20));
        Path report = dir.resolve("run.jsonl");
        CommandLineRun run = ingest("--max-size", "1", "--report", report.toString());
        assertEquals(1, run.code());
        assertTrue(
                run.err().contains("cut.pdf: only the first bytes of the file are there; download it again [damaged]"));

        Map<String, JsonNode> lines = new TreeMap<>();
        for (String line : Files.readAllLines(report)) {
            JsonNode node = new ObjectMapper().readTree(line);
            lines.put(node.get("file").asText(), node);
        }
        assertEquals(3, lines.size());
        JsonNode done = lines.get("a.txt");
        assertEquals("DONE", done.get("status").asText());
        assertEquals("a.json", done.get("plan").asText());
        assertTrue(done.get("seconds").asDouble() > 0);
        assertTrue(done.get("peakMemory").asLong() > 1 << 20);
        assertTrue(done.get("warnings").isArray());
        assertEquals("TOO_LARGE", lines.get("large.txt").get("status").asText());
        assertEquals("RETRY", lines.get("large.txt").get("category").asText());

        CommandLineRun failed = status("--failed");
        assertEquals(0, failed.code());
        assertTrue(failed.out().startsWith("cut.pdf: "), failed.out());
        assertTrue(failed.out().contains("done: 1\n"), failed.out());
        assertTrue(failed.out().contains("too large: 1 (try again with --retry)"), failed.out());

        assertTrue(ingest("--max-size", "4").out().matches("(?s).*unchanged\\s+3\\n.*"));
        assertTrue(ingest("--max-size", "4", "--retry").out().matches("(?s).*planned\\s+1\\n.*"));
        assertTrue(status().out().contains("large.txt: "), status().out());
    }

    private CommandLineRun ingest(String... more) {
        return run(List.of("ingest", dir.resolve("in").toString(), "--no-meaning"), more);
    }

    private CommandLineRun status(String... more) {
        return run(List.of("status"), more);
    }

    private CommandLineRun run(List<String> command, String... more) {
        List<String> args = new ArrayList<>(command);
        args.addAll(List.of("--output", dir.resolve("out").toString(), "--lang", "en"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
