package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.PlanExtractor;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Value;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorExtractorTest {
    private static final IndicatorExtractor INDICATORS = new IndicatorExtractor(Rules.bundled());

    /** Rows of cells split by |; {@code <} continues the cell to the left, {@code ^} the cell above. */
    private static LogicalGrid grid(String... rows) {
        List<Cell> cells = new ArrayList<>();
        int columns = rows[0].split("\\|", -1).length;
        for (int r = 0; r < rows.length; r++) {
            String[] row = rows[r].split("\\|", -1);
            for (int c = 0; c < columns; c++) {
                if (row[c].equals("<") || row[c].equals("^")) {
                    continue;
                }
                int wide = 1;
                while (c + wide < columns && row[c + wide].equals("<")) {
                    wide++;
                }
                int deep = 1;
                while (r + deep < rows.length && rows[r + deep].split("\\|", -1)[c].equals("^")) {
                    deep++;
                }
                List<Line> lines = new ArrayList<>();
                for (String line : row[c].split("/n", -1)) {
                    lines.add(Line.plain(line, Wrap.HARD, 10 + r));
                }
                cells.add(new Cell(r, c, deep, wide, lines, null));
            }
        }
        Evidence where = new Evidence(4, null, 10, 10 + rows.length, null, null);
        return new LogicalGrid(new Grid(rows.length, columns, cells, List.of(), null), List.of(where));
    }

    private static List<Indicator> read(String... rows) {
        LogicalGrid grid = grid(rows);
        assertTrue(INDICATORS.recognizes(grid, null));
        return INDICATORS.fromGrid(grid, "一", "专栏1", null, null);
    }

    private static String value(Value v) {
        return v == null ? "-" : v.op() + v.value() + (v.cumulative() ? "[]" : "") + "@" + v.year();
    }

    @Test
    void aMeasureThatIsAGrowthHasItsTargetInThatColumn() {
        List<Indicator> rows = read(
                "指标|2020年|2025年|年均增长/累计|属性",
                "①高中毛入学率（%）|90.1|93|[2.9]|预期性",
                "②研究与试验发展经费投入增长（%）|—|—|>10|预期性",
                "③财政教育支出（亿元）|—|—|5.1%|约束性");
        assertEquals("研究与试验发展经费投入增长", rows.get(1).name());
        assertEquals(">10.0@null", value(rows.get(1).target()));
        assertEquals("=93.0@2025", value(rows.get(0).target()));
        assertNull(rows.get(2).target());
    }

    @Test
    void categoriesUnitsGrowthAndCumulativeValues() {
        List<Indicator> rows = read(
                "类别|序号|指标|单位|2020年|2025年|年均/累计|属性",
                "经济发展|1|全员劳动生产率|万元/人|14.5|20|6.6%|预期性",
                "^|2|城镇新增就业|万人|—|—|[30]|预期性",
                "民生福祉|3|每千名老年人拥有养老/n床位数|张|35.2|≥40|〔4.8〕|约束性",
                "^|4|城镇调查失业率（%）||5. 2|5.5以内|——|预期性");
        assertEquals(4, rows.size());
        assertEquals("经济发展", rows.get(1).category());
        assertEquals("万元/人", rows.get(0).unit());
        assertEquals("=14.5@2020", value(rows.get(0).baseline()));
        assertEquals("=20.0@2025", value(rows.get(0).target()));
        assertEquals("=30.0[]@null", value(rows.get(1).target()));
        assertEquals(List.of(rows.get(1).target()), rows.get(1).values());
        assertEquals("每千名老年人拥有养老床位数", rows.get(2).name());
        assertEquals(">=40.0@2025", value(rows.get(2).target()));
        assertEquals("约束性", rows.get(2).nature());
        assertEquals("城镇调查失业率", rows.get(3).name());
        assertEquals("%", rows.get(3).unit());
        assertEquals("<=5.5@2025", value(rows.get(3).target()));
        assertEquals("=5.2@2020", value(rows.get(3).baseline()));
        assertEquals("surveyed-urban-unemployment", rows.get(3).canonical());
        assertEquals(4, rows.get(0).page());
        assertEquals(11, rows.get(0).evidence().line());
    }

    @Test
    void headersOfTwoRowsAndACaptionDrawnAsARow() {
        List<Indicator> rows = read(
                "专栏1 “十四五”主要指标|<|<|<",
                "指标名称|基期|目标值|<",
                "^|2020年|2025年|2035年",
                "农村社区综合服务设施覆盖率|65%|80%|100%",
                "每百户居民拥有社区综合服务设施面积|23．6平方米|≥30平方米|");
        assertEquals(2, rows.size());
        assertEquals("=65.0@2020", value(rows.get(0).baseline()));
        assertEquals("=80.0@2025", value(rows.get(0).target()));
        assertEquals(3, rows.get(0).values().size());
        assertEquals("%", rows.get(0).unit());
        assertEquals("平方米", rows.get(1).unit());
        assertEquals(">=30.0@2025", value(rows.get(1).target()));
    }

    @Test
    void groupRowsNameTheCategoryAndMilestonesAreKept() {
        List<Indicator> rows = read(
                "序号|指标|2020年现状|2022年|2025年|责任部门",
                "一、设施|<|<|<|<|<",
                "1|村级站点（个）|120|150|200左右|县民政局",
                "2|志愿者注册率(%)|10|>12|13以上|团县委");
        assertEquals("一、设施", rows.get(0).category());
        assertEquals("个", rows.get(0).unit());
        assertEquals("=120.0@2020", value(rows.get(0).baseline()));
        assertEquals("~200.0@2025", value(rows.get(0).target()));
        assertEquals(">12.0@2022", value(rows.get(1).values().get(1)));
        assertEquals(">=13.0@2025", value(rows.get(1).target()));
    }

    @Test
    void theHorizonsColumnIsTheTargetAndALongRangeOneIsNot() {
        String[] rows = {"指标|2025年|2030年|2035年", "高铁里程（公里）|2500|3000|3500"};
        assertEquals(
                "=2500.0@2025",
                value(INDICATORS
                        .fromGrid(grid(rows), "一", null, 2025, null)
                        .get(0)
                        .target()));
        assertEquals("=3500.0@2035", value(read(rows).get(0).target()));
        assertEquals(
                "=40.0@2025",
                value(read("指标名称|基准年（2020）|近期目标（2025）|远期目标（2030）", "公交分担率（%）|35|40|45")
                        .get(0)
                        .target()));
        Indicator plan = read("指标|“十三五”规划目标|2020年实现值|“十四五”规划目标", "公路总里程（公里）|18000|18500|20000")
                .get(0);
        assertEquals("=18500.0@2020", value(plan.baseline()));
        assertEquals("=20000.0@2025", value(plan.target()));
    }

    @Test
    void aColumnOfTimesIsTheTargetsYear() {
        Indicator i = read("指标|单位|目标值|完成时间", "新建充电桩|个|5000|2023年").get(0);
        assertEquals("=5000.0@2023", value(i.target()));
        assertNull(i.baseline());
    }

    @Test
    void ofIndicatorsInLevelsTheLowestIsNamed() {
        Indicator i = read("一级指标|二级指标|三级指标|单位|2021年|2025年", "服务供给|设施|每千人口托位数|个|2.0|4.6")
                .get(0);
        assertEquals("每千人口托位数", i.name());
        assertEquals("服务供给", i.category());
    }

    @Test
    void aSumOverThePeriodIsTheTargetWhereTheYearHasNone() {
        List<Indicator> read = read(
                "指标|2020年|2025年|年均增速/累计|属性",
                "1.城镇新增就业（万人）|43.9|—|[≥200]|预期性",
                "2.调查失业率（%）|—|<5.5|—|预期性",
                "注：[ ]内为五年累计数。|<|<|<|<");
        assertEquals(2, read.size());
        assertEquals("城镇新增就业", read.get(0).name());
        assertEquals(200, read.get(0).target().value());
        assertEquals(">=", read.get(0).target().op());
        assertTrue(read.get(0).target().cumulative());
        assertEquals(5.5, read.get(1).target().value());
    }

    @Test
    void otherTablesAreNotTaken() {
        assertFalse(INDICATORS.recognizes(grid("序号|任务|责任单位|完成时限", "1|建站|县民政局|2023年底"), null));
        assertFalse(INDICATORS.recognizes(grid("类别|指标|指标内容及分值|备注", "基础|住所|每满1年计8分|"), null));
    }

    @Test
    void numbersInsideANameStayInIt() {
        Paragraph p = new Paragraph(
                "“个转企”企业突破3万户，“七日无理由退货”承诺单位1000家以上，花生种植、收获机械化率分别达到65%、55%。",
                List.of(new Paragraph.Origin(0, 2, null, 7, null)), Style.PLAIN);
        assertEquals(
                List.of("“个转企”企业", "“七日无理由退货”承诺单位", "花生种植机械化率", "收获机械化率"),
                INDICATORS.fromProse(new BodyText("二", null, null, List.of("发展目标"), null, List.of(p))).stream()
                        .map(Indicator::name)
                        .toList());
    }

    @Test
    void goalsProse() {
        Paragraph p = new Paragraph(
                "到2025年，全省力争新增返乡创业15万人、带动就近就地就业50万人，城镇调查失业率控制在5.5%左右，"
                        + "单位地区生产总值能耗较2020年下降14%，城市、农村社区设施覆盖率分别达到100%、90%。"
                        + "村级站点由120个增加到200个。",
                List.of(new Paragraph.Origin(0, 2, null, 7, null)), Style.PLAIN);
        List<Indicator> found =
                INDICATORS.fromProse(new BodyText("一/（二）", null, null, List.of("总体要求", "主要目标"), null, List.of(p)));
        assertEquals(
                List.of("新增返乡创业", "带动就近就地就业", "城镇调查失业率", "单位地区生产总值能耗较2020年下降", "城市社区设施覆盖率", "农村社区设施覆盖率", "村级站点"),
                found.stream().map(Indicator::name).toList());
        assertEquals("~5.5@2025", value(found.get(2).target()));
        assertEquals("=120.0@null", value(found.get(6).baseline()));
        assertEquals("prose", found.get(0).origin());
        assertTrue(INDICATORS
                .fromProse(new BodyText("二", null, null, List.of("重点任务"), null, List.of(p)))
                .isEmpty());
    }

    @Test
    void goalsWithoutAUnitOrANameOfTheirOwn() {
        Paragraph p = new Paragraph(
                "2020年，森林覆盖率达到34%。到2025年、2030年，全省森林覆盖率分别达到36%、38%，一般公共预算收入增长5%，" + "农田灌溉水有效利用系数提高到0.63，三分之一以上的县达标。",
                List.of(new Paragraph.Origin(0, 2, null, 7, null)), Style.PLAIN);
        List<Indicator> found =
                INDICATORS.fromProse(new BodyText("一/（二）", null, null, List.of("主要目标"), 2021, List.of(p)));
        assertEquals(
                List.of("森林覆盖率", "森林覆盖率", "一般公共预算收入增长", "农田灌溉水有效利用系数"),
                found.stream().map(Indicator::name).toList());
        assertEquals(38.0, found.get(1).target().value());
        assertNull(found.get(3).unit());
    }

    private static List<Indicator> goals(String... paragraphs) {
        List<Paragraph> body = java.util.Arrays.stream(paragraphs)
                .map(t -> new Paragraph(t, List.of(new Paragraph.Origin(0, 2, null, 7, null)), Style.PLAIN))
                .toList();
        return INDICATORS.fromProse(new BodyText("一", null, null, List.of("主要目标"), 2023, body));
    }

    @Test
    void theYearOfAnOldValueIsTheBaselines() {
        List<Indicator> found = goals("到2025年，服务中心覆盖率由2022年的52%提高到80%，新增家庭床位5000张，护理型床位占比从2021年底的40%提高到60%以上。");
        assertEquals(
                List.of("服务中心覆盖率", "新增家庭床位", "护理型床位占比"),
                found.stream().map(Indicator::name).toList());
        assertEquals("=52.0@2022", value(found.get(0).baseline()));
        assertEquals("=80.0@2025", value(found.get(0).target()));
        assertEquals("=5000.0@2025", value(found.get(1).target()));
        assertEquals("=40.0@2021", value(found.get(2).baseline()));
        assertEquals("=0.3@2022", value(goals("收入比由0.3（2022年）降至0.2。").get(0).baseline()));
    }

    @Test
    void theHorizonThatALeadInNames() {
        assertEquals(
                List.of(2025, 2025, 2024),
                goals("到2025年，主要目标如下：", "——人均预期寿命达到79.2岁。", "——养老床位达到3万张。", "——2024年护理型床位占比达到60%。").stream()
                        .map(i -> i.target().year())
                        .toList());
        assertEquals(
                2025,
                goals("力争到2025年，服务体系基本建成，群众满意度明显提高。", "养老床位达到3万张。")
                        .get(0)
                        .target()
                        .year());
        assertEquals(
                2024, goals("2024年，建成智慧服务2.0版。", "养老床位达到3万张。").get(0).target().year());
        assertNull(goals("2020年，服务体系不断完善。", "养老床位达到3万张。").get(0).target().year());
        assertNull(goals("2020年以来取得以下成效：", "养老床位达到3万张。").get(0).target().year());
    }

    @Test
    void aLeadInGivesItsYearToTheNumberedMeasuresBelowIt() throws Exception {
        String text = String.join(
                "\n",
                "清河市养老服务实施方案",
                "为提升养老服务水平，制定本方案。",
                "一、主要目标",
                "到2025年，全市主要指标如下：",
                "1.养老床位达到3万张。",
                "2.护理型床位占比达到60%。",
                "二、重点任务",
                "1.新建驿站20个。");
        Plan plan = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT)
                .extract(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "plan.txt");
        assertEquals(
                List.of(2025, 2025),
                plan.indicators().stream().map(i -> i.target().year()).toList());
        assertEquals(20.0, plan.targets().get(0).value());
        assertNull(plan.targets().get(0).deadline());
    }

    @Test
    void namesBeforeAColonAndAroundBrackets() {
        Paragraph p = new Paragraph(
                "护理型床位占比：≥60%；人均预期寿命达到78.5岁，5岁以下儿童死亡率≤6‰，建成高标准农田32万亩（含高效节水灌溉5万亩），供水比例达到60%（其中平原地区达到80%）。",
                List.of(new Paragraph.Origin(0, 2, null, 7, null)), Style.PLAIN);
        assertEquals(
                List.of("护理型床位占比", "人均预期寿命", "5岁以下儿童死亡率", "建成高标准农田", "高效节水灌溉", "供水比例", "平原地区"),
                INDICATORS.fromProse(new BodyText("一", null, null, List.of("主要目标"), null, List.of(p))).stream()
                        .map(Indicator::name)
                        .toList());
    }

    @Test
    void ratesAndTheLastOfSeveralBaselines() {
        Indicator i =
                read("指标|现状2019年|现状2020年|目标2025年", "孕产妇死亡率（1/10万）|14.8|13.5|12").get(0);
        assertEquals("孕产妇死亡率", i.name());
        assertEquals("1/10万", i.unit());
        assertEquals(2020, i.baseline().year());
        assertEquals(13.5, i.baseline().value());
    }

    @Test
    void numbersOfRowsAreNoPartOfNames() {
        List<Indicator> rows =
                read("指标|2025年", "1.婴儿死亡率（‰）|5", "2.孕产妇死亡率（1/10万）|12", "3.5岁以下儿童死亡率（‰）|6", "4.示范县（个）|3—5");
        assertEquals("5岁以下儿童死亡率", rows.get(2).name());
        assertEquals(">=", rows.get(3).target().op());
        assertEquals(3.0, rows.get(3).target().value());
    }

    @Test
    void aMeasureThatEndsBeforeTheOthersHasItsTargetInItsOwnLastYear() {
        Indicator i = read("指标|2022年|2025年|2030年", "单位产值能耗下降（%）|5.6|14.5|—").get(0);
        assertEquals("=14.5@2025", value(i.target()));
        assertEquals("=5.6@2022", value(i.baseline()));
    }

    @Test
    void goalsUnderAChapterThatAlsoReportsResults() {
        Paragraph p = new Paragraph(
                "到2025年，技能人才占比达到30%，培训累计达到8万人次。", List.of(new Paragraph.Origin(0, 2, null, 7, null)), Style.PLAIN);
        List<Indicator> goals =
                INDICATORS.fromProse(new BodyText("一/（二）", null, null, List.of("发展基础和总体要求", "主要目标"), null, List.of(p)));
        assertEquals("=30.0@2025", value(goals.get(0).target()));
        assertEquals("=8.0[]@2025", value(goals.get(1).target()));
        for (List<String> titles : List.of(List.of("发展基础和总体要求", "发展基础"), List.of("发展基础", "“十三五”主要目标完成情况"))) {
            assertEquals(List.of(), INDICATORS.fromProse(new BodyText("一/（一）", null, null, titles, null, List.of(p))));
        }
    }

    private static Indicator first(int since, String... rows) {
        return INDICATORS.fromGrid(grid(rows), "一", null, null, since).get(0);
    }

    @Test
    void aGroupOverTheYearsTellsNotWhichIsTheBaseline() {
        Indicator aims = first(2021, "指标|目标值|<|属性", "^|2020年|2025年|^", "托位数（个）|1.8|4.5|预期性");
        assertEquals("=1.8@2020", value(aims.baseline()));
        assertEquals("=4.5@2025", value(aims.target()));
        Indicator both = first(2021, "指标|现状与目标|<|属性", "^|2020年|2025年|^", "托位数（个）|1.8|4.5|预期性");
        assertEquals("=1.8@2020", value(both.baseline()));
        assertEquals("=4.5@2025", value(both.target()));
        Indicator later = first(2021, "指标|目标值|<|属性", "^|2023年|2025年|^", "托位数（个）|1.8|4.5|预期性");
        assertNull(later.baseline());
    }

    @Test
    void aReferenceBesideThePlansOwnYearsIsNotTheBaseline() {
        Indicator i = first(2021, "指标|全省平均|清河市|<", "^|2020年|2020年|2025年", "人均预期寿命（岁）|78.1|79.3|80.2");
        assertEquals("=79.3@2020", value(i.baseline()));
        Indicator nation = first(2021, "指标|全国2025年|全市2020年|全市2025年", "人均预期寿命（岁）|78.3|79.3|80.2");
        assertEquals("=80.2@2025", value(nation.target()));
        assertEquals("=79.3@2020", value(nation.baseline()));
    }

    @Test
    void aCellThatSaysAChangeIsNoLevel() {
        List<Indicator> rows = read(
                "指标|单位|2020年|2025年",
                "托育占比|%|32|较2020年提高2个百分点",
                "人均预期寿命|岁|78|在2020年基础上提高1岁",
                "优质粮率|%|60|比2020年增加0.6",
                "健康寿命|岁|70|2025年达到78.3",
                "单位产值能耗|吨|0.5|比2020年下降14%",
                "人均预期寿命提高|岁|1.2|提高1.5",
                "床护比|—|1:0.4|1:0.6",
                "城镇新增就业|万人|—|五年新增50");
        assertEquals(
                Arrays.asList(null, null, null, 78.3, 14.0, 1.5, 0.6, 50.0),
                rows.stream().map(i -> i.target().value()).toList());
        assertEquals("较2020年提高2个百分点", rows.get(0).target().raw());
        assertEquals(0.4, rows.get(6).baseline().value());
    }

    @Test
    void namesThatShareWhatFollowsTheLastHead() {
        Paragraph p = new Paragraph(
                "小麦、玉米、马铃薯播种面积分别稳定在100万亩、150万亩和90万亩，婴儿、5岁以下儿童死亡率分别控制在5‰和7‰以内，新建天气雷达6部。",
                List.of(new Paragraph.Origin(0, 2, null, 7, null)),
                Style.PLAIN);
        assertEquals(
                List.of("小麦播种面积", "玉米播种面积", "马铃薯播种面积", "婴儿死亡率", "5岁以下儿童死亡率", "新建天气雷达"),
                INDICATORS.fromProse(new BodyText("二", null, null, List.of("发展目标"), null, List.of(p))).stream()
                        .map(Indicator::name)
                        .toList());
    }
}
