package io.github.guihua.index;

import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Quantity;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Section;
import io.github.guihua.model.Source;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Value;
import java.util.List;

/** Small plans of 云岭省 and its 石桥县 to search in. */
final class Samples {
    private Samples() {}

    static Plan province() {
        List<Section> outline = List.of(
                section("一", "总体要求", "坚持以人民为中心。"),
                parent(
                        "二",
                        "重点任务",
                        section("二/（一）", "发展老年助餐", "鼓励社会力量开办老年食堂，到2025年覆盖80%以上社区。"),
                        section("二/（二）", "加强托育服务", "支持幼儿园开设托班，为三岁以下婴幼儿提供照护。"),
                        section("二/（三）", "推行“一肩挑”", "推行村（社区）党组织书记、主任“一肩挑”，健全两委班子。")));
        return plan(
                "prov",
                "云岭省城乡社区服务“十四五”规划",
                "云政发〔2022〕3号",
                "2022-03-01",
                new Jurisdiction("990000", "云岭省", Level.PROVINCE, List.of("云岭省")),
                outline,
                List.of(new SpecialColumn(
                        "专栏1",
                        1,
                        "养老服务行动",
                        "actions",
                        "二/（一）",
                        7,
                        "",
                        List.of(new ColumnItem(1, null, "社区养老", "特殊困难老年人月探访率达到100%。", null)),
                        null)),
                List.of(indicator("每百户居民拥有综合服务设施面积", "平方米", 30, "平方米")),
                List.of(target("到2025年覆盖80%以上社区", "老年助餐覆盖社区", ">=", 80, "%", "二/（一）")),
                List.of(),
                List.of(clause("二/（一）", List.of("省民政厅"), List.of("省财政厅"))));
    }

    static Plan county() {
        List<Section> outline = List.of(
                section("一", "健全工作机制", "建立联席会议，推进物业服务企业与业主委员会协商。"), section("二", "培育人才", "每年轮训社区工作者一次，新增社会工作者8万人。"));
        Task task = new Task(
                "附件1",
                "（一）为民服务",
                "1.助餐",
                1,
                "建设老年食堂三十个",
                List.of("县民政局"),
                List.of("县财政局"),
                List.of(),
                List.of(),
                "持续推进",
                null,
                12,
                List.of(),
                null);
        return plan(
                "county",
                "石桥县社区服务实施方案",
                "石政办发〔2023〕8号",
                "2023-09-08",
                new Jurisdiction("990123", "石桥县", Level.COUNTY, List.of("云岭省", "清河市", "石桥县")),
                outline,
                List.of(),
                List.of(),
                List.of(new Target(
                        "新增社会工作者8万人",
                        "社会工作者",
                        "=",
                        8,
                        null,
                        "万人",
                        2025,
                        "二",
                        null,
                        null,
                        new Quantity(80_000, "人"),
                        null)),
                List.of(task),
                List.of(clause("一", List.of("县住房城乡建设局"), List.of("县民政局"))));
    }

    /** A plan whose only section has the text. */
    static Plan of(String id, String title, String text) {
        return of(id, title, section("一", "正文", text));
    }

    /** A plan of one section whose heading and text are both blank, as an annex without its pages leaves it. */
    static Plan ofBlank(String id, String title) {
        return of(id, title, section("附件1", "", " "));
    }

    private static Plan of(String id, String title, Section only) {
        return plan(id, title, null, null, null, List.of(only), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Plan plan(
            String id,
            String title,
            String number,
            String date,
            Jurisdiction place,
            List<Section> outline,
            List<SpecialColumn> columns,
            List<Indicator> indicators,
            List<Target> targets,
            List<Task> tasks,
            List<Responsibility> clauses) {
        Notice notice = new Notice(
                title,
                null,
                number,
                List.of("云岭省人民政府"),
                date,
                null,
                List.of(),
                null,
                "规划",
                new Period(2021, 2025),
                place,
                List.of(),
                "社区服务");
        Source source = new Source(id + ".docx", "text/plain", "00", null, TextOrigin.NATIVE, List.of());
        return new Plan(
                Plan.SCHEMA,
                id,
                source,
                notice,
                outline,
                columns,
                indicators,
                targets,
                clauses,
                tasks,
                List.of(),
                "现予印发。",
                List.of(),
                List.of());
    }

    private static Section section(String id, String title, String text) {
        return new Section(id, null, null, 2, title, false, 3, text, List.of(), List.of(), null);
    }

    private static Section parent(String id, String title, Section... children) {
        return new Section(id, null, null, 1, title, false, 2, "", List.of(), List.of(children), null);
    }

    private static Indicator indicator(String name, String unit, double value, String base) {
        Value target = new Value(2025, ">=", value, "≥" + (int) value, false, new Quantity(value, base));
        return new Indicator(name, null, unit, null, target, "预期性", "table", null, List.of(target), "一", null, 4, null);
    }

    private static Target target(String text, String subject, String op, double value, String unit, String section) {
        return new Target(text, subject, op, value, null, unit, 2025, section, null, null, null, null);
    }

    private static Responsibility clause(String section, List<String> lead, List<String> responsible) {
        return new Responsibility(
                section, null, null, lead, responsible, List.of(), List.of(), null, "（略）", List.of(), null);
    }
}
