package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Warning;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);

    private static List<String> warnings(String text) throws Exception {
        Plan plan = EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), "plan.txt");
        return plan.warnings().stream().map(Warning::code).toList();
    }

    private static final String PLAN =
            """
            石桥县山洪防御实施方案

            一、总体要求
            坚持安全第一。
            二、重点任务
            完善监测体系。
            附件1
            石桥县山洪防御任务分解表
            """;

    /** Cells read column by column: no row can be told, and the analyst is told so. */
    @Test
    void anAnnexCalledATableWithoutOneIsDoubted() throws Exception {
        String cells = "序号 任务 责任单位 " + "更新雨量站 检修水位站 县水利局 县应急局 ".repeat(8) + "\n";
        assertEquals(List.of("annex-table"), warnings(PLAN + cells));
    }

    @Test
    void anAnnexThatOnlyPointsElsewhereIsNot() throws Exception {
        assertEquals(List.of(), warnings(PLAN + "另行印发。\n"));
    }
}
