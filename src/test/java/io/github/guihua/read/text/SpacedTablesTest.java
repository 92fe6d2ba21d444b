package io.github.guihua.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Warning;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacedTablesTest {
    @Test
    void wrappedCellsStayInTheirRows() throws Exception {
        List<Block> blocks = read(
                """
                三、发展目标
                            主要指标
                 序号    指标    单位     2020 年   2025 年   属性

                 1    新增绿色    %      98.5     100     约束性
                      建筑面积
                      占比

                 2    装配式建    万千瓦   33.1     ≥50     预期性
                      筑占比
                四、重点任务
                """);
        assertEquals("三、发展目标", ((Line) blocks.get(0)).text());
        assertEquals(
                List.of(
                        List.of("序号", "指标", "单位", "2020 年", "2025 年", "属性"),
                        List.of("1", "新增绿色建筑面积占比", "%", "98.5", "100", "约束性"),
                        List.of("2", "装配式建筑占比", "万千瓦", "33.1", "≥50", "预期性")),
                rows((Grid) blocks.get(2)));
        assertEquals("四、重点任务", ((Line) blocks.get(3)).text());
        assertEquals(3, ((Grid) blocks.get(2)).cells().get(0).lines().get(0).ordinal());
    }

    @Test
    void aCaptionWithSpacesIsNoRow() throws Exception {
        List<Block> blocks = read(
                """
                           专栏 1 “十四五”时期全县主要指标
                指标名称      2020 年   2025 年      年均/累计     属性
                城镇新增就业    104.6    —           〔＞425〕    预期性
                （万人）
                城镇调查失业率   5.4      5.5 左右      —         预期性
                （%）
                城镇就业占比    48.5     ≥55         —         预期性
                （%）
                脱贫劳动力务工   220.2    不低于 220     —         约束性
                规模（万人）
                基本养老保险参   93.6     95          —         预期性
                保率（%）
                """);
        assertEquals("专栏 1 “十四五”时期全县主要指标", ((Line) blocks.get(0)).text().strip());
        assertEquals(
                List.of("指标名称", "2020 年", "2025 年", "年均/累计", "属性"),
                rows((Grid) blocks.get(1)).get(0));
    }

    @Test
    void aChaptersHeadingBelowTheLastRowIsNoneOfIt() throws Exception {
        for (String heading : List.of("第三章 主要任务", "三、主要任务")) {
            List<Block> blocks = read(
                    """
                     序号    指标      单位    2020 年    2025 年     属性
                     1     养老护理    人次    2600     5000      预期性
                           员培训
                     2     每千名老    人      0.6      1 名以上    预期性
                           年人配备
                           社会工作
                           者



                                   %s
                    """
                            .formatted(heading));
            assertEquals("每千名老年人配备社会工作者", rows((Grid) blocks.get(0)).get(2).get(1));
            assertEquals(heading, ((Line) blocks.get(blocks.size() - 1)).text().strip());
        }
    }

    @Test
    void aColumnThatNamesGroupsReachesDownOverEmptyCells() throws Exception {
        Grid grid = (Grid)
                read("""
                 类别      指标          2020年      2025年      属性
                 学前教育   毛入园率       94.2         96       预期性
                            公办占比       48.7         52       约束性
                 义务教育   巩固率         98.1         98.5     约束性
                """)
                        .get(0);
        Cell group = grid.cells().get(5);
        assertEquals("学前教育", group.text());
        assertEquals(2, group.rowSpan());
    }

    @Test
    void centredGroupsAndCellsThatOneSpacePartsAreRead() throws Exception {
        Grid grid = (Grid)
                read("""
                类别    指标           单位    2022年   2027年   属性

                      1.养老床位       万张    2.6     3.0     预期性
                设施建
                      2.护理型床位占比    %     52      60以上    约束性
                设
                      3.社区助餐设施数量多 处      210     ≥300    预期性

                      4.每千名老年人拥有
                队伍建                人     12      18      预期性
                      社会工作者数
                设     5.持证护理员      万人    1.1     ≥1.5    约束性
                """)
                        .get(0);
        assertEquals(
                List.of(
                        List.of("类别", "指标", "单位", "2022年", "2027年", "属性"),
                        List.of("设施建设", "1.养老床位", "万张", "2.6", "3.0", "预期性"),
                        List.of("2.护理型床位占比", "%", "52", "60以上", "约束性"),
                        List.of("3.社区助餐设施数量多", "处", "210", "≥300", "预期性"),
                        List.of("队伍建设", "4.每千名老年人拥有社会工作者数", "人", "12", "18", "预期性"),
                        List.of("5.持证护理员", "万人", "1.1", "≥1.5", "约束性")),
                rows(grid));
        assertEquals(3, grid.cells().get(6).rowSpan());
    }

    @Test
    void numbersInsideARowOpenNoRows() throws Exception {
        Grid grid = (Grid)
                read("""
                序号    任务            数量    单位
                1      1.新建设施      3      处
                       2.改造设施
                       3.配备设备
                2      培训人员        20     名
                3      开展活动        5      场
                """)
                        .get(0);
        assertEquals(
                List.of(
                        List.of("序号", "任务", "数量", "单位"),
                        List.of("1", "1.新建设施2.改造设施3.配备设备", "3", "处"),
                        List.of("2", "培训人员", "20", "名"),
                        List.of("3", "开展活动", "5", "场")),
                rows(grid));
    }

    @Test
    void namesAndOfficesAreNoTable() throws Exception {
        List<Block> blocks = read(
                """
                组  长：  张  三     副县长
                副组长：  李  四     县政府办公室副主任
                成  员：  王  五     县民政局局长
                          赵  六     县财政局局长
                """);
        assertTrue(blocks.stream().allMatch(Line.class::isInstance));
        assertEquals(4, blocks.size());
    }

    private static final List<List<String>> CENTRED = List.of(
            List.of("指标名称", "2020年", "2025年", "属性"),
            List.of("持证护理员占比（%）", "5.2", "≥6", "预期性"),
            List.of("老年教育机构参加人数（万人）", "1515", "1600左右", "预期性"),
            List.of("设施规模（万处）", "323", "≥300", "预期性"),
            List.of("开展护理技能培训（万人次）", "137.2", "450", "预期性"),
            List.of("其中：村级护理员参加培训（万人次）", "98.7", "300", "预期性"));

    @Test
    void cellsCentredOnTheirRowsFiguresStayInTheirRow() throws Exception {
        Grid grid = (Grid)
                read("""
                指标名称                2020年   2025年   属性

                持证护理员占比（%）          5.2     ≥6      预期性

                                            1600左
                老年教育机构参加人数（万人）      1515            预期性
                                            右

                设施规模（万处）            323     ≥300    预期性

                开展护理技能培训（万人
                                    137.2   450     预期性
                次）

                其中：村级护理员参加培训
                                    98.7    300     预期性
                （万人次）
                """)
                        .get(0);
        assertEquals(CENTRED, rows(grid));
    }

    @Test
    void centredCellsOfRowsThatNoEmptyLinePartsAreReadToo() throws Exception {
        Grid grid = (Grid)
                read("""
                指标名称                2020年   2025年   属性
                持证护理员占比（%）          5.2     ≥6      预期性
                                            1600左
                老年教育机构参加人数（万人）      1515            预期性
                                            右
                设施规模（万处）            323     ≥300    预期性
                开展护理技能培训（万人
                                    137.2   450     预期性
                次）
                其中：村级护理员参加培训
                                    98.7    300     预期性
                （万人次）
                """)
                        .get(0);
        assertEquals(CENTRED, rows(grid));
    }

    @Test
    void figuresOfTwoRowsAreNeverOneAndAWarningSaysWhatIsUntold() throws Exception {
        SourceDocument document = document(
                """
                二、主要目标
                到2025年，养老服务更加充分。
                形势总体稳定。
                专栏1   养老主要指标
                指标名称                2020年   2025年   属性
                持证护理员占比（%）          5.2     ≥6      预期性
                                            ≥1500
                老年教育机构参加人数（万人）      1515    ≤1700   预期性
                设施规模（万处）            323     ≥300    预期性

                三、重点任务
                加强服务。
                加强保障。
                """);
        assertEquals(
                List.of(
                        List.of("指标名称", "2020年", "2025年", "属性"),
                        List.of("持证护理员占比（%）", "5.2", "≥6", "预期性"),
                        List.of("", "", "≥1500", ""),
                        List.of("老年教育机构参加人数（万人）", "1515", "≤1700", "预期性"),
                        List.of("设施规模（万处）", "323", "≥300", "预期性")),
                rows((Grid) document.pages().get(0).blocks().get(4)));
        assertEquals(
                List.of("table-unread"),
                document.warnings().stream().map(Warning::code).toList());
    }

    @Test
    void aPageNumberBelowTheLastRowIsNoRow() throws Exception {
        List<Block> blocks = read(
                """
                附表
                各市“十四五”减排目标
                地区  能耗强度降低目标（%）  化学需氧量减排量（吨）
                云中市  13.5  4210
                岭南关市  14  350
                石溪市  13  610
                柳泉市  12.5  1500
                合计  —  6670
                — 3 —
                """);
        assertEquals("各市“十四五”减排目标", ((Line) blocks.get(1)).text());
        assertEquals(
                List.of(
                        List.of("地区", "能耗强度降低目标（%）", "化学需氧量减排量（吨）"),
                        List.of("云中市", "13.5", "4210"),
                        List.of("岭南关市", "14", "350"),
                        List.of("石溪市", "13", "610"),
                        List.of("柳泉市", "12.5", "1500"),
                        List.of("合计", "—", "6670")),
                rows((Grid) blocks.get(2)));
        assertEquals("— 3 —", ((Line) blocks.get(3)).text());
    }

    @Test
    void endlessColumnsAreReadInOneGo() throws Exception {
        String names = "赵一    钱二    孙三    李四\n".repeat(60_000);
        assertEquals(60_000, read(names).size());
        String figures = "1    覆盖率    90    95\n".repeat(20_000);
        assertEquals(1, read(figures).size());
    }

    private static List<Block> read(String text) throws Exception {
        return document(text).pages().get(0).blocks();
    }

    private static SourceDocument document(String text) throws Exception {
        return Reading.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT);
    }

    private static List<List<String>> rows(Grid grid) {
        return java.util.stream.IntStream.range(0, grid.rows())
                .mapToObj(row -> grid.cells().stream()
                        .filter(cell -> cell.row() == row)
                        .map(Cell::text)
                        .toList())
                .toList();
    }
}
