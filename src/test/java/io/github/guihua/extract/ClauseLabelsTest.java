package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.Plan;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Labels of clauses in lines that no one writes. */
class ClauseLabelsTest {
    @Test
    void aLabelInBracketsSplitByBlanksIsFound() throws Exception {
        Plan plan = read("一、重点任务\n1.建设服务中心。（责任 单位 :市民政局，\u200b 各县区人民政府）\n");
        assertEquals(1, plan.outline().size());
        assertTrue(plan.responsibilities().stream()
                .allMatch(r -> r.responsible().stream().noneMatch(a -> a.contains("责任"))));
    }

    @Test
    void aHundredThousandLabelsInALine() throws Exception {
        assertEquals(
                1, read("一、重点任务\n" + "责任单位：".repeat(100_000) + "\n").outline().size());
    }

    private static Plan read(String text) throws Exception {
        return new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT)
                .extract(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }
}
