package io.github.guihua.clean;

import static io.github.guihua.clean.Cleaned.clean;
import static io.github.guihua.clean.Cleaned.paragraphs;
import static io.github.guihua.clean.Cleaned.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Bookmark;
import io.github.guihua.read.Wrap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanerTest {

    @Test
    void aJustifiedLinesSpacesMeanNothing() throws Exception {
        assertEquals(
                List.of("8. 心脑血管疾病防治行动。死亡率下降到209.7/10万及以下。"),
                paragraphs(clean("8. 心 脑 血 管 疾 病 防 治 行 动 。 死 亡 率 下 降 到\n209.7/10万及以下。\n")));
        assertEquals(List.of("县民政局 县财政局 县教育局"), paragraphs(clean("县民政局 县财政局 县教育局\n")));
    }

    @Test
    void theCellsOfATornTableAreNoHeadingsAndAWarningSaysSo() throws Exception {
        String table =
                """
                一、总体要求
                坚持统筹推进各项工作。
                附件
                健康清河行动主要指标
                全省平
                领域

                （一）总
                体

                2020

                年

                78.9

                80.2

                预期性

                15.6

                3.8 约束性

                91.5
                27左 约束性

                （二）健
                5
                （助理）医师数
                数比率（%）

                二、保障措施
                加强组织领导。
                """;
        CleanText text = clean(table);
        assertEquals(List.of("一、总体要求", "坚持统筹推进各项工作。", "附件", "健康清河行动主要指标", "二、保障措施", "加强组织领导。"), paragraphs(text));
        assertEquals(1, text.warnings().size());
        assertEquals("table-unread", text.warnings().get(0).code());
        CleanText list = clean(table.replace("预期性", "优良率").replace("约束性", "合格率"));
        assertEquals(List.of(), list.warnings());
    }

    @Test
    void aPageTurnInsideASentenceLeavesNoMark() throws Exception {
        CleanText text = clean("一、总体要求\n坚持以人民为中心，建立健全城乡社区服务\n— 3 —\n\f体系，提高服务水平。\n二、重点任务\n");
        assertEquals(List.of("一、总体要求", "坚持以人民为中心，建立健全城乡社区服务体系，提高服务水平。", "二、重点任务"), paragraphs(text));
        assertEquals(List.of("page-number"), reasons(text));
        Paragraph joined = (Paragraph) text.elements().get(1);
        assertEquals(2, joined.evidence().line());
        assertEquals(4, joined.evidence().endLine());
        assertEquals(1, joined.evidence(0, 5).page());
        assertEquals(2, joined.evidence(22, 25).page());
    }

    @Test
    void aPageNumberThatLostItsDashesIsOneAmongTheOthers() throws Exception {
        CleanText text = clean(
                "一、总体要求\n坚持以人民为中心。\n— 1 —\n\f二、重点任务\n建设服务中心，每个中心配备人员\n4\n2\n\f名。\n— 3 —\n\f三、保障措施\n加强组织领导。\n— 4 —\n");
        assertEquals(4, text.removed().size());
        assertEquals(
                List.of("一、总体要求", "坚持以人民为中心。", "二、重点任务", "建设服务中心，每个中心配备人员4名。", "三、保障措施", "加强组织领导。"), paragraphs(text));
    }

    @Test
    void theTitleStaysWhereEveryPageRepeatsIt() throws Exception {
        String title = "清河市养老服务规划\n";
        CleanText text = clean(title + title + "清河市民政局\n\f" + title + "一、总体要求\n坚持以人民为中心。\n\f" + title
                + "二、重点任务\n建设服务中心。\n\f" + title + "三、保障措施\n加强组织领导。\n");
        assertEquals("清河市养老服务规划", paragraphs(text).get(0));
        assertEquals("清河市民政局", paragraphs(text).get(1));
        assertEquals(4, reasons(text).stream().filter("running-line"::equals).count());
    }

    @Test
    void whoPrintedANoticeStandsOnALineOfItsOwn() throws Exception {
        CleanText text = clean("一、总体要求\n坚持以人民为中心。\n抄送：县委各部门，县法院，县检察院。\n石桥县人民政府办公室      2022年7月19日印发\n");
        assertEquals("抄送：县委各部门，县法院，县检察院。", paragraphs(text).get(2));
        assertEquals(4, paragraphs(text).size());
    }

    @Test
    void bookmarksMakeHeadings() throws Exception {
        List<Item> items = List.of(
                new Item.Piece("健全机制", 0, io.github.guihua.read.Line.plain("健全机制", Wrap.HARD, 1), 2, false),
                new Item.Piece("健全机制", 0, io.github.guihua.read.Line.plain("健全机制", Wrap.HARD, 2), 3, false));
        List<Item> marked = BookmarkHeadings.marked(items, List.of(new Bookmark(2, "健全 机制", 3)));
        assertEquals(0, ((Item.Piece) marked.get(0)).line().style().heading());
        assertEquals(2, ((Item.Piece) marked.get(1)).line().style().heading());
    }

    @Test
    void fullWidthSpacesAreSpaces() throws Exception {
        CleanText text =
                clean("清河市养老服务规划\n目　　录\n第一章　总体要求　3\n第二章　重点任务　4\n第一章　总体要求\n坚持以人民为中心。\n" + "第二章　重点任务\n建设服务中心。\n");
        assertEquals(List.of("清河市养老服务规划", "第一章　总体要求", "坚持以人民为中心。", "第二章　重点任务", "建设服务中心。"), paragraphs(text));
        assertEquals(List.of("contents", "contents", "contents"), reasons(text));
    }

    @Test
    void aHeaderThatEveryPageRepeatsIsRemoved() throws Exception {
        StringBuilder pages = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            pages.append("石桥县养老服务文件汇编\n第").append(i).append("项任务是建设一处服务中心并完善设施。\n\f");
        }
        CleanText text = clean(pages.toString());
        assertEquals(5, text.removed().size());
        assertTrue(reasons(text).stream().allMatch("running-line"::equals));
        assertTrue(String.join("", paragraphs(text)).matches("(?:第\\d项任务是建设一处服务中心并完善设施。){5}"));
    }

    @Test
    void numbersThatASharingSitePutsIntoSentencesGo() throws Exception {
        String screen = "健全社区服务体系并提升服务能力，".repeat(12);
        CleanText text = clean("1、" + screen + "加强社\n2、区建设，" + screen + "加强队\n3、伍建设，" + screen + "完成任务。\n");
        assertEquals(1, paragraphs(text).size());
        assertTrue(paragraphs(text).get(0).contains("加强社区建设，"));
        assertEquals(List.of("segment-number", "segment-number", "segment-number"), reasons(text));
    }

    @Test
    void aListOfShortItemsKeepsItsNumbers() throws Exception {
        CleanText text = clean("1、任务分解表\n2、指标表\n3、名单\n4、联系表\n");
        assertEquals(List.of("1、任务分解表", "2、指标表", "3、名单", "4、联系表"), paragraphs(text));
    }

    @Test
    void contentsPagesAreNoBody() throws Exception {
        CleanText text = clean("目 录\n一、总体要求……………1\n二、重点任务.......... 3\n一、总体要求\n坚持统筹。\n");
        assertEquals(List.of("一、总体要求", "坚持统筹。"), paragraphs(text));
        assertEquals(List.of("contents", "contents", "contents"), reasons(text));
    }

    @Test
    void aContentsPageWithoutPageNumbersEndsWhereItsFirstEntryStandsAgain() throws Exception {
        CleanText text = clean("目录\n第一章 总则要求\n第二章 重点任务\n第一章 总则要求\n坚持统筹。\n第二章 重点任务\n建设中心。\n");
        assertEquals(List.of("第一章 总则要求", "坚持统筹。", "第二章 重点任务", "建设中心。"), paragraphs(text));
    }

    @Test
    void aContentsHeadMayStandOnTwoLines() throws Exception {
        CleanText text = clean("目\n录\n第一章\n总则\n第二章\n附则\n第一章\n总\n则\n第一条\n为了发展，制定本条例。\n第二章\n附则\n第二条\n自发布之日起施行。\n");
        assertEquals(List.of("第一章 总则", "第一条 为了发展，制定本条例。", "第二章 附则", "第二条 自发布之日起施行。"), paragraphs(text));
    }

    @Test
    void aTableDrawnWithTabsIsAGridAndItsCutRowIsMended() throws Exception {
        CleanText text = clean("序号\t指标\t2025年\n1\t城市社区服务设施\t100\n\f\t覆盖率（%）\t\n2\t农村社区设施覆盖率\t90\n");
        LogicalGrid grid = (LogicalGrid) text.elements().get(0);
        assertEquals(3, grid.grid().rows());
        assertEquals(
                List.of("1", "城市社区服务设施覆盖率（%）", "100"),
                grid.grid().cells().stream()
                        .filter(c -> c.row() == 1)
                        .map(c -> c.text())
                        .toList());
    }

    @Test
    void spacesThatConversionsLeaveAreClosed() throws Exception {
        CleanText text = clean("到 2025 年，覆盖率达到 74. 4%，面积 30 平方米以上，基本建成服务网络，实现城乡全覆盖，群众满意度不断提高。\n");
        assertEquals(List.of("到2025年，覆盖率达到74.4%，面积30平方米以上，基本建成服务网络，实现城乡全覆盖，群众满意度不断提高。"), paragraphs(text));
    }

    @Test
    void aSingleCharacterCutFromItsWordIsNoFurniture() throws Exception {
        CleanText text = clean("一、目标\n服务体系更加健全，\n中\n小企业的贷款覆盖率显著提高，环境不断优化。\n");
        assertEquals(List.of("一、目标", "服务体系更加健全，中小企业的贷款覆盖率显著提高，环境不断优化。"), paragraphs(text));
    }

    @Test
    void readingsInBracketsAreRemovedFromMirrors() throws Exception {
        CleanText text = clean("國(guó)家發(fā)展規(guī)劃（PPP）已經(jīng)印發(fā)。\n");
        assertEquals(List.of("國家發展規劃（PPP）已經印發。"), paragraphs(text));
    }

    @Test
    void aPortalsRecordOfThePageIsNoTextAndLeavesNumberAndBody() throws Exception {
        CleanText text = clean("索引号：QH000/2021-00055\n发文机关：清河市人民政府\n文 号：清政发〔2021〕18号\n发布日期：2021-12-30\n\n"
                + "【字体:\n\n清河市农业规划\n\n一、总体要求\n\n稳定粮食生产。\n");
        assertEquals(List.of("发文机关：清河市人民政府", "文 号：清政发〔2021〕18号", "清河市农业规划", "一、总体要求", "稳定粮食生产。"), paragraphs(text));
        assertEquals(List.of("page-record", "page-record", "page-record"), reasons(text));
    }

    @Test
    void aShortLineOfAClauseEndsWithItsLine() throws Exception {
        CleanText text = clean("1．加快建设。新建小学3所。\n完成时限：2025年8月\n任务二：加强队伍\n2．补充教师。招聘80名。\n");
        assertEquals(List.of("1．加快建设。新建小学3所。", "完成时限：2025年8月", "任务二：加强队伍", "2．补充教师。招聘80名。"), paragraphs(text));
    }
}
