package io.github.guihua.clean;

import static io.github.guihua.clean.Cleaned.clean;
import static io.github.guihua.clean.Cleaned.paragraphs;
import static io.github.guihua.clean.Cleaned.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Removed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts copied from pages: what stood at the edges of paper and screen is none of the document. */
class CopiedPagesTest {
    private static final String TITLE = "清河市养老服务发展规划";
    /** Two lines of a sentence that a page's end cut, and the lines between. */
    private static final List<String> CUT = List.of(
            "健全居家社区机构相协调的养老服务体系，完善县乡村三级服务网络，推动养老事业和养老产业协同发|展。",
            "支持社会力量兴办养老机构，落实土地、税费、金融等扶持政策，对符合条件的养老机构给予建设和运|营补助。",
            "加强养老护理人才队伍建设，开展职业技能培训，完善薪酬保障和激励褒扬机制，吸引更多年轻人从事|养老服务。",
            "推进医养结合，鼓励医疗机构与养老机构签约合作，为入住老年人提供预防保健、疾病诊治、康复护理|等服务。");

    private static List<String> removed(CleanText text) {
        return text.removed().stream().map(Removed::text).toList();
    }

    /** @param edge what stands at the page's end; # is the page's number */
    private static String pages(String edge) {
        StringBuilder text = new StringBuilder(TITLE + "\n为加快发展养老服务，制定本规划。\n");
        for (int i = 0; i < CUT.size(); i++) {
            String[] parts = CUT.get(i).split("\\|");
            text.append("一二三四".charAt(i))
                    .append("、第")
                    .append("一二三四".charAt(i))
                    .append("方面任务\n")
                    .append(parts[0])
                    .append('\n')
                    .append(edge.replace("#", String.valueOf(i + 1)))
                    .append(parts[1])
                    .append("\n按照职责分工抓好落实。\n");
        }
        return text.toString();
    }

    /** The record of a page in its other writings; # stands for what parts a field's name from its value. */
    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s\n", "%s：\n%s\n", "%s：%s\n", "%s\t%s\n", "[%s] %s\n", "【%s】%s\n", "%s %s\n"})
    void aPagesRecordIsNoneOfTheText(String field) throws Exception {
        String title = "清河市人民政府关于印发养老服务规划的通知";
        String record = field.formatted("索 引 号", "QH-2023-0001")
                + field.formatted("公开方式", "主动公开")
                + field.formatted("文　　号", "清政发〔2023〕5号")
                + field.formatted("名　　称", title);
        CleanText text = clean(record + "\n" + title + "\n清政发〔2023〕5号\n各区人民政府：\n现印发给你们，请认真执行。\n");
        assertEquals(List.of("文 号：清政发〔2023〕5号", title, "清政发〔2023〕5号", "各区人民政府：", "现印发给你们，请认真执行。"), paragraphs(text));
        assertEquals(Set.of("索 引 号：QH-2023-0001", "公开方式：主动公开", "名　　称：" + title), Set.copyOf(removed(text)));
    }

    @Test
    void theTitleThatOnlyTheRecordHasStays() throws Exception {
        String title = "清河市人民政府关于印发养老服务规划的通知";
        CleanText text = clean("索引号\nQH-1\n文号\n清政发〔2023〕5号\n名称\n" + title + "\n\n各区人民政府：\n现印发给你们，请认真执行。\n");
        assertTrue(paragraphs(text).contains(title), paragraphs(text).toString());
    }

    @Test
    void aHeadBesideEachOfAFewPageNumbersIsNoText() throws Exception {
        String pages = "一、总体要求\n健全机制，推动工作落实，建设服务中心6处，其中乡\n· 7 ·\n清河教育公报 2023年第1期\n镇中心不少于4处。\n"
                + "二、重点任务\n推进均衡发展，消除大班额。\n· 8 ·\n清河教育公报 2023年第1期\n三、保障措施\n加强组织领导。\n· 9 ·\n";
        CleanText text = clean(pages);
        assertTrue(
                paragraphs(text).contains("健全机制，推动工作落实，建设服务中心6处，其中乡镇中心不少于4处。"),
                paragraphs(text).toString());
        assertEquals(2, removed(text).stream().filter("清河教育公报 2023年第1期"::equals).count());
        CleanText once = clean(pages.replaceFirst("清河教育公报 2023年第1期\n", ""));
        assertEquals(0, removed(once).stream().filter("清河教育公报 2023年第1期"::equals).count());
    }

