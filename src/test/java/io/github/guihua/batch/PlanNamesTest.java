package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanNamesTest {
    @Test
    void theSecondOfAStemIsNumbered() {
        PlanNames names = new PlanNames(List.of());
        assertEquals("县/方案.json", names.of("县/方案.docx"));
        assertEquals("县/方案-2.json", names.of("县/方案.pdf"));
        assertEquals("县/方案.json", names.of("县/方案.docx"));
        assertEquals("a.zip/b.json", names.of("a.zip!/b.txt"));
    }

    @Test
    void aNameOnceGivenIsKept() {
        LedgerEntry known =
                new LedgerEntry("b.pdf", "k", "b.json", Outcome.failed(Status.TIMEOUT, null, 1), null, null);
        PlanNames names = new PlanNames(List.of(known));
        assertEquals("b-2.json", names.of("b.docx"));
        assertEquals("b.json", names.of("b.pdf"));
        assertEquals("B-3.json", names.of("B.txt"), "file systems may not tell case apart");
    }

    @Test
    void hostileNamesStayInTheFolder() {
        PlanNames names = new PlanNames(List.of());
        for (String name : List.of(
                "../../etc/passwd",
                "a/../../b.txt",
                "/abs.txt",
                "x\ny:z?.txt",
                "..",
                "",
                "好".repeat(400),
                "a/".repeat(3000) + "b.txt",
                "half\ud800.txt")) {
            String plan = names.of(name);
            assertFalse(plan.startsWith("/") || plan.contains("..") || plan.contains("\n"), plan);
            assertFalse(plan.length() > 1100, plan);
            for (Path part : Path.of(plan)) {
                assertFalse(part.toString().getBytes(StandardCharsets.UTF_8).length > 230, plan);
            }
        }
    }
}
