package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    Path dir;

    @Test
    void theLastLineOfANameIsInForce() throws IOException {
        Path file = dir.resolve("ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(List.of(entry("甲.pdf", "k1", Status.TIMEOUT)));
            ledger.append(List.of(entry("乙\n.pdf", "k2", Status.DONE)));
            ledger.append(List.of(entry("甲.pdf", "k1", Status.DONE)));
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals(Status.DONE, ledger.get("甲.pdf").outcome().status());
            assertEquals("k2", ledger.get("乙\n.pdf").key());
            assertEquals(2, ledger.entries().size());
        }
    }

    @Test
    void aFileCutAnywhereKeepsEveryWholeLineBeforeTheCut() throws IOException {
        Path file = dir.resolve("ledger");
        try (Ledger ledger = Ledger.open(file)) {
            for (int i = 0; i < 5; i++) {
                ledger.append(List.of(entry("d" + i, "k", Status.DONE)));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut <= whole.length; cut++) {
            Files.write(file, java.util.Arrays.copyOf(whole, cut));
            int lines = (int) new String(whole, 0, cut, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            try (Ledger ledger = Ledger.open(file)) {
                assertEquals(lines, ledger.entries().size(), "cut at " + cut);
                ledger.append(List.of(entry("after", "k", Status.DONE)));
            }
            assertEquals(lines + 1, Ledger.read(file).size(), "cut at " + cut);
        }
    }

    @Test
    void anAlteredLineEndsWhatIsBelieved() throws IOException {
        Path file = dir.resolve("ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(List.of(entry("a", "k", Status.DONE)));
            ledger.append(List.of(entry("b", "k", Status.DONE)));
        }
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] altered = bytes.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, altered);
            for (LedgerEntry e : Ledger.read(file)) {
                assertEquals("k", e.key());
                assertEquals(Status.DONE, e.outcome().status());
            }
        }
    }

    @Test
    void deadLinesDoNotPileUp() throws IOException {
        Path file = dir.resolve("ledger");
        try (Ledger ledger = Ledger.open(file)) {
            for (int i = 0; i < 1500; i++) {
                ledger.append(List.of(entry("same", "k" + i, Status.DONE)));
            }
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertEquals("k1499", ledger.get("same").key());
            assertNull(ledger.get("other"));
        }
        assertEquals(1, Files.readAllLines(file).size());
    }

    private static LedgerEntry entry(String name, String key, Status status) {
        return new LedgerEntry(name, key, name + ".json", Outcome.failed(status, "m", 0.5), null, null);
    }
}
