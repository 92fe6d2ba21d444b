package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must do a measure, how strictly and by when. */
class CommitmentsComparedTest {
    private static final String REST = "镇街健身站点值班制度，由站长每日登记来访居民，器材损坏当日报修。";

    private static Entry measure(String base, String other) {
        return Sketch.compared(
                        Sketch.province().section("一", "规范健身站点", base),
                        Sketch.county().section("一", "规范健身站点", other))
                .sections()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "全面推行, 探索, weaker",
        "必须建立, 可以建立, weaker",
        "应当建立, 鼓励建立, weaker",
        "确保建立, 力争建立, weaker",
        "严禁取消, 原则上不取消, weaker",
        "鼓励建立, 应当建立, stronger",
        "鼓励有条件的镇街建立, 有条件的镇街应当建立, stronger",
        "鼓励有条件的镇街建立, 有条件的镇街必须建立, stronger",
        "可以建立, 应建立, stronger",
        "必须建立, 应建立, weaker",
        "严禁取消, 可以取消, weaker",
        "建立, 鼓励建立, weaker"
    })
    void weakerWordsAreAVerdictWithBothWords(String base, String other, String trend) {
        List<Change> force = measure(base + REST, other + REST).changes().stream()
                .filter(c -> c.op().equals("force"))
                .toList();
        assertEquals(1, force.size(), force.toString());
        assertEquals(trend, force.get(0).trend());
    }

    @ParameterizedTest
    @CsvSource({
        "应当建立, 建立",
        "全面推行, 推行",
        "支持建立, 建立",
        "全面推行, 应当推行",
        "必须建立, 须建立",
        "严禁取消, 禁止取消",
        "严禁取消, 不得取消",
        "应当建立, 应建立",
        "创建试点城市并建立, 创建城市并建立",
        "应急演练, 演练"
    })
    void wordsOfOneGradeAreNoChange(String base, String other) {
        assertTrue(measure(base + REST, other + REST).changes().stream().noneMatch(c -> c.op().equals("force")));
    }

    @Test
    void weakeningIsSeenWhereTwoMeasuresBecameOne() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .section("一", "办好赛事", "")
                        .section("一/（一）", "办好社区赛事", "每年春天在广场和河堤办一次社区长跑，请居民自己当裁判，给走完全程的人发纪念布袋。")
                        .section("一/（二）", "规范健身站点", "必须建立" + REST),
                Sketch.county()
                        .section("一", "办好赛事和站点", "")
                        .section("一/（一）", "办好社区赛事", "每年春天在广场和河堤办一次社区长跑，请居民自己当裁判，给走完全程的人发纪念布袋。鼓励建立" + REST));
        Entry merged = Samples.of(c.sections(), "规范健身站点");
        assertEquals(Relation.MERGED, merged.relation());
        assertTrue(merged.changes().contains(Change.of("force", "必须", "鼓励", "weaker")), merged.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2023年底前, 2025年底前, later",
        "2023年6月底前, 2022年12月底前, earlier",
        "2023年第二季度, 2023年9月底前, later",
        "2024年底前, 持续推进,"
    })
    void aClausesDeadlineThatMovedIsSaid(String base, String other, String trend) {
        Entry e = Sketch.compared(
                        Sketch.province()
                                .section("一", "规范健身站点", "建立" + REST)
                                .clause("一", List.of("省体育局"), List.of(), base),
                        Sketch.county()
                                .section("一", "规范健身站点", "建立" + REST)
                                .clause("一", List.of("县体育局"), List.of(), other))
                .sections()
                .get(0);
        assertEquals(List.of(Change.of("deadline", base, other, trend)), e.changes());
        assertEquals(trend == null ? Relation.VERBATIM : Relation.ADAPTED, e.relation());
        assertEquals(other, e.other().deadline());
    }

    @Test
    void theSameMonthInOtherWordsIsNoMove() {
        assertNull(Deadline.change("2023年12月底前", "2023年底前"));
    }

    @Test
    void aDeadlineInTheTextThatMovedIsSaid() {
        Entry e = measure("2023年底前，建立" + REST, "2024年底前，建立" + REST);
        assertTrue(e.changes().contains(Change.of("deadline", "2023年底前", "2024年底前", "later")), e.toString());
    }

    @Test
    void anotherLeadIsSaidAndTheSameFunctionIsNone() {
        Entry e = Samples.moved().sections().get(0);
        assertTrue(e.changes().contains(Change.of("lead", "省体育局", "县教育局")), e.toString());
        assertEquals(3, Samples.moved().summary().changes().size());
        Entry same = Sketch.compared(
                        Sketch.province()
                                .section("一", "规范健身站点", REST)
                                .clause("一", List.of(), List.of("省教育厅", "省体育局"), null),
                        Sketch.county()
                                .section("一", "规范健身站点", REST)
                                .clause("一", List.of(), List.of("县教育体育局", "县财政局"), null))
                .sections()
                .get(0);
        assertEquals(List.of(), same.changes());
    }

    @Test
    void whoIsFirstAmongSeveralResponsibleBodiesLeadsNothing() {
        Entry e = Sketch.compared(
                        Sketch.province()
                                .section("一", "规范健身站点", REST)
                                .clause("一", List.of(), List.of("省体育局", "省教育厅"), null),
                        Sketch.county()
                                .section("一", "规范健身站点", REST)
                                .clause("一", List.of(), List.of("县财政局", "县体育局"), null))
                .sections()
                .get(0);
        assertEquals(List.of(), e.changes());
    }

    @Test
    void officesOfOneFunctionUnderOtherNamesMeet() {
        Comparison c = Sketch.compared(
                Sketch.province().section("一", "照亮步道", REST).clause("一", List.of("省政务局"), List.of("国网云岭电力"), null),
                Sketch.county()
                        .section("一", "照亮步道", REST)
                        .clause("一", List.of("县行政审批服务局"), List.of("国网石桥县供电公司"), null));
        assertEquals("县行政审批服务局", Samples.of(c.duties(), "省政务局").other().name());
        assertEquals("国网石桥县供电公司", Samples.of(c.duties(), "国网云岭电力").other().name());
    }

    @Test
    void aCompanyIsNoOfficeAndTwoBodiesOfOneFunctionAreTwo() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .section("一", "照亮步道", REST)
                        .clause("一", List.of("省水利厅"), List.of("省能源局", "国网云岭省电力公司", "省自然资源厅", "省林业局"), null),
                Sketch.county()
                        .section("一", "照亮步道", REST)
                        .clause("一", List.of("县水利局"), List.of("国网石桥县供电公司", "县林业局"), null));
        assertNull(Samples.of(c.duties(), "省能源局").other());
        assertEquals("国网石桥县供电公司", Samples.of(c.duties(), "国网云岭省电力公司").other().name());
        assertEquals("县林业局", Samples.of(c.duties(), "省林业局").other().name());
        assertNull(Samples.of(c.duties(), "省自然资源厅").other());
    }

    @Test
    void aHeadingWhoseSectionsWentElsewhereIsNotDropped() {
        String races = "每年春天在广场和河堤办一次社区长跑，请居民自己当裁判，给走完全程的人发纪念布袋。";
        Comparison c = Sketch.compared(
                Sketch.province()
                        .section("一", "织密设施网络", "")
                        .section("一/（一）", "规范健身站点", REST)
                        .section("二", "丰富赛事活动", "")
                        .section("二/（一）", "办好社区赛事", races),
                Sketch.county()
                        .section("一", "主要举措", "")
                        .section("一/（一）", "规范健身站点", REST)
                        .section("一/（二）", "办好社区赛事", races));
        assertTrue(
                c.sections().stream().filter(e -> !e.paired()).allMatch(e -> e.relation() == Relation.REGROUPED),
                c.summary().toString());
        assertEquals(1, c.summary().count("sections", "regrouped"));
        assertEquals(0, c.summary().count("sections", "onlyBase"));
    }

    @Test
    void aFigureThatWasChangedIsNotAddedLocally() {
        Entry e = measure("配备器材90套，建立" + REST, "配备器材70套，建立" + REST + "增设长椅12张。");
        assertTrue(
                e.changes().contains(Change.of("figure", "90套", "70套")),
                e.changes().toString());
        assertEquals(List.of(new Local("figure", "12张")), e.local());
    }

    @Test
    void anActionWrittenIntoASectionHasMoved() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .section("一", "规范健身站点", REST)
                        .item("专栏1", 1, "银龄教练行动", "请退休体育教师到镇街教太极和健步走，每季度评一次最受欢迎的课。"),
                Sketch.county()
                        .section("一", "规范健身站点", REST)
                        .section("二", "开展特色教学", "请退休体育教师到镇街教太极和健步走，每年评一次最受欢迎的课，发纪念旗。"));
        Entry e = c.items().get(0);
        assertEquals(Relation.MOVED, e.relation());
        assertEquals("二", e.other().path());
        assertEquals(1, c.sections().size(), "the section is no addition besides");
    }

    @Test
    void anActionThatNobodyTookUpIsDropped() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .section("一", "规范健身站点", REST)
                        .item("专栏1", 1, "银龄教练行动", "请退休体育教师到镇街教太极和健步走，每季度评一次最受欢迎的课。"),
                Sketch.county().section("一", "规范健身站点", REST));
        assertNull(c.items().get(0).other());
    }
}
