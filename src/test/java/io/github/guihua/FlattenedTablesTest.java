package io.github.guihua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import io.github.guihua.model.Warning;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that lie in plain text, from the bytes to the plan. */
class FlattenedTablesTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
    private static final String HEAD = "云岭省“十四五”社区服务规划\n为做好社区服务，制定本规划。\n一、总体要求\n（一）主要目标\n到2025年，社区服务明显改善。\n";
    private static final String TAIL = "二、重点任务\n（一）建强组织。加强社区党组织建设。\n三、保障措施\n加强组织领导。\n";

    private static Plan plan(String table) throws Exception {
        return EXTRACTOR.extract((HEAD + table + TAIL).getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static List<String> indicators(Plan plan) {
        return plan.indicators().stream().map(FlattenedTablesTest::line).toList();
    }

    private static String line(Indicator i) {
        return i.name() + " " + i.unit() + " "
                + (i.baseline() == null ? null : i.baseline().value()) + " "
                + i.target().op() + i.target().value() + " " + i.nature();
    }

    private static List<String> labels(Plan plan) {
        return plan.outline().stream().map(Section::label).toList();
    }

    private static final List<String> THREE =
            List.of("社区食堂覆盖率 % 42.5 >=60.0 约束性", "社区工作者 万人 1.2 >=3.0 预期性", "社区服务站点 个 null =120.0 预期性");

    @Test
    void groupsOfRowsAreNoChaptersAndThePageTurnsInsideTheTable() throws Exception {
        Plan plan = plan(
                "专栏1 “十四五”社区服务主要指标\n指标 2020年 2025年 属性\n一、设施\n社区食堂覆盖率（%） 42.5 ≥60 约束性\n二、队伍\n— 3 —\n\f指标 2020年 2025年 属性\n"
                        + "社区工作者（万人） 1.2 五年累计≥3 预期性\n社区服务站点（个） — 120 预期性\n");
        assertEquals(THREE, indicators(plan));
        assertEquals(List.of("一、", "二、", "三、"), labels(plan));
        assertEquals("“十四五”社区服务主要指标", plan.specialColumns().get(0).title());
        assertEquals("indicators", plan.specialColumns().get(0).kind());
        assertEquals("二、队伍", plan.indicators().get(1).category());
        assertEquals(List.of(1, 2), plan.tables().get(0).pages());
        assertTrue(plan.indicators().get(1).target().cumulative());
        assertEquals(List.of(), plan.warnings());
    }

    @Test
    void aCaptionAfterASentenceIsTheTables() throws Exception {
        Plan plan = plan("主要指标见表1。\n表 1 云岭省社区服务主要指标\n序号 指标 2020年 2025年 属性\n1 社区食堂覆盖率（%） 42.5 ≥60 约束性\n"
                + "2 社区工作者（万人） 1.2 累计≥3 预期性\n3 社区服务站点（个） — 120 预期性\n");
        assertEquals(THREE, indicators(plan));
        assertEquals("表 1 云岭省社区服务主要指标", plan.tables().get(0).caption());
    }

    @Test
    void wideGapsThatAreNotAlignedGoByTheirOrder() throws Exception {
        Plan plan = plan(
                "专栏1 社区服务主要指标\n序号      指标              2020年    2025年   属性\n1     社区食堂覆盖率（%）      42.5   ≥60      约束性\n"
                        + "2     社区工作者（万人）                1.2     累计≥3       预期性\n3     社区服务站点（个）                     —     120       预期性\n");
        assertEquals(THREE, indicators(plan));
    }

    @Test
    void aTableBetweenPipes() throws Exception {
        Plan plan =
                plan("专栏1 社区服务主要指标\n| 指标 | 2020年 | 2025年 | 属性 |\n|---|---|---|---|\n| 社区食堂覆盖率（%） | 42.5 | ≥60 | 约束性 |\n"
                        + "| 社区工作者（万人） | 1.2 | 累计≥3 | 预期性 |\n| 社区服务站点（个） | — | 120 | 预期性 |\n");
        assertEquals(THREE, indicators(plan));
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        Plan plan = plan("专栏1 社区服务主要指标\n指标 2020年 2025年 属性\n社区食堂覆盖率、社区工作者人数等指标另行下达。\n");
        assertEquals(List.of(), plan.indicators());
        assertEquals("社区服务主要指标", plan.specialColumns().get(0).title());
        assertEquals(
                List.of("table-unread", "no-indicators"),
                plan.warnings().stream().map(Warning::code).toList());
    }

    private static final String COUNTED = "专栏1 主要指标\n序号\n主要指标\n2020年\n2025年\n性质\n";

    @Test
    void aRowOfWhichNothingIsToldIsARow() throws Exception {
        Plan plan = plan(
                COUNTED
                        + "1\n社区食堂覆盖率（%）\n42.5\n60\n约束性\n2\n社区书屋（处）\n—\n3\n社区工作者（万人）\n1.2\n3\n预期性\n4\n社区服务站点（个）\n100\n120\n预期性\n");
        assertEquals(
                List.of("社区食堂覆盖率", "社区书屋", "社区工作者", "社区服务站点"),
                plan.indicators().stream().map(Indicator::name).toList());
        assertEquals(3.0, plan.indicators().get(2).target().value());
    }

    @Test
    void aCategoryTornIntoTwoLinesIsNoPartOfAName() throws Exception {
        Plan plan = plan("专栏1 主要指标\n领域\n序号\n主要指标\n2020年\n2025年\n性质\n1\n社区食堂覆盖率（%）\n42.5\n60\n约束性\n设施水\n平\n2\n"
                + "社区工作者（万人）\n1.2\n3\n预期性\n3\n社区服务站点（个）\n100\n120\n预期性\n");
        assertEquals(
                List.of("社区食堂覆盖率", "社区工作者", "社区服务站点"),
                plan.indicators().stream().map(Indicator::name).toList());
    }

    @Test
    void rowsThatNoHeaderStandsOverAreWarnedOf() throws Exception {
        Plan plan = plan(
                COUNTED
                        + "1\n社区食堂覆盖率（%）\n42.5\n60\n约束性\n2\n社区工作者（万人）\n1.2\n3\n预期性\n— 3 —\n\f领域\n4\n5\n社区服务站点数（个）\n社区书屋的藏书量（万册）\n2020年\n2025年\n6.34\n预期性\n同比例提\n高\n预期性\n");
        assertTrue(plan.warnings().stream().map(Warning::code).anyMatch("table-unread"::equals));
    }

    @Test
    void aCountThatTheTableHasWrongIsNoPartOfAName() throws Exception {
        Plan plan = plan(
                COUNTED + "1\n社区食堂覆盖率（%）\n42.5\n60\n约束性\n3\n社区工作者（万人）\n1.2\n3\n预期性\n4\n社区服务站点（个）\n100\n120\n预期性\n");
        assertEquals(
                List.of("社区食堂覆盖率", "社区工作者", "社区服务站点"),
                plan.indicators().stream().map(Indicator::name).toList());
    }

    @Test
    void theTitleMayStandBelowTheTablesFirstHead() throws Exception {
        Plan plan = plan("专栏1\n领域\n云岭省社区服务主要指标\n序号 主要指标\n2020年\n2025年\n性质\n1\n社区食堂覆盖率（%）\n42.5\n60\n约束性\n2\n"
                + "社区工作者（万人）\n1.2\n3\n预期性\n3\n社区服务站点（个）\n100\n120\n预期性\n");
        assertEquals("云岭省社区服务主要指标", plan.specialColumns().get(0).title());
        assertEquals(3, plan.indicators().size());
    }
}
