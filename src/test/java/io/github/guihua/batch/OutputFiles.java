package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An output folder's plans and catalog, byte for byte. */
final class OutputFiles {
    private OutputFiles() {}

    static Map<String, byte[]> of(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve("plans"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        files.put("catalog.jsonl", Files.readAllBytes(root.resolve("catalog.jsonl")));
        return files;
    }

    static void assertSame(Map<String, byte[]> wanted, Map<String, byte[]> found) {
        assertEquals(wanted.keySet(), found.keySet());
        wanted.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    static long ledgerLines(Path root) {
        try {
            byte[] ledger = Files.readAllBytes(root.resolve("ledger"));
            long lines = 0;
            for (byte b : ledger) {
                lines += b == '\n' ? 1 : 0;
            }
            return lines;
        } catch (IOException e) {
            return 0;
        }
    }
}
