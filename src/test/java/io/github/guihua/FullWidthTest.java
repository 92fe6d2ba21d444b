package io.github.guihua;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Digits in full width, and years in Chinese figures, are read like any others and stay as they are printed. */
class FullWidthTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);

    private static Plan plan(String goals, String table) throws Exception {
        String text =
                """
                清河市人民政府关于印发清河市供水行动计划（２０２３—２０２５年）的通知
                清政发〔２０２３〕８号
                各县（区）人民政府：
                现将《清河市供水行动计划（２０２３—２０２５年）》印发给你们，请认真贯彻执行。
                清河市人民政府
                ２０２３年３月１日
                清河市供水行动计划
                （２０２３—２０２５年）
                根据《云岭省供水规划》（云政发〔２０２２〕１４号），制定本计划。
                一、主要目标
                %s
                二、重点任务
                １．改造管网。２０２４年底前改造管网５０公里，到２０２５年，水质合格率达到９８％以上。
                %s
                三、保障措施
                加强领导。
                """
                        .formatted(goals, table);
        return EXTRACTOR.extract(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    @Test
    void aNoticeInFullWidthHasItsNumberDateAndPeriod() throws Exception {
        Notice notice = plan("到２０２５年，供水普及率达到９９％。", "").notice();
        assertEquals("清河市供水行动计划（２０２３—２０２５年）", notice.title());
        assertEquals("清政发〔2023〕8号", notice.documentNumber());
        assertEquals("2023-03-01", notice.issueDate());
        assertEquals("2023-2025", notice.period().from() + "-" + notice.period().to());
        assertEquals("云政发〔2022〕14号", notice.basedOn().get(0).number());
    }

    @Test
    void commitmentsInFullWidthHaveTheirYearsAndUnitsAndTextsStay() throws Exception {
        Plan plan = plan("到二〇二五年，供水普及率达到９９％。", "");
        assertEquals(
                List.of("改造管网=50.0公里2024", "水质合格率>=98.0%2025"),
                plan.targets().stream()
                        .map(t -> t.subject() + t.op() + t.value() + t.unit() + t.deadline())
                        .toList());
        assertEquals(2025, plan.indicators().get(0).target().year());
        assertEquals("%", plan.indicators().get(0).unit());
        assertEquals("到二〇二五年，供水普及率达到９９％。", plan.outline().get(0).text());
        assertEquals("二/1", plan.outline().get(1).children().get(0).id());
        assertEquals(
                "２０２４年底前改造管网５０公里，到２０２５年，水质合格率达到９８％以上。",
                plan.outline().get(1).children().get(0).text());
    }

    @Test
    void aTableInFullWidthIsOneOfIndicators() throws Exception {
        Plan plan = plan("完善供水。", "专栏１　主要指标\n指标\t２０２０年\t２０２５年\t属性\n供水普及率（％）\t９６．５\t≥９９\t约束性\n水厂（座）\t６\t８\t预期性");
        assertEquals(
                List.of("供水普及率% 2020 96.5 2025>=99.0", "水厂座 2020 6.0 2025=8.0"),
                plan.indicators().stream()
                        .map(i -> i.name() + i.unit() + " " + i.baseline().year() + " "
                                + i.baseline().value() + " " + i.target().year()
                                + i.target().op() + i.target().value())
                        .toList());
        assertEquals("专栏1", plan.specialColumns().get(0).id());
        assertEquals("９６．５", plan.tables().get(0).rows().get(0).get(1));
    }
}