    @Test
    void aFieldWithoutValueTakesNoTitle() throws Exception {
        CleanText text = clean("索引号：QH-1\n文号：清政发〔2023〕5号\n主题词：\n清河市人民政府令\n第7号\n");
        assertEquals(List.of("文号：清政发〔2023〕5号", "清河市人民政府令", "第7号"), paragraphs(text));
    }

    @Test
    void wordsThatAWrapSetAloneAreNoLinks() throws Exception {
        CleanText text = clean("一、总体要求\n坚持统筹推进。\n二、政策解读\n落实政策文件、解读方案、\n解读材料\n“三同步”工作机制，提供\n附件下载\n服务。\n");
        assertEquals(List.of(), text.removed());
    }

    @Test
    void linksUnderATextAreNoneOfIt() throws Exception {
        String body = "清河市养老服务方案\n为加快发展养老服务，制定本方案。\n一、总体要求\n坚持统筹推进。\n二、保障措施\n加强组织领导，抓好落实。\n";
        for (String tail : List.of(
                "附件下载：\n清河市养老服务方案.docx\n", "相关附件：清河市养老服务方案.wps\n【字体：大 中 小】【打印】【关闭】\n", "解读链接：\n图解：清河市养老服务方案\n")) {
            CleanText text = clean(body + tail);
            assertEquals("加强组织领导，抓好落实。", paragraphs(text).get(paragraphs(text).size() - 1));
            assertEquals(tail.lines().count(), text.removed().size(), tail);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#\n",
                "\n#\n\n",
                "清河市养老服务发展规划\n",
                "— # —\n清河市养老服务发展规划\n",
                "养老服务发展规划 #\n",
                "#\n清河市养老服务发展规划\n",
                "- # -\n\n清河市人民政府公报 2023年第3期\n\n"
            })
    void whatStoodAtAPagesEdgeCutsNoSentence(String edge) throws Exception {
        CleanText text = clean(pages(edge));
        for (String sentence : CUT) {
            assertTrue(paragraphs(text).stream().anyMatch(p -> p.startsWith(sentence.replace("|", ""))), sentence);
        }
        assertEquals(TITLE, paragraphs(text).get(0));
        assertEquals(2 + 3 * CUT.size(), paragraphs(text).size());
        assertEquals(
                edge.strip().split("\\n+").length * CUT.size(), text.removed().size());
    }

    @Test
    void numbersBetweenEmptyLinesAPageApartArePageNumbers() throws Exception {
        String page = (String.join("\n", CUT).replace("|", "") + "\n责任落实到位。\n").repeat(2);
        String text =
                page + "\n1\n\n" + page + "健全考核机制，对任务完成情况进行评估。到" + "\n\n2\n\n" + "2025年，完成全部任务。\n" + page + "\n3\n";
        assertEquals(List.of("1", "2", "3"), removed(clean("一、重点任务\n" + text)));
        assertTrue(paragraphs(clean("一、重点任务\n" + text)).stream().anyMatch(p -> p.contains("到2025年，")));
        String cells = "1\n\n" + CUT.get(0) + CUT.get(1) + CUT.get(2) + "\n\n健全考核机制，对任务完成情况开展评估，落实责任\n\n";
        assertEquals(List.of(), removed(clean("一、重点任务\n" + cells + cells.replace("1", "2") + cells.replace("1", "3"))));
    }

    @Test
    void aHeadAndTheNumbersBesideItProveEachOther() throws Exception {
        StringBuilder text = new StringBuilder(TITLE + "\n为加快发展养老服务，制定本规划。\n一、重点任务\n");
        for (int i = 1; i <= 4; i++) {
            text.append("建设服务中心。\n完善服务设施。\n\n").append(i).append("\n\n" + TITLE + "\n");
        }
        CleanText clean = clean(text + "加强组织领导。\n");
        assertEquals(8, clean.removed().size());
        assertEquals(
                List.of("page-number", "running-line"),
                reasons(clean).stream().distinct().sorted().toList());
        assertEquals(TITLE, paragraphs(clean).get(0));
    }

