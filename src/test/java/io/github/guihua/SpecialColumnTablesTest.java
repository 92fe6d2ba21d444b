package io.github.guihua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Plan;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Special columns and indicators that are drawn as tables, from the bytes to the plan. */
class SpecialColumnTablesTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);

    private static Plan plan(String block) throws Exception {
        String page = "<html><head><meta charset=\"utf-8\"></head><body><h1>清河市水网建设“十四五”规划</h1><p>为建设水网，制定本规划。</p>"
                + "<p>一、总体要求</p><p>坚持系统观念。</p><p>二、重点任务</p><p>（一）完善设施</p><p>推进建设。</p>" + block
                + "<p>（二）保护水源</p><p>加强巡查。</p><p>三、保障措施</p><p>加强领导。</p></body></html>";
        return EXTRACTOR.extract(page.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String head(int span, String head) {
        return "<tr><td colspan=\"" + span + "\">" + head + "</td></tr>";
    }

    private static String table(String... rows) {
        return "<table border=\"1\">" + String.join("", rows) + "</table>";
    }

    private static List<String> items(SpecialColumn column) {
        return column.items().stream()
                .map(i -> i.number() + "|" + i.title() + "|" + i.text())
                .toList();
    }

    private static List<String> targets(Plan plan) {
        return plan.targets().stream()
                .map(t -> t.subject() + t.op() + t.value() + t.unit() + " " + t.column() + " " + t.item())
                .toList();
    }

    private static final List<String> NAMED = List.of("null|水闸改造工程|改造水闸12座。", "null|渠道提升工程|衬砌渠道48公里。");

    @Test
    void theRowsOfAColumnAreItsEntries() throws Exception {
        Plan plan = plan(table(head(2, "专栏2　水网工程"), row("水闸改造工程", "改造水闸12座。"), row("渠道提升工程", "衬砌渠道48公里。")));
        SpecialColumn column = plan.specialColumns().get(0);
        assertEquals("actions 水网工程 二/（一）", column.kind() + " " + column.title() + " " + column.section());
        assertEquals(NAMED, items(column));
        assertEquals(List.of("改造水闸=12.0座 专栏2 null", "衬砌渠道=48.0公里 专栏2 null"), targets(plan));
        assertTrue(plan.tables().isEmpty());
    }

    @Test
    void aHeadAndNumbersMayStandOverAndBesideTheRows() throws Exception {
        String head = head(3, "专栏2　水网工程");
        Plan plan = plan(
                table(head, row("序号", "工程名称", "建设内容"), row("1", "水闸改造工程", "改造水闸12座"), row("2", "渠道提升工程", "衬砌渠道48公里")));
        assertEquals(
                List.of("1|水闸改造工程|改造水闸12座", "2|渠道提升工程|衬砌渠道48公里"),
                items(plan.specialColumns().get(0)));
        assertEquals(List.of("改造水闸=12.0座 专栏2 1", "衬砌渠道=48.0公里 专栏2 2"), targets(plan));
        Plan under = plan(
                "<p>专栏2　水网工程</p>" + table(row("项目名称", "建设内容"), row("水闸改造工程", "改造水闸12座。"), row("渠道提升工程", "衬砌渠道48公里。")));
        assertEquals(NAMED, items(under.specialColumns().get(0)));
    }

    @Test
    void indicatorsAndTasksInAColumnAreNoEntries() throws Exception {
        Plan indicators =
                plan(table(head(2, "专栏1　主要指标"), row("指标", "2025年"), row("水库总库容（亿立方米）", "12"), row("供水保证率（%）", "95")));
        assertEquals("indicators", indicators.specialColumns().get(0).kind());
        assertEquals(2, indicators.indicators().size());
        Plan bodies = plan(table(head(2, "专栏1　任务分工"), row("任务", "责任单位"), row("水闸改造", "市水利局"), row("渠道提升", "市农业农村局")));
        assertTrue(bodies.specialColumns().get(0).items().isEmpty());
        assertEquals(1, bodies.tables().size());
    }

    @Test
    void whatStandsBesideTheHeadIsNotLost() throws Exception {
        Plan plan = plan(table(row("专栏2", "<p>改造水闸12座。</p><p>衬砌渠道48公里。</p>")));
        assertEquals("改造水闸12座。\n衬砌渠道48公里。", plan.specialColumns().get(0).text());
    }

    @Test
    void aBoxMayNameItsColumnWithoutANumber() throws Exception {
        for (String name : List.of("专栏　水网工程", "水网工程专栏")) {
            SpecialColumn column = plan(table(row("<p>" + name + "</p><p>（一）改造水闸。改造12座。</p><p>（二）提升渠道。衬砌48公里。</p>")))
                    .specialColumns()
                    .get(0);
            assertEquals("水网工程", column.title());
            assertEquals(List.of("1|改造水闸|改造12座。", "2|提升渠道|衬砌48公里。"), items(column));
        }
    }

    @Test
    void indicatorsBesideEachOtherAreRowsOfTheirOwn() throws Exception {
        Plan plan = plan(table(
                row("指标", "2025年", "指标", "2025年"),
                row("水库总库容（亿立方米）", "12", "供水保证率（%）", "95"),
                row("灌溉面积（万亩）", "80", "", "")));
        assertEquals(
                List.of("水库总库容=12.0亿立方米", "灌溉面积=80.0万亩", "供水保证率=95.0%"),
                plan.indicators().stream()
                        .map(i -> i.name() + i.target().op() + i.target().value() + i.unit())
                        .toList());
    }
}
