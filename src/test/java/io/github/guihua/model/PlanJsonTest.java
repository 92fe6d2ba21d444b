package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private static final Path SHARED = Path.of("../shared");

    @Test
    void missingListsReadAsEmpty() throws IOException {
        Plan plan = PlanJson.read(
                """
                {"schema": "guihua/plan/1", "id": "x", "notice": {"title": "甲", "issuers": null},
                 "outline": [{"id": "一", "label": "一、", "level": 1, "title": "总则", "runIn": false}]}
                """
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), plan.notice().issuers());
        assertEquals(List.of(), plan.targets());
        assertEquals("总则", plan.outline().get(0).title());
        assertEquals(List.of(), plan.outline().get(0).children());
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThrows(IOException.class, () -> PlanJson.read("一、总则".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void handMadePlansReadAndWriteUnchanged() throws IOException {
        Path gold = SHARED.resolve("gold");
        assumeTrue(Files.isDirectory(gold), "skipped: ../shared/gold is not here");
        try (Stream<Path> files = Files.list(gold)) {
            List<Path> plans = files.sorted().toList();
            assertEquals(5, plans.size());
            for (Path file : plans) {
                Plan plan = PlanJson.read(file);
                byte[] once = PlanJson.toBytes(plan);
                assertArrayEquals(once, PlanJson.toBytes(PlanJson.read(once)), file.toString());
            }
        }
    }
}
