package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Responsibility;
import io.github.guihua.read.Style;
import io.github.guihua.rules.Rules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseExtractorTest {
    private static final Rules RULES = Rules.bundled();
    private static final ClauseExtractor CLAUSES = new ClauseExtractor(RULES, new BodyList(RULES));

    private static ClauseExtractor.Result read(StandingNotes standing, String... paragraphs) {
        List<Paragraph> body = Arrays.stream(paragraphs)
                .map(t -> new Paragraph(t, List.of(new Paragraph.Origin(0, 1, null, 7, null)), Style.PLAIN))
                .toList();
        return CLAUSES.extract(body, Place.section("二/（一）"), standing, names -> List.of());
    }

    private static ClauseExtractor.Result read(String... paragraphs) {
        return read(new StandingNotes(), paragraphs);
    }

    private static String roles(Responsibility r) {
        return String.join(" ", r.lead()) + "/" + String.join(" ", r.responsible()) + "/"
                + String.join(" ", r.supporting()) + "/" + (r.deadline() == null ? "" : r.deadline());
    }

    @Test
    void aClauseBehindADashOrWithoutItsOpeningBracket() {
        var dashed = read("健全养老服务网络工作。——责任单位：县民政局、县财政局");
        assertEquals("/县民政局 县财政局//", roles(dashed.clauses().get(0)));
        assertEquals("健全养老服务网络工作。", dashed.rest().get(0).text());
        var lost = read("老年人就餐每人每餐补助3元。 县民政局牵头，县财政局、各街道办事处按职责分工负责 )");
        assertEquals("县民政局/县财政局 各街道办事处//", roles(lost.clauses().get(0)));
        assertEquals("老年人就餐每人每餐补助3元。", lost.rest().get(0).text().strip());
        assertTrue(read("每人补助3元。各地可以适当提高（标准自定）").clauses().isEmpty());
        assertTrue(read("每人补助3元。具体标准由各县（市、区）另行确定）").clauses().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（责任单位：市民政局、市司法局） | /市民政局 市司法局//",
                "(责任部门:区民政局,区司法局) | /区民政局 区司法局//",
                "【责任处室：基层处】 | /基层处//",
                "（牵头单位：市民政局，责任单位：市司法局） | 市民政局/市司法局//",
                "〔牵头单位：市民政局；配合单位：各县（市、区）人民政府；完成时限：2023年10月底前〕 | 市民政局//各县（市、区）人民政府/2023年10月底前",
                "（市民政局牵头，市财政局、市卫生健康委按职责分工负责） | 市民政局/市财政局 市卫生健康委//",
                "（市民政局牵头，市财政局、市司法局配合） | 市民政局//市财政局 市司法局/",
                "（市民政局、市司法局等按职责分工负责，持续推进） | /市民政局 市司法局//持续推进",
                "（市民政局负责，8月底前完成） | /市民政局//8月底前",
                "（市民政局会同市司法局、市财政局负责） | 市民政局//市司法局 市财政局/",
                "（市民政局会同有关部门负责） | 市民政局///",
                "（市民政局、市司法局分别牵头） | 市民政局 市司法局///",
                "（责任单位：市民政局牵头，市直有关部门按职责分工负责） | 市民政局/市直有关部门//",
                "（牵头单位：市民政局、市司法局按职责分别牵头；责任单位：市直部门） | 市民政局 市司法局/市直部门//",
                "（市民政局牵头，市司法局配合，各县政府按职责分工负责） | 市民政局/各县政府/市司法局/",
                "（市民政局、市财政局） | /市民政局 市财政局//",
                "（养老服务处） | /养老服务处//",
                "（市民政局按职责完成有关工作，市财政局配合完成） | /市民政局/市财政局/",
                "（责任单位：省民政厅、省财政厅，责任单位中排在首位的为牵头单位，下同） | 省民政厅/省财政厅//",
                "（市民政局、市财政局按职责分工负责，首位为牵头单位） | 市民政局/市财政局//",
                "（责任单位：市民政局*、市财政局，带*的为牵头单位，下同） | 市民政局/市财政局//",
                "（牵头单位：市民政局★、市财政局） | 市民政局 市财政局///",
                "（1.市民政局牵头，市财政局配合；2.市教育局牵头，市司法局配合） | 市民政局 市教育局//市财政局 市司法局/",
                "（清河、松川市人民政府负责） | /清河市人民政府 松川市人民政府//",
                "（市民政局，2025年底前） | /市民政局//2025年底前",
                "（市民政局负总责，市财政局配合） | 市民政局//市财政局/",
                "（牵头单位：市发改委、市住建局（按项目类别分别牵头）；责任单位：各中小学校、幼儿园） | 市发改委 市住建局/各中小学校 各幼儿园//",
                "（责任单位：省教育厅、省财政厅，列第一位者为牵头单位，下同） | 省教育厅/省财政厅//",
                "（以上任务由市民政局牵头，市财政局配合） | 市民政局//市财政局/",
                "（牵头单位∶市民政局，配合单位∶市财政局） | 市民政局//市财政局/",
                "（市民政局负责；2023年9月底前出台具体办法） | /市民政局//2023年9月底前",
                "（市民政局，市财政局、市司法局）（长期坚持） | /市民政局 市财政局 市司法局//长期坚持",
                "（县民政局，县财政局、县供销社等） | /县民政局 县财政局 县供销社//",
                "（责任单位：市财政局、市民政局；市医保局配合） | /市财政局 市民政局/市医保局/",
                "（责任单位：市财政局、市民政局，市医保局、市司法局配合） | /市财政局 市民政局/市医保局 市司法局/",
                "（牵头单位：市财政局；市医保局配合；完成时限：2024年9月底前完成） | 市财政局//市医保局/2024年9月底前",
                "（市发改、教育、财政、人社等部门按职责分工负责） | /市发改 教育 财政 人社//",
                "（责任单位：市发展改革、教育、财政部门） | /市发展改革部门 教育部门 财政部门//",
                "（牵头单位为市民政局，责任单位为市财政局、市司法局） | 市民政局/市财政局 市司法局//",
                "（市民政局牵头，市财政局配合。完成时限：2023年12月底） | 市民政局//市财政局/2023年12月底",
                "（市民政局牵头，资金由市财政局负责） | 市民政局/市财政局//",
                "（市民政局负责牵头，市财政局负责保障资金） | 市民政局/市财政局//",
                "（责任单位：市民政局市财政局各县区政府） | /市民政局 市财政局 各县区政府//",
                "（实施单位：市民政局；监督单位：市审计局） | /市民政局/市审计局/",
                "（牵头市领导：王某；责任单位：市民政局） | /市民政局//",
                "（2023年12月底前完成；责任单位：市民政局、市财政局） | /市民政局 市财政局//2023年12月底前",
                "（市民政局、市财政局；2023年全年） | /市民政局 市财政局//2023年全年",
                "（责任：市民政局、市财政局） | /市民政局 市财政局//",
                "（市民政局牵头，各县区人民政府为责任主体） | 市民政局/各县区人民政府//",
                "（市民政局主责，市财政局协同） | 市民政局//市财政局/",
                "（责任单位：市民政局、各乡镇、街道 | /市民政局 各乡镇 各街道//",
            })
    void readsForms(String clause, String want) {
        ClauseExtractor.Result result = read("健全社区服务机制。" + clause);
        assertEquals(1, result.clauses().size());
        assertEquals(want, roles(result.clauses().get(0)));
        assertEquals("健全社区服务机制。", result.rest().get(0).text());
        assertEquals(clause, result.clauses().get(0).raw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由市民政局牵头，会同有关部门建立协调机制。",
                "对重点人群（老年人、残疾人、未成年人）开展服务。",
                "在各乡镇（街道）设置服务站。",
                "办理事项（含居家养老服务）全部公开。",
                "落实牵头单位责任，压实责任单位主体责任。",
                "提交市有关部门（市民政局、市财政局）。",
                "建设公共服务设施（学校、医院、社区服务中心）。",
                "学徒备案（技工院校内由人力资源社会保障部门负责）后发放补贴。",
            })
    void leavesOrdinaryText(String text) {
        ClauseExtractor.Result result = read(text);
        assertTrue(result.clauses().isEmpty(), () -> result.clauses().toString());
        assertEquals(text, result.rest().get(0).text());
    }

    @Test
    void aLineOfPersonsAndBodiesNamesTheBodies() {
        List<Responsibility> clauses = read("优化服务。", "牵头领导：张某　　牵头单位：县行政审批局").clauses();
        assertEquals(
                List.of("县行政审批局///"),
                clauses.stream().map(ClauseExtractorTest::roles).toList());
    }

    @Test
    void severalLinesAreOneClause() {
        ClauseExtractor.Result result = read("推进一体化服务。", "牵头单位：市民政局", "责任单位：市司法局，各县（区）人民政府", "完成时限：2023年12月底前");
        assertEquals(1, result.clauses().size());
        assertEquals("市民政局/市司法局 各县（区）人民政府//2023年12月底前", roles(result.clauses().get(0)));
        assertEquals(
                "牵头单位：市民政局\n责任单位：市司法局，各县（区）人民政府\n完成时限：2023年12月底前",
                result.clauses().get(0).raw());
        assertEquals(
                List.of("推进一体化服务。"), result.rest().stream().map(Paragraph::text).toList());
    }

    @Test
    void oneLineHoldsAllRoles() {
        ClauseExtractor.Result result = read("推进一体化服务。", "牵头单位：市民政局。责任单位：各区政府，市直部门。完成时限：2023年12月。");
        assertEquals("市民政局/各区政府 市直部门//2023年12月", roles(result.clauses().get(0)));
        assertEquals(1, result.rest().size());
    }

    @Test
    void aNoteInBracketsInsideALabelledLine() {
        StandingNotes standing = new StandingNotes();
        ClauseExtractor.Result result = read(standing, "推进服务。", "责任单位：市直部门，各县（区）政府落实（以下任务均需各县区政府落实，不再列出）");
        assertEquals(1, result.clauses().size());
        assertEquals("/市直部门 各县（区）政府//", roles(result.clauses().get(0)));
        assertEquals(List.of("各县区政府"), standing.alsoResponsible());
        assertEquals(1, result.rest().size());
    }

    @Test
    void aClauseBrokenIntoLinesIsMended() {
        ClauseExtractor.Result result = read("推进服务。（牵头单位：", "市民政局；责任单位：各县", "政府）", "完善设施。", "责任单位：", "市司法局。");
        assertEquals(
                List.of("市民政局/各县政府//", "/市司法局//"),
                result.clauses().stream().map(ClauseExtractorTest::roles).toList());
        assertEquals(
                List.of("推进服务。", "完善设施。"),
                result.rest().stream().map(Paragraph::text).toList());
    }

    @Test
    void oneBureauClosesAMeasure() {
        assertEquals("/市司法局//", roles(read("法治宣传活动（市司法局）").clauses().get(0)));
        assertTrue(read("服务进社区（社区）").clauses().isEmpty());
        assertTrue(read("报送市联席会议办公室（市司法局）").clauses().isEmpty());
    }

    @Test
    void severalClausesInOneMeasure() {
        ClauseExtractor.Result result = read("建设服务站。（市民政局负责）培训社工。（市人社局负责）");
        assertEquals(
                List.of("/市民政局//", "/市人社局//"),
                result.clauses().stream().map(ClauseExtractorTest::roles).toList());
        assertEquals("建设服务站。培训社工。", result.rest().get(0).text());
    }

    @Test
    void aStandingNoteReachesEveryLaterClause() {
        StandingNotes standing = new StandingNotes();
        read(standing, "甲。（市司法局负责）");
        Responsibility first =
                read(standing, "乙。（市民政局牵头。以下均需各县政府、清河新区管委会落实，不再一一列出）").clauses().get(0);
        Responsibility later = read(standing, "丙。（市财政局负责）").clauses().get(0);
        assertEquals(List.of("各县政府", "清河新区管委会"), first.alsoResponsible());
        assertEquals(List.of("各县政府", "清河新区管委会"), later.alsoResponsible());
        assertEquals("市民政局///", roles(first));
    }

    @Test
    void aStandingNoteBehindDutiesNamesOnlyItsOwnBodies() {
        StandingNotes standing = new StandingNotes();
        List<Responsibility> clauses =
                read(standing, "强化节水。（区水利局牵头，区财政局配合，各镇人民政府为各项措施的责任单位，以下不再列出）").clauses();
        assertEquals("区水利局//区财政局/", roles(clauses.get(0)));
        assertEquals(List.of("各镇人民政府"), clauses.get(0).alsoResponsible());
        assertEquals(List.of("各镇人民政府"), standing.alsoResponsible());
    }

    @Test
    void aStandingNoteSaysWhoLeads() {
        StandingNotes first = new StandingNotes();
        read(first, "甲。（民政部、财政部负责。列第一位者为牵头单位，下同）");
        assertEquals(
                "司法部/财政部 教育部//",
                roles(read(first, "乙。（司法部、财政部、教育部负责）").clauses().get(0)));
        StandingNotes comma = new StandingNotes();
        read(comma, "甲。（民政部，财政部。逗号前为牵头单位，下同）");
        assertEquals(
                "司法部 民政部/财政部//", roles(read(comma, "乙。（司法部、民政部，财政部）").clauses().get(0)));
        assertEquals("/司法部 财政部//", roles(read(comma, "丙。（司法部、财政部）").clauses().get(0)));
    }

    @Test
    void knowsItsLine() {
        Responsibility clause = read("甲。（市民政局负责）").clauses().get(0);
        assertEquals(7, clause.evidence().line());
        assertEquals("clauses/predicate", clause.evidence().rule());
    }

    @Test
    void endsOnHostileText() {
        for (String piece : List.of("（", "）", "（责任单位：", "责任单位：", "市民政局负责", "均为责任单位，不再列出")) {
            read(piece.repeat(2_000));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（牵头：市教育局，配合：市财政局） | 市教育局//市财政局/",
                "（市级牵头单位：市民政局；市级配合单位：市财政局；责任主体：各县人民政府） | 市民政局/各县人民政府/市财政局/",
                "（市民政局负责牵头，市财政局配合） | 市民政局//市财政局/",
                "（市民政局（牵头）、市财政局、市司法局按职责分工负责） | 市民政局/市财政局 市司法局//",
                "（市民政局、市司法局负责，每季度通报一次） | /市民政局 市司法局//",
                "（市民政局；市财政局、市司法局配合） | /市民政局/市财政局 市司法局/",
                "（市体育局，市教育局，2023年6月底前完成并长期坚持） | /市体育局 市教育局//2023年6月底前完成并长期坚持",
                "（市气象局、省应急厅、各市（州）、县（市、区）人民政府） | /市气象局 省应急厅 各市（州）人民政府 各县（市、区）人民政府//",
                "（市农业农村局负责，各县（市、区）党委和政府组织实施） | /市农业农村局 各县（市、区）党委 各县（市、区）政府//",
                "（责任单位：市民政局，有关市、州人民政府） | /市民政局 有关市人民政府 有关州人民政府//",
                "（生态环境部、财政部指导） | //生态环境部 财政部/",
                "（市民政局、市财政局会同市教育局，各县人民政府按职责分工负责） | 市民政局 市财政局/各县人民政府/市教育局/",
                "（责任单位：市民政局、市医保局；配合单位：市司法局；排在第一位的为牵头单位，下同） | 市民政局/市医保局/市司法局/"
            })
    void otherFormsOfClauses(String text, String expected) {
        List<Responsibility> clauses = read("开展行动。" + text).clauses();
        assertEquals(1, clauses.size());
        assertEquals(expected, roles(clauses.get(0)));
    }

    @Test
    void aBracketThatOnlyNamesARoleIsNoClause() {
        assertEquals(List.of(), read("（牵头单位）市民政局").clauses());
    }

    @Test
    void aLineOfTimesEndsAClauseOfSeveralLines() {
        List<Responsibility> clauses =
                read("开展行动。", "责任单位：市民政局", "时间安排：2023年6月底前启动，持续推进").clauses();
        assertEquals(1, clauses.size());
        assertEquals("/市民政局//2023年6月底前启动，持续推进", roles(clauses.get(0)));
    }
}