    @Test
    void aTitleThatComesBackOverAnAnnexStays() throws Exception {
        CleanText text = clean(
                TITLE + "\n为加快发展养老服务，制定本规划。\n一、重点任务\n建设服务中心。\n附件1\n" + TITLE + "\n任务分工。\n附件2\n" + TITLE + "\n指标解释。\n");
        assertEquals(List.of(), text.removed());
    }

    @Test
    void equalLinesWithoutEndCostNoMoreThanOthers() throws Exception {
        CleanText text = clean((TITLE + "\n").repeat(40_000));
        assertTrue(text.removed().size() + paragraphs(text).size() > 0);
        assertTrue(clean("7\n".repeat(40_000)).removed().isEmpty());
    }

    @Test
    void numbersOfATablesRowsAreNoPageNumbers() throws Exception {
        StringBuilder table = new StringBuilder(pages("") + "任务分工表\n序号\n任务\n单位\n");
        for (int i = 1; i <= 6; i++) {
            table.append(i).append("\n新建街道综合养老服务中心，配备必要的设施设备，开展日间照料\n市民政局、市财政局\n");
        }
        assertEquals(List.of(), clean(table.toString()).removed());
    }

    @Test
    void aNumberThatAWrapSetAloneStays() throws Exception {
        CleanText text = clean(pages("").replace("给予建设和运\n营补助", "每家给予\n2\n万元补助") + "全市建成养老服务中心\n3\n处。\n");
        assertEquals(List.of(), text.removed());
        assertTrue(String.join("", paragraphs(text)).contains("建成养老服务中心3处。"));
    }

    @Test
    void aLineThatComesBackBetweenSentencesStays() throws Exception {
        CleanText text = clean(pages("").replace("按照职责分工抓好落实。", "责任单位：市民政局\n持续推进"));
        assertEquals(List.of(), text.removed());
        assertEquals(4, paragraphs(text).stream().filter("持续推进"::equals).count());
    }

    @Test
    void aPagesCopyOfTheTitleIsNoTitle() throws Exception {
        for (String copy : List.of(
                TITLE + ".docx", TITLE + "(1).pdf", "【最新】" + TITLE, TITLE + " - 某某文库", TITLE + "_清河市人民政府门户网站")) {
            CleanText text = clean(copy + "\n下载文档 收藏 分享 举报\n" + TITLE + "\n为加快发展养老服务，制定本规划。\n");
            assertEquals(TITLE, paragraphs(text).get(0), copy);
            assertEquals(Set.of("下载文档 收藏 分享 举报", copy), Set.copyOf(removed(text)));
        }
    }

    @Test
    void aTitleThatStandsOnlyOnceLosesWhatThePageAdded() throws Exception {
        CleanText text = clean("上传人：某某 文档编号：1234 格式：DOCX\n【精品】" + TITLE + ".docx\n为加快发展养老服务，制定本规划。\n");
        assertEquals(TITLE, paragraphs(text).get(0));
        assertEquals(
                List.of("sharing-record", "sharing-mark"),
                reasons(text).stream().distinct().toList());
        assertFalse(removed(text).contains(TITLE));
    }

    @Test
    void aCopyOfATitleOnTwoLinesGoes() throws Exception {
        CleanText text = clean("清河市养老服务“十四五”发展规划.doc\n清河市养老服务\n“十四五”发展规划\n为加快发展养老服务，制定本规划。\n");
        assertEquals(List.of("清河市养老服务“十四五”发展规划.doc"), removed(text));
    }

