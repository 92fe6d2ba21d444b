package io.github.guihua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Plan;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** All stages together, on a notice small enough to see through. */
class PipelineSmokeTest {
    private static final String NOTICE =
            """
            石桥县人民政府办公室关于印发石桥县社区服务实施方案的通知
            石政办发〔2023〕8号
            各乡镇人民政府，县政府各部门：
            《石桥县社区服务实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。
            石桥县人民政府办公室
            2023年9月8日
            石桥县社区服务实施方案
            为推进社区服务，制定本方案。
            一、总体要求
            坚持以人民为中心。
            二、重点任务
            （一）建设服务设施。新建社区综合服务设施面积不低于600平方米。（责任单位：县民政局、县财政局）
            """;

    @Test
    void aNoticeBecomesAPlan() throws Exception {
        PlanExtractor extractor = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
        Plan plan = extractor.extract(NOTICE.getBytes(StandardCharsets.UTF_8), "notice.txt");
        assertEquals("notice.txt", plan.source().file());
        assertEquals(2, plan.outline().size());
        assertEquals("重点任务", plan.outline().get(1).title());
        assertEquals("建设服务设施", plan.outline().get(1).children().get(0).title());
        assertTrue(plan.outline().get(1).children().get(0).text().contains("600平方米"));
    }
}
