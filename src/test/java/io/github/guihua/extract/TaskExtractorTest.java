package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Task;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.TableNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskExtractorTest {
    private static final Rules RULES = Rules.bundled();
    private static final TaskExtractor TASKS = new TaskExtractor(RULES, new ClauseReader(RULES, new BodyList(RULES)));

    /** Rows of cells; ^ is covered by the cell above, < by the cell to the left, | parts a cell's lines. */
    private static TableNode table(String... rows) {
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split(";", -1);
            columns = Math.max(columns, texts.length);
            for (int c = 0; c < texts.length; c++) {
                int span = 1;
                while (r + span < rows.length && at(rows[r + span], c).equals("^")) {
                    span++;
                }
                int width = 1;
                while (c + width < texts.length && texts[c + width].equals("<")) {
                    width++;
                }
                if (!texts[c].equals("^") && !texts[c].equals("<")) {
                    List<Line> lines = new ArrayList<>();
                    for (String line : texts[c].split("\\|")) {
                        lines.add(Line.plain(line, Wrap.PARAGRAPH, 10 * r + c + 1));
                    }
                    cells.add(new Cell(r, c, span, width, lines, null));
                }
            }
        }
        Grid grid = new Grid(rows.length, columns, cells, List.of(), null);
        Evidence evidence = new Evidence(3, null, 1, 99, null, null);
        return new TableNode("表1", null, "附件1", new LogicalGrid(grid, List.of(evidence)), List.of());
    }

    private static String at(String row, int column) {
        String[] texts = row.split(";", -1);
        return column < texts.length ? texts[column] : "";
    }

    private static List<Task> read(String... rows) {
        return TASKS.extract(table(rows), new StandingNotes(), names -> List.of());
    }

    @Test
    void aRowThatNamesAKindOfProjectsIsTheirTheme() {
        List<Task> merged = read(
                "序号;项目名称;建设内容;建设期限;总投资;责任单位",
                "一;养老服务项目;<;<;36800;",
                "1;县福利中心;新建床位600张;2023;18600;县民政局",
                "二;托育服务项目;<;<;8400;",
                "2;县托育中心;设置托位150个;2024;4200;县卫生健康局");
        assertEquals(
                List.of("养老服务项目|县福利中心|1", "托育服务项目|县托育中心|2"),
                merged.stream()
                        .map(t -> t.theme() + "|" + t.task() + "|" + t.number())
                        .toList());
        List<Task> apart = read("序号;项目名称;建设内容;责任单位", "（一）;养老服务项目;;", "1;县福利中心;新建床位600张;县民政局", "2;县养护院;新建床位300张;县民政局");
        assertEquals(
                List.of("养老服务项目|县福利中心", "养老服务项目|县养护院"),
                apart.stream().map(t -> t.theme() + "|" + t.task()).toList());
    }

    @Test
    void columnsByTheirHeaderAndCellsFilledDown() {
        List<Task> tasks = read(
                "主题;任务;序号;具体工作内容;牵头单位;责任单位;配合单位;工作目标;完成时限",
                "（一）建机制;1.健全机制。;1;建立联席会议。;市民政局;市司法局、市财政局;市妇联;持续推进;2023年底前",
                "^;^;2;开展协商。;市司法局;各乡镇、街道;;持续推进;2024年6月",
                "（二）强服务;1.扩大供给。;3;培育社会组织。;市民政局;;;到2025年覆盖率达到100%;");
        assertEquals(3, tasks.size());
        Task first = tasks.get(0);
        assertEquals("附件1", first.annex());
        assertEquals("（一）建机制", first.theme());
        assertEquals("1.健全机制。", first.task());
        assertEquals(1, first.number());
        assertEquals("建立联席会议。", first.content());
        assertEquals(List.of("市民政局"), first.lead());
        assertEquals(List.of("市司法局", "市财政局"), first.responsible());
        assertEquals(List.of("市妇联"), first.supporting());
        assertEquals("2023年底前", first.deadline());
        assertEquals(3, first.page());
        assertEquals("（一）建机制", tasks.get(1).theme());
        assertEquals(List.of("各乡镇", "各街道"), tasks.get(1).responsible());
        assertEquals("（二）强服务", tasks.get(2).theme());
        assertEquals("到2025年覆盖率达到100%", tasks.get(2).goal());
        assertEquals(List.of(), tasks.get(2).responsible());
    }

    @Test
    void aStandingNoteReachesTheRowsAfterIt() {
        List<Task> tasks =
                read("序号;重点任务;责任单位", "1;开展排查。;市司法局", "2;建立站点。;市民政局，以下各县政府，清河新区和东湖新区管委会均为责任单位，不再列出", "3;培训社工。;市人社局");
        assertEquals(List.of(), tasks.get(0).alsoResponsible());
        assertEquals(List.of("市民政局"), tasks.get(1).responsible());
        assertEquals(List.of("各县政府", "清河新区管委会", "东湖新区管委会"), tasks.get(1).alsoResponsible());
        assertEquals(tasks.get(1).alsoResponsible(), tasks.get(2).alsoResponsible());
        assertEquals("培训社工。", tasks.get(2).content());
    }

    @Test
    void aTitleRowACategoryRowAndARepeatedHeaderAreNoTasks() {
        List<Task> tasks =
                read("清河市重点任务分解表;;", "序号;工作举措;责任部门", "1;建立站点。;市民政局牵头，市财政局配合", "序号;工作举措;责任部门", "2;培训社工。;市人社局|市教育局");
        assertEquals(2, tasks.size());
        assertEquals(List.of("市民政局"), tasks.get(0).lead());
        assertEquals(List.of("市财政局"), tasks.get(0).supporting());
        assertEquals(List.of("市人社局", "市教育局"), tasks.get(1).responsible());
    }

    @Test
    void shortHeadersAndGoalsToBeDone() {
        Task task = read("目标任务;工作措施;牵头;配合;完成时间", "提升服务;开展星级评定;市民政局;市财政局;2024年").get(0);
        assertEquals("提升服务", task.task());
        assertEquals("开展星级评定", task.content());
        assertEquals(List.of("市民政局"), task.lead());
        assertEquals(List.of("市财政局"), task.supporting());
        Task only = read("序号;民生实事;目标任务;实施单位", "1;小区改造;改造老旧小区50个;市住建局").get(0);
        assertEquals("小区改造", only.task());
        assertEquals("改造老旧小区50个", only.content());
    }

    @Test
    void otherTablesAreNotTasks() {
        assertFalse(TASKS.recognizes(table("序号;指标;2020年;2025年", "1;覆盖率;60%;80%")));
        assertFalse(TASKS.recognizes(table("单位;联系人;电话", "市民政局;甲;8001")));
        assertTrue(TASKS.recognizes(table("任务;责任单位", "建立站点。;市民政局")));
        assertTrue(read("单位;联系人", "市民政局;甲").isEmpty());
    }

    @Test
    void aTableOfIndicatorsWithBodiesIsNoTaskTable() {
        assertFalse(TASKS.recognizes(table("领域;指标;2025年目标;责任部门", "学前;毛入园率;92%以上;市教育局")));
        assertTrue(TASKS.recognizes(table("领域;2025年目标;责任部门", "学前;毛入园率92%以上;市教育局")));
    }

    @Test
    void dutiesInsideACellOfBodies() {
        List<Task> rows = read("序号;工作任务;牵头单位;责任单位", "1;建设中心;市民政局、市财政局按职责分工负责;市司法局", "2;开展培训;;市民政局（牵头）、市财政局");
        assertEquals(List.of("市民政局", "市财政局"), rows.get(0).lead());
        assertEquals(List.of("市司法局"), rows.get(0).responsible());
        assertEquals(List.of("市民政局"), rows.get(1).lead());
        assertEquals(List.of("市财政局"), rows.get(1).responsible());
    }

    @Test
    void aHeaderOfTwoRows() {
        List<Task> rows = read("序号;重点任务;主要措施;责任分工;责任分工;完成时限", "^;^;^;牵头单位;配合单位;^", "1;提升电网;新建变电站10座;市能源局;市财政局;2025年底前");
        assertEquals(1, rows.size());
        assertEquals(List.of("市能源局"), rows.get(0).lead());
        assertEquals(List.of("市财政局"), rows.get(0).supporting());
    }

    private static List<String> bodies(List<Task> tasks) {
        return tasks.stream()
                .map(t -> t.lead() + "|" + t.responsible() + "|" + t.supporting() + "|" + t.alsoResponsible())
                .toList();
    }

    @Test
    void theBracketOfAHeadSaysWhatHoldsForTheColumn() {
        assertEquals(
                List.of("[县自然资源局]|[县民政局]|[]|[各乡镇人民政府]", "[县民政局]|[县财政局]|[]|[各乡镇人民政府]"),
                bodies(read(
                        "序号;任务;工作措施;牵头单位;责任单位（各乡镇人民政府均为责任单位，以下不再列出）",
                        "1;优化布局;编制规划。;县自然资源局;县民政局",
                        "2;提升质量;开展评价。;县民政局;县财政局")));
        assertEquals(
                List.of("[县自然资源局]|[县民政局, 县财政局]|[]|[]"),
                bodies(read("序号;任务;工作措施;责任单位（第一个为牵头单位）", "1;优化布局;编制规划。;县自然资源局、县民政局、县财政局")));
        assertEquals(
                List.of("[县自然资源局]|[]|[县民政局]|[]"),
                bodies(read("序号;任务;工作措施;责任单位（牵头）;责任单位（配合）", "1;优化布局;编制规划。;县自然资源局;县民政局")));
    }

    @Test
    void oneColumnForThoseWhoLeadAndThoseWhoSupport() {
        assertEquals(
                List.of("[县自然资源局]|[]|[县民政局, 县财政局]|[]"),
                bodies(read("序号;任务;措施;牵头/配合单位;时限", "1;优化布局;编制规划。;县自然资源局/县民政局、县财政局;2024年")));
        assertEquals(List.of("[县自然资源局]|[]|[县民政局]|[]"), bodies(read("序号;任务;措施;牵头及配合单位", "1;优化布局;编制规划。;县自然资源局、县民政局")));
        assertEquals(List.of("[县自然资源局]|[]|[县民政局, 县财政局]|[]"), bodies(read("序号;措施;分工", "1;编制规划。;县自然资源局牵头，县民政局、县财政局配合")));
    }

    @Test
    void aRemarkThatFillsARowHoldsFromThereOnAndForAllRowsWhereNoneFollows() {
        String header = "序号;工作措施;责任单位";
        String first = "1;编制规划。;县民政局";
        String second = "2;开展评价。;县财政局";
        assertEquals(
                List.of("[]|[县民政局]|[]|[]", "[]|[县财政局]|[]|[各乡镇人民政府]"),
                bodies(read(header, first, "注：以下各乡镇人民政府均为责任单位，不再列出。;<;<", second)));
        assertEquals(
                List.of("[]|[县民政局]|[]|[各县人民政府, 各区人民政府, 开发区管委会]", "[]|[县财政局]|[]|[各县人民政府, 各区人民政府, 开发区管委会]"),
                bodies(read(header, first, second, "注：各县、区人民政府，开发区管委会均为责任单位，以下不再列出。;<;<")));
        List<Task> tasks = read(header, "注：各乡镇人民政府均为责任单位，不再列出。;<;<", first);
        assertEquals(List.of("[]|[县民政局]|[]|[各乡镇人民政府]"), bodies(tasks));
        assertEquals(null, tasks.get(0).theme());
    }

    @Test
    void goalsOfEachYearAreAllKept() {
        assertEquals(
                "2024年目标：编制规划\n2026年目标：建成服务站20个",
                read("序号;主要任务;2024年目标;2025年目标;2026年目标;牵头单位", "1;优化布局;编制规划;;建成服务站20个;县自然资源局")
                        .get(0)
                        .goal());
    }

    @Test
    void aCellOfManyThousandCharactersIsNoHead() {
        String text = "（" + "编制规划、".repeat(20_000) + "）";
        assertFalse(TASKS.recognizes(table("序号;措施" + text + ";备注", "1;优化布局;")));
    }
}