    @Test
    void whatASharingPagePrintsUnderATextIsNoText() throws Exception {
        String body = "一、总体要求\n坚持以人民为中心。\n二、重点任务\n建设服务中心。\n展开全文\n完善服务设施。\n三、保障措施\n";
        CleanText text = clean(body.repeat(2)
                + "加强组织领导。\n阅读剩余0%\n15 金币 0人已下载\n¥5.00 立即下载\n开通VIP 免费下载\n还剩2页未读，是否继续阅读？\n"
                + "关于我们 - 联系我们 - 网站声明\n版权提示\n1. 本站资源需安装阅读器。\n2. 下载所得归上传人所有。\n");
        assertEquals("加强组织领导。", paragraphs(text).get(paragraphs(text).size() - 1));
        assertEquals(
                List.of("sharing-tools", "sharing-state", "sharing-record", "sharing-site", "sharing-tail"),
                reasons(text).stream().distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- 本文来源于网络，如有侵权请联系删除 ---",
                "——来源：某某文库",
                "整理：某某  微信公众号：公文宝",
                "【下载本文档需要VIP】",
                "更多免费文档请访问www.example.com",
                "精品文档，欢迎下载",
                "此文档下载后可编辑"
            })
    void whatASharingPageSetsBetweenTheLinesIsNoText(String noise) throws Exception {
        CleanText text = clean("一、重点任务\n建设服务中心，配备设施。\n" + noise + "\n——坚持共建共享。拓宽资金来源，\n二、保障措施\n加强领导。\n");
        assertEquals(List.of(noise), removed(text));
        assertEquals(List.of("一、重点任务", "建设服务中心，配备设施。", "——坚持共建共享。拓宽资金来源，", "二、保障措施", "加强领导。"), paragraphs(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"——来源：县统计局年报。", "——资金来源：县级财政。", "更多优质资源下沉社区，服务居民。", "欢迎下载使用“云岭办”客户端。", "如有侵权行为，依法查处。"})
    void whatOnlySoundsLikeASharingPageStays(String line) throws Exception {
        CleanText text = clean("一、重点任务\n建设服务中心，配备设施。\n" + line + "\n二、保障措施\n加强领导。\n");
        assertEquals(List.of(), text.removed());
        assertTrue(paragraphs(text).contains(line));
    }

    @Test
    void numbersOfScreenfulsAreFoundWhateverTheSitePrintsBelow() throws Exception {
        String part = "各乡镇要完善助餐服务网络，支持社会力量参与运营，".repeat(8);
        CleanText text = Cleaned.clean("《石桥县养老方案.docx》由会员分享，可在线阅读，更多相关《石桥县养老方案.docx（3页珍藏版）》请在文库网上搜索。\n"
                + "1、石桥县养老方案一、总体要求" + part + "明确县\n"
                + "2、民政局的职责。二、重点任务" + part + "落实县\n"
                + "3、财政局的责任。" + part + "确保实效。\n"
                + "全套资料请下载\n下载后可任意编辑，最新精品文档\n");
        assertEquals(1, Cleaned.paragraphs(text).size());
        assertTrue(Cleaned.paragraphs(text).get(0).contains("明确县民政局的职责"));
        assertEquals(
                3,
                Cleaned.reasons(text).stream().filter("segment-number"::equals).count());
        assertTrue(Cleaned.reasons(text).contains("sharing-end"));
    }

    @Test
    void aHeadingPrintedTwiceInARowIsOne() throws Exception {
        CleanText text = clean("一、总体要求\n\n一、总体要求\n坚持统筹。\n（一）健全机制。抓好落实。\n（一） 健全机制。抓好落实。\n市民政局\n市民政局\n");
        assertEquals(List.of("一、总体要求", "（一） 健全机制。抓好落实。"), removed(text));
        assertEquals(
                List.of("repeated-heading"), reasons(text).stream().distinct().toList());
    }

    @Test
    void digitsSetApartAreOneNumber() throws Exception {
        CleanText text = clean("一、目标\n到2 0 2 5年，覆盖率达到9 5%，床位1 2 0张，入住率达到9 8 . 5 %，满意度7 4. 4%。\n");
        assertEquals(
                "到2025年，覆盖率达到95%，床位120张，入住率达到98.5 %，满意度74.4%。", paragraphs(text).get(1));
    }

    @Test
    void numbersSideBySideStayApart() throws Exception {
        for (String line : List.of("指标（%） 42.5 60 约束性", "分年度（2023 2024 2025）下达计划，每年2 3次。", "见表1 2。")) {
            assertEquals(line, paragraphs(clean("一、目标\n" + line + "\n")).get(1));
        }
    }
}
