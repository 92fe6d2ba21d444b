package io.github.guihua.clean.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlatTablesTest {
    private static final FlatTables TABLES = new FlatTables(Rules.bundled());

    private static List<FlatTable> tables(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(Line.plain(line, Wrap.HARD, lines.size() + 1));
        }
        return TABLES.in(lines);
    }

    /** The rows of the only table, bars between the cells. */
    private static List<String> rows(String text) {
        List<FlatTable> tables = tables(text);
        assertEquals(1, tables.size());
        return tables.get(0).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.stream().map(Line::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static final List<String> ROWS =
            List.of("1|社区食堂覆盖率（%）|42.5|≥60|约束性", "2|每百户居民拥有服务设施面积（平方米）|—|30|预期性", "3|社区工作者（万人）|1.2|五年累计≥3|预期性");

    private static List<String> with(String head) {
        List<String> all = new ArrayList<>(List.of(head));
        all.addAll(ROWS);
        return all;
    }

    @Test
    void rowsOnALineEach() {
        assertEquals(
                with("序号|指标|2020年|2025年|属性"),
                rows(
                        """
                        序号 指 标 2020 年 2025 年 属 性
                        1 社区食堂覆盖率（%） 42.5 ≥ 60 约束性
                        2 每百户居民拥有服务设施面积（平方米） — 30 预期性
                        3 社区工作者（万人） 1. 2 五年累计≥3 预期性
                        二、重点任务
                        """));
    }

    @Test
    void aHeaderOnSeveralLinesAndCellsOnALineEach() {
        assertEquals(
                with("序号|指标|2020年基期值|2025年目标值|指标属性"),
                rows(
                        """
                        序
                        号
                        指标
                        2020年
                        基期值
                        2025年
                        目标值
                        指标
                        属性
                        1
                        社区食堂覆盖率（%）
                        42.5
                        ≥60
                        约束性
                        2
                        每百户居民拥有服务
                        设施面积（平方米）
                        —
                        30
                        预期性
                        3
                        社区工作者（万人）
                        1.2
                        五年累计≥3
                        预期性
                        """));
    }

    @Test
    void aWrappedNameGoesOnAboveOrBelowItsValues() {
        List<String> above = rows(
                """
                        指标 2020年 2025年 属性
                        社区食堂覆盖率（%） 42.5 ≥60 约束性
                        每百户居民拥有服务设
                        施面积（平方米） — 30 预期性
                        社区工作者（万人） 1.2 3 预期性
                        """);
        List<String> around = rows(
                """
                        指标 2020年 2025年 属性
                        社区食堂覆盖率（%） 42.5 ≥60 约束性
                        每百户居民拥有服务设
                        — 30 预期性
                        施面积（平方米）
                        社区工作者（万人） 1.2 3 预期性
                        """);
        assertEquals("每百户居民拥有服务设施面积（平方米）|—|30|预期性", above.get(2));
        assertEquals(above, around);
    }

    @Test
    void groupsOfRowsAndAColumnOfCategories() {
        assertEquals(
                List.of("指标|2020年|2025年|属性", "一、设施", "社区食堂覆盖率（%）|42.5|≥60|约束性", "二、队伍", "社区工作者（万人）|1.2|3|预期性"),
                rows(
                        """
                        指标 2020年 2025年 属性
                        一、设施
                        社区食堂覆盖率（%） 42.5 ≥60 约束性
                        二、队伍
                        社区工作者（万人） 1.2 3 预期性
                        三、重点任务
                        加强社区服务。
                        """));
        assertEquals(
                List.of(
                        "类别|指标|单位|2020年|2025年|属性",
                        "设施|社区食堂覆盖率|%|42.5|≥60|约束性",
                        "设施|服务设施面积|平方米|18|30|预期性",
                        "队伍|社区工作者|万人|1.2|3|预期性"),
                rows(
                        """
                        类 别 指 标 单位 2020年 2025年 属性
                        设施 社区食堂覆盖率 % 42.5 ≥60 约束性
                        服务设施面积 平方米 18 30 预期性
                        队伍 社区工作者 万人 1.2 3 预期性
                        """));
    }

    @Test
    void columnsBelowEachOtherWhereAllHaveTheSameNumberOfCells() {
        String text =
                """
                指标
                社区食堂覆盖率（%）
                社区工作者（万人）
                社区服务站点（个）
                2020年
                42.5
                1.2
                —
                2025年
                ≥60
                3
                120
                属性
                约束性
                预期性
                预期性
                """;
        assertEquals("社区服务站点（个）|—|120|预期性", rows(text).get(3));
        assertEquals(List.of(), tables(text.replace("1.2\n", "")));
    }

    @Test
    void aLoneValueIsTheTargetAndAnEmptyNameIsNoRow() {
        assertEquals(
                "社区服务站点（个）||≥120|预期性",
                rows("指标 2020年 2025年 属性\n社区食堂覆盖率（%） 42.5 60 约束性\n社区服务站点（个） ≥120 预期性\n")
                        .get(2));
        assertEquals(List.of(), tables("指标 2020年 2025年 属性\n42.5 60 约束性\n1.2 3 预期性\n"));
    }

    @Test
    void cellsThatARowDoesNotPrintStayEmpty() {
        assertEquals(
                List.of(
                        "序号|指标|2020年|2025年|属性",
                        "1|社区食堂覆盖率（%）|42.5|60|",
                        "2|社区工作者（万人）|1.2|3|预期性",
                        "3|社区服务站点（个）||120|预期性",
                        "4|黑臭水体（个）|3|基本消除|约束性"),
                rows(
                        """
                        序号 指标 2020年 2025年 属性
                        1 社区食堂覆盖率（%） 42.5 60
                        2 社区工作者（万人） 1.2 3 预期性
                        3 社区服务站点（个） 120 预期性
                        4 黑臭水体（个） 3 基本消除 约束性
                        """));
    }

    @Test
    void aValueThatMayBeOfTwoColumnsIsOfNone() {
        List<String> rows = rows(
                """
                        指标 2020年 2025年 五年累计 属性
                        社区食堂覆盖率（%） 42.5 60 — 约束性
                        社区工作者（万人） 1.2 3 1.8 预期性
                        社区服务站点（个） — 120 〔40〕 预期性
                        志愿者占比（%） 8 13 5 预期性
                        服务设施面积（平方米） 20 30 预期性
                        服务队伍（支） 12 〔3〕 预期性
                        """);
        assertEquals("服务设施面积（平方米）|20|30||预期性|", rows.get(5));
        assertEquals("服务队伍（支）||||预期性|12〔3〕", rows.get(6));
    }

    @Test
    void theYearsBelowTheHeadsOfTheValuesAreTheirs() {
        assertEquals(
                List.of("序号|指标|基期值（2020年）|目标值（2025年）|属性", "1|社区食堂覆盖率（%）|42.5|60|约束性", "2|社区工作者（万人）|1.2|3|预期性"),
                rows(
                        """
                        序号 指标 基期值 目标值 属性
                        （2020年） （2025年）
                        1 社区食堂覆盖率（%） 42.5 60 约束性
                        2 社区工作者（万人） 1.2 3 预期性
                        """));
    }

    @Test
    void aCategoryInTheMiddleOfItsRowsIsNotCarriedDown() {
        assertEquals(
                List.of("|1|社区食堂覆盖率（%）|42.5|60", "设施|2|服务站点（个）|80|120", "|3|社区工作者（万人）|1.2|3"),
                rows("""
                                类别 序号 指标 2020年 2025年
                                1 社区食堂覆盖率（%） 42.5 60
                                设施 2 服务站点（个） 80 120
                                3 社区工作者（万人） 1.2 3
                                """)
                        .subList(1, 4));
    }

    @Test
    void proseWithTheSameWordsIsNoTable() {
        assertEquals(
                List.of(),
                tables(
                        """
                        发展目标
                        到2025年，社区食堂覆盖率达到60%。
                        指标 2020年 2025年 属性
                        各地结合实际确定指标。
                        主要指标
                        1.社区食堂覆盖率 60
                        """));
    }

    @Test
    void tasksByTheirNumbers() {
        assertEquals(
                List.of(
                        "重点任务|序号|工作内容|牵头单位|责任单位|完成时限",
                        "建强组织|1|建立社区党组织联席会议制度，每季度召开会议。|县委组织部|县民政局、县财政局|2023年8月底前",
                        "|2|选派党建指导员。|县委组织部、县委社会工作部|各乡镇人民政府、街道办事处|持续推进",
                        "完善设施|3|建设社区服务站。|县民政局|县住房城乡建设局|2024年底前"),
                rows(
                        """
                        重点任务
                        序号
                        工作内容
                        牵头单位
                        责任单位
                        完成时限
                        建强组织
                        1
                        建立社区党组织联席会
                        议制度，每季度召开会议。
                        县委组织部
                        县民政局、县财
                        政局
                        2023年8月底前
                        2
                        选派党建指导员。
                        县委组织部、县委
                        社会工作部
                        各乡镇人民政府、街
                        道办事处
                        持续推进
                        完善设施
                        3
                        建设社区服务站。
                        县民政局
                        县住房城乡建设局
                        2024年底前
                        抄送：县委办公室。
                        """));
        assertEquals(
                "2|选派党建指导员|县委组织部|持续推进",
                rows("序号 工作任务 牵头单位 完成时限\n1 建设社区服务站 县民政局 2024年底前\n2 选派党建指导员 县委组织部 持续推进\n")
                        .get(2));
    }

    @Test
    void tasksWhoseBodiesCannotBeToldApartStayText() {
        assertTrue(tables(
                        """
                        序号 工作内容 牵头单位 责任单位
                        1 建设社区服务站。
                        县民政局
                        县财政局
                        县审计局
                        2 选派党建指导员。
                        县委组织部
                        县民政局
                        """)
                .isEmpty());
    }
}
