package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Removed;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around a text: every line of it is in a field or kept as removed. */
class FrontTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);

    private static Plan plan(String text) throws Exception {
        return EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), "notice.txt");
    }

    private static List<String> removed(Plan plan) {
        return plan.removed().stream().map(Removed::text).toList();
    }

    @Test
    void aListInsideALetterIsItsText() throws Exception {
        Plan plan = plan(
                """
                石桥县人民政府办公室关于调整县养老服务领导小组组成人员的通知
                石政办发〔2023〕9号

                各乡镇人民政府：

                根据工作需要，县政府决定调整领导小组组成人员。现将名单通知如下：

                组　长：王某　县人民政府副县长

                副组长：李某　县民政局局长

                赵某　县财政局副局长

                领导小组办公室设在县民政局。组成人员需要调整的，报组长审批。

                石桥县人民政府办公室

                2023年9月8日
                """);
        assertTrue(plan.preamble().contains("组 长：王某 县人民政府副县长"), plan.preamble());
        assertTrue(plan.preamble().contains("赵某 县财政局副局长"), plan.preamble());
        assertEquals(List.of("石桥县人民政府办公室"), plan.notice().issuers());
        assertEquals("2023-09-08", plan.notice().issueDate());
    }

    @Test
    void aLineThatNoFieldSaysIsKeptAsRemoved() throws Exception {
        Plan plan = plan(
                """
                石桥县养老服务实施方案

                一、总体要求
                坚持为民。
                二、重点任务
                建设服务中心。
                石桥县人民政府办公室
                2023年9月8日
                石桥县人民政府办公室秘书股 2023年9月12日印发
                """);
        assertEquals("2023-09-08", plan.notice().issueDate());
        assertEquals(List.of("石桥县人民政府办公室秘书股 2023年9月12日印发"), removed(plan));
    }

    @Test
    void aSentenceOfTheFrontPageIsNoTitle() throws Exception {
        Plan plan = plan(
                """
                石桥县就业创业政策清单

                为促进就业，县人社局推出政策清单，哪些政策适合你？

                一、社保补贴
                按规定给予补贴。
                二、见习补贴
                按规定给予补贴。
                """);
        assertEquals("石桥县就业创业政策清单", plan.notice().title());
        assertEquals("为促进就业，县人社局推出政策清单，哪些政策适合你？", plan.preamble());
    }

    @Test
    void linksToFilesAreNoAnnexes() throws Exception {
        Plan plan = plan(
                """
                石桥县幼儿园招生方案

                一、招生原则
                公平公正。
                二、招生对象
                适龄幼儿。
                附件：
                附件1.docx
                附件2 招生计划表.xls
                """);
        assertEquals(2, plan.outline().size());
        assertEquals(List.of("附件：", "附件1.docx", "附件2 招生计划表.xls"), removed(plan));
    }

    @Test
    void anAnnexHasItsOwnLevels() throws Exception {
        Plan plan = plan(
                """
                石桥县门诊病种通知

                一、支付范围
                （一）一类病种。按规定支付。
                二、确认手续
                按规定办理。
                附件1
                病种准入标准
                第一部分 一类病种
                一、甲病
                按标准确认。
                第二部分 二类病种
                二、乙病
                按标准确认。
                """);
        assertEquals(1, plan.outline().get(0).level());
        assertEquals(2, plan.outline().get(0).children().get(0).level());
        assertEquals("附件1", plan.outline().get(2).label());
    }
}
