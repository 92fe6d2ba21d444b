package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figure of a passage took the place of which, and what went where. */
class FiguresOfPassagesTest {
    private static final String REST = "由站长每日登记来访居民，器材损坏当日报修，夜间有人值守，雨雪天开放室内场地。";

    private static Entry section(String base, String other) {
        return Sketch.compared(
                        Sketch.province().section("一", "规范健身站点", base + REST),
                        Sketch.county().section("一", "规范健身站点", other + REST))
                .sections()
                .get(0);
    }

    private static List<Change> figures(Entry e) {
        return e.changes().stream().filter(c -> c.op().equals("figure")).toList();
    }

    @Test
    void aFigureInAnotherUnitOfTimeTookThePlaceOfTheBases() {
        Entry e = section("报修器材在3个工作日内修复。", "报修器材在24小时内修复。");
        assertEquals(List.of(Change.of("figure", "3个工作日", "24小时")), figures(e));
        assertEquals(List.of(), e.local());
    }

    @Test
    void whatTheLikestClauseDoesNotSetIsAdded() {
        Entry e = section("器材损坏的由镇街修复。", "器材损坏的由镇街修复，增设长椅12张。");
        assertEquals(List.of(new Local("figure", "12张")), e.local());
    }

    @Test
    void theYearThatSomethingIsMeasuredAgainstIsNotAdded() {
        Entry e = section("提高参与率。", "参与率比2021年提高3个百分点。");
        assertEquals(List.of(new Local("figure", "3个百分点")), e.local());
    }

    @Test
    void pairedTargetsSayItAndMoneyHasItsPeriod() {
        Entry e = Sketch.compared(
                        Sketch.province()
                                .section("一", "规范健身站点", "给予站长补助每人每月50元。" + REST)
                                .target("站长补助每人每月", 50, "元"),
                        Sketch.county()
                                .section("一", "规范健身站点", "给予站长补助每人每年720元。" + REST)
                                .target("站长补助每人每年", 720, "元"))
                .sections()
                .get(0);
        assertEquals(List.of(Change.of("figure", "每人每月50元", "每人每年720元")), figures(e));
    }

    @Test
    void theSameInAnotherUnitIsNoChange() {
        Entry e = Sketch.compared(
                        Sketch.province()
                                .section("一", "规范健身站点", "站点面积不少于300平方米。" + REST)
                                .target("站点面积", "不少于", ">=", 300, "平方米", null),
                        Sketch.county()
                                .section("一", "规范健身站点", "站点面积不少于0.03万平方米。" + REST)
                                .target("站点面积", "不少于", ">=", 0.03, "万平方米", null))
                .sections()
                .get(0);
        assertEquals(List.of(), figures(e));
    }

    @Test
    void aSentenceThatBecameASectionIsSplitOffAndNotAdded() {
        String fair = "每年在广场办一次器材集市，居民自带旧物交换。每个县至少建成健身集市1家。";
        Comparison c = Sketch.compared(
                Sketch.province().section("一", "丰富赛事活动", fair + REST).target("每个县至少建成健身集市", "", ">=", 1, "家", null),
                Sketch.county()
                        .section("一", "丰富赛事活动", "每年在广场办一次器材集市，居民自带旧物交换。" + REST)
                        .section("二", "建设健身集市", "在老粮库旁开办，周末营业，建成健身集市1家。")
                        .in("二")
                        .target("建成健身集市", "", "=", 1, "家", null));
        Entry e = c.sections().stream()
                .filter(s -> s.other() != null && s.other().id().equals("二"))
                .findFirst()
                .orElseThrow();
        assertEquals(Relation.SPLIT, e.relation(), e.toString());
        assertEquals("一", e.base().id());
    }

    @Test
    void aFigureInPassingMakesNoPart() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .section("一", "完善即时响应机制", "公布服务电话，群众诉求当天登记，疑难问题会商解决。每天开放时间不少于8小时。")
                        .target("设施每天开放时间", "不少于", ">=", 8, "小时", null),
                Sketch.county()
                        .section("一", "完善即时响应机制", "公布服务电话，群众诉求当天登记，疑难问题会商解决。")
                        .section(
                                "二",
                                "改造老旧场馆",
                                REST + "沿河堤铺设塑胶步道，每隔两百步设一处歇脚亭和饮水器，冬季清雪，春天请居民自己当裁判办长跑，给走完全程的人发纪念布袋。日均营业达8小时。")
                        .in("二")
                        .target("设施每天开放时间", "不少于", ">=", 8, "小时", null));
        assertTrue(
                c.sections().stream()
                        .anyMatch(e -> e.base() == null && e.other().id().equals("二")),
                c.sections().toString());
    }

    @Test
    void aSectionInAnotherChapterHasMoved() {
        Comparison c = Sketch.compared(
                Sketch.province()
                        .section("一", "织密设施网络", "")
                        .section("一/（一）", "规范健身站点", REST)
                        .section("一/（二）", "建设健身步道", "沿河堤铺设塑胶步道，每隔两百步设一处歇脚亭和饮水器，冬季清雪。")
                        .section("二", "丰富赛事活动", "")
                        .section("二/（一）", "办好社区赛事", "每年春天在广场和河堤办一次社区长跑，请居民自己当裁判，给走完全程的人发纪念布袋。"),
                Sketch.county()
                        .section("一", "织密设施网络", "")
                        .section("一/（一）", "建设健身步道", "沿河堤铺设塑胶步道，每隔两百步设一处歇脚亭和饮水器，冬季清雪。")
                        .section("二", "丰富赛事活动", "")
                        .section("二/（一）", "办好社区赛事", "每年春天在广场和河堤办一次社区长跑，请居民自己当裁判，给走完全程的人发纪念布袋。")
                        .section("二/（二）", "规范健身站点", REST));
        Entry e = Samples.of(c.sections(), "规范健身站点");
        assertTrue(
                e.changes().contains(Change.of("chapter", "织密设施网络", "丰富赛事活动")),
                e.changes().toString());
        assertFalse(Samples.of(c.sections(), "建设健身步道").changes().stream().anyMatch(x -> x.op().equals("chapter")));
    }

    @Test
    void aHeadingWithoutTextOfItsOwnIsNotCounted() {
        Comparison c = Sketch.compared(
                Sketch.province().section("一", "重点任务", "").section("一/（一）", "规范健身站点", REST + "配备器材90套。"),
                Sketch.county().section("一", "重点任务", "").section("一/（一）", "规范健身站点", REST + "配备器材70套。"));
        assertEquals(2, c.sections().size());
        assertEquals(
                1,
                c.summary().families().get("sections").values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void datesOfAMergedTextMeetDatesOfTheText() {
        assertEquals(
                List.of(Change.of("deadline", "2023年底前", "2022年底前", "earlier")),
                Deadline.aligned("实验室面积不低于1500平方米，2023年底前全部达到二级标准。", "实验室面积不低于2000平方米，2022年底前达到二级标准。建立储备制度。"));
    }
}
