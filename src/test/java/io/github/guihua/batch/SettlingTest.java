package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
    @Test
    void aFileThatGrowsIsNotTaken() {
        Settling settling = new Settling(10);
        assertEquals(List.of(), settling.settled(Map.of("a", new Settling.Look(1, 1)), 0));
        assertEquals(List.of(), settling.settled(Map.of("a", new Settling.Look(2, 2)), 20));
        assertEquals(List.of(), settling.settled(Map.of("a", new Settling.Look(2, 2)), 25));
        assertEquals(List.of("a"), settling.settled(Map.of("a", new Settling.Look(2, 2)), 31));
    }

    @Test
    void aFileThatWentAndCameStartsAnew() {
        Settling settling = new Settling(10);
        settling.settled(Map.of("a", new Settling.Look(1, 1)), 0);
        settling.settled(Map.of(), 50);
        assertEquals(List.of(), settling.settled(Map.of("a", new Settling.Look(1, 1)), 60));
    }
}
