package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.guihua.clean.Cleaner;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.Segmenter;
import io.github.guihua.segment.Segments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeExtractorTest {
    private static final Rules RULES = Rules.bundled();
    private static final NoticeExtractor NOTICES = new NoticeExtractor(RULES);

    private static List<Paragraph> paragraphs(String lines) {
        return lines.lines()
                .map(l -> new Paragraph(l, List.of(new Paragraph.Origin(0, null, null, 1, null)), null))
                .toList();
    }

    private static Notice notice(String front, String letter, String introduction, String closing) throws Exception {
        return notice("", front, letter, introduction, closing);
    }

    private static Notice notice(String record, String front, String letter, String introduction, String closing)
            throws Exception {
        Segments frame = new Segmenter(RULES)
                .segment(new Cleaner(RULES)
                        .clean(Reading.read("一、总则".getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT)));
        List<Element> own = Stream.<Element>concat(paragraphs(introduction).stream(), Stream.of())
                .toList();
        return NOTICES.extract(new Segments(
                frame.source(),
                paragraphs(front),
                paragraphs(record),
                paragraphs(letter),
                own,
                List.of(),
                List.of(),
                List.of(),
                paragraphs(closing),
                List.of(),
                List.of()));
    }

    @Test
    void noticeWithPlanIsReadWhole() throws Exception {
        Notice notice = notice(
                """
                清河市人民政府办公室文件
                清政办发〔2023〕8号
                清河市人民政府办公室
                关于印发清河市养老服务体系建设
                “十四五”规划的通知
                各县（区）人民政府，市政府各部门：
                清河市人民政府办公室
                2023年5月10日
                （此件公开发布）
                清河市养老服务体系建设
                “十四五”规划""",
                "《清河市养老服务体系建设“十四五”规划》已经市政府同意，现印发给你们。",
                "根据《云岭省人民政府关于印发〈云岭省养老服务规划〉的通知》（云岭政发〔2022〕3号，以下简称《规划》）和《云岭省养老服务条例》，结合落实《规划》的经验，制定本规划。",
                "抄送：市委各部门，市法院，\n市检察院。\n清河市人民政府办公室 2023年5月12日印发");
        assertEquals("清河市养老服务体系建设“十四五”规划", notice.title());
        assertEquals("清河市人民政府办公室关于印发清河市养老服务体系建设“十四五”规划的通知", notice.noticeTitle());
        assertEquals("清政办发〔2023〕8号", notice.documentNumber());
        assertEquals(List.of("清河市人民政府办公室"), notice.issuers());
        assertEquals("2023-05-10", notice.issueDate());
        assertEquals("各县（区）人民政府，市政府各部门", notice.addressees());
        assertEquals(List.of("市委各部门", "市法院", "市检察院"), notice.copiedTo());
        assertEquals("此件公开发布", notice.disclosure());
        assertEquals("规划", notice.kind());
        assertEquals(new Period(2021, 2025), notice.period());
        assertEquals("990100", notice.jurisdiction().code());
        assertEquals("养老服务", notice.subject());
        assertEquals(
                List.of(new Citation("云岭省人民政府关于印发〈云岭省养老服务规划〉的通知", "云岭政发〔2022〕3号"), new Citation("云岭省养老服务条例", null)),
                notice.basedOn());
    }

    @Test
    void plainNoticeHasOneTitle() throws Exception {
        Notice notice = notice(
                "石桥县民政局关于做好养老服务工作的通知\n石民〔2023〕4号\n各乡镇人民政府：",
                "",
                "现将《石桥县养老服务指南》印发给你们，经局长办公会同意，通知如下。",
                "石桥县民政局\n石桥县财政局\n二〇二三年三月十四日");
        assertEquals("石桥县民政局关于做好养老服务工作的通知", notice.title());
        assertNull(notice.noticeTitle());
        assertEquals("通知", notice.kind());
        assertEquals(List.of("石桥县民政局", "石桥县财政局"), notice.issuers());
        assertEquals("2023-03-14", notice.issueDate());
        assertEquals("990121", notice.jurisdiction().code());
        assertEquals(List.of(), notice.basedOn());
    }

    @Test
    void signersOnOneLineAreParted() throws Exception {
        Notice notice = notice(
                "省民政厅 省财政厅关于印发云岭省慈善事业发展规划的通知\n各市民政局、财政局:\n云岭省民政厅 云岭省财政厅 2022 年 3 月 14 日\n云岭省慈善事业发展规划",
                "现印发给你们。",
                "",
                "");
        assertEquals(List.of("云岭省民政厅", "云岭省财政厅"), notice.issuers());
        assertEquals("2022-03-14", notice.issueDate());
        assertEquals("云岭省慈善事业发展规划", notice.title());
        Notice joined = notice("关于做好某项工作的通知\n国家税务总局清河市税务局清河市财政局\n2022年3月14日", "", "", "");
        assertEquals(List.of("国家税务总局清河市税务局", "清河市财政局"), joined.issuers());
    }

    @Test
    void federationsSignToo() throws Exception {
        Notice notice =
                notice("民政部等三部门关于印发行动计划的通知\n民发〔2022〕4号\n各省民政厅：\n民政部\n人力资源社会保障部\n国家发展改革委\n中国残联\n2022年3月10日", "", "", "");
        assertEquals(List.of("民政部", "人力资源社会保障部", "国家发展改革委", "中国残联"), notice.issuers());
    }

    @Test
    void anOrganStaysWithItsCommittee() throws Exception {
        Notice notice = notice(
                "关于印发青年创业办法的通知\n石桥县人力资源和社会保障局 中共石桥县委统战部\n2023年8月9日\n青年创业办法\n（2023年8月1日县政府第5次常务会议通过）", "", "", "");
        assertEquals(List.of("石桥县人力资源和社会保障局", "中共石桥县委统战部"), notice.issuers());
        assertEquals("青年创业办法", notice.title());
    }

    @Test
    void wrapsThatRanTogetherAreParted() throws Exception {
        Notice notice = notice("清河市人民政府关于印发《清河市十条措施》的通知清政发〔2023〕4号各县（区）人民政府：\n2023年4月19日清河市十条措施", "", "", "");
        assertEquals("清河市人民政府关于印发《清河市十条措施》的通知", notice.noticeTitle());
        assertEquals("清河市十条措施", notice.title());
        assertEquals("清政发〔2023〕4号", notice.documentNumber());
        assertEquals("各县（区）人民政府", notice.addressees());
        assertEquals("2023-04-19", notice.issueDate());
    }

    @Test
    void anOrderHasItsNumberAndBodyInItsHead() throws Exception {
        Notice notice = notice("云岭省人民政府令\n第388号\n省长 某某\n2022年1月20日\n云岭省公共数据管理办法", "", "", "");
        assertEquals("云岭省人民政府令第388号", notice.documentNumber());
        assertEquals(List.of("云岭省人民政府"), notice.issuers());
        assertEquals("云岭省公共数据管理办法", notice.title());
        assertEquals("2022年第18号", notice("公告\n2022年 第18号", "", "", "").documentNumber());
    }

    @Test
    void copiesBeforeThePlanAndSealNotesAreNoTitle() throws Exception {
        Notice notice = notice(
                """
                发文单位：清河市民政局
                关于印发《清河市养老发展纲要》的通知
                各县（区）民政局：
                清河市养老服务领导小组办公室
                （清河市民政局
                清河市财政局代章）
                2022年4月1日
                抄送：市委各部门，
                市法院。
                清河市民政局办公室 2022年4月2日印发
                清河市养老发展纲要""",
                "现印发给你们。",
                "",
                "");
        assertEquals(List.of("清河市养老服务领导小组办公室"), notice.issuers());
        assertEquals(List.of("市委各部门", "市法院"), notice.copiedTo());
        assertEquals("关于印发《清河市养老发展纲要》的通知", notice.noticeTitle());
        assertEquals("清河市养老发展纲要", notice.title());
        assertEquals("规划", notice.kind());
    }

    @Test
    void thePagesRecordStandsInForWhatTheDocumentLeavesOut() throws Exception {
        String record = "发 文 机 关：清河市民政局\n成文日期：2023-05-08\n发文字号：清民发〔2023〕5号\n发文字号：";
        Notice bare = notice(record, "关于做好养老服务工作的通知\n各县（区）民政局：", "请抓好落实。", "", "");
        assertEquals(List.of("清河市民政局"), bare.issuers());
        assertEquals("2023-05-08", bare.issueDate());
        assertEquals("清民发〔2023〕5号", bare.documentNumber());
        Notice signed =
                notice(record, "清河市财政局关于做好养老服务工作的通知\n清财发〔2023〕7号\n各县（区）财政局：\n清河市财政局\n2023年6月1日", "请抓好落实。", "", "");
        assertEquals(List.of("清河市财政局"), signed.issuers());
        assertEquals("2023-06-01", signed.issueDate());
        assertEquals("清财发〔2023〕7号", signed.documentNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "（", "一、", "根据", "号", "2", "通知", "，", "》", "市"})
    void hostileTextEnds(String piece) throws Exception {
        String line = piece.repeat(200_000 / piece.length());
        assertNotNull(notice(line, line, "根据" + line, line).kind());
    }

    @Test
    void emptyDocumentGivesNothing() throws Exception {
        Notice notice = notice("", "", "", "");
        assertNull(notice.title());
        assertNull(notice.jurisdiction());
        assertEquals("other", notice.kind());
        assertEquals(List.of(), notice.issuers());
    }

    @Test
    void aHeadlineAboveTheNoticesTitleIsNoPartOfIt() throws Exception {
        Notice notice = notice(
                """
                清河市碳达峰方案：重点发展清洁能源等产业
                清河市人民政府关于印发清河市碳达峰实施方案的通知
                文 号：清政发〔2023〕31号
                各县（区）人民政府：
                清河市人民政府
                2023年8月21日
                清河市碳达峰实施方案""",
                "",
                "",
                "");
        assertEquals("清河市人民政府关于印发清河市碳达峰实施方案的通知", notice.noticeTitle());
        assertEquals("清河市碳达峰实施方案", notice.title());
        assertEquals("清政发〔2023〕31号", notice.documentNumber());
    }
}
