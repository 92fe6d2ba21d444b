package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where paragraphs end in text whose lines a converter broke. */
class WrapsTest {
    private static final Cleaner CLEANER = new Cleaner(Rules.bundled());

    /** Lines as long as a page is wide, so that short lines are known to be short. */
    private static final String PAGE =
            "一、工作基础\n全县城乡社区服务设施不断完善，服务队伍不断壮大，服务内容不断丰富，服\n务质量不断提升，居民群众的获得感和满意度明显增强，为推进基层治理现代化打\n下了坚实的基础，也为今后五年的发展创造了有利的条件，提供了宝贵的工作经\n验。\n";

    private static List<String> paragraphs(String text) throws Exception {
        return CLEANER
                .clean(Reading.read((PAGE + text).getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT))
                .elements()
                .stream()
                .map(e -> ((Paragraph) e).text())
                .skip(2)
                .toList();
    }

    @Test
    void whoANoticeIsForEndsAtItsColonWhoeverComesFirst() throws Exception {
        String text =
                """
                清河市人民政府办公室关于印发清河市优化营商环境若干政策措施的通知
                清政办字〔2023〕22号
                清河高新区管委会，清河经开区管委会，各县（市、区）人民政府，市直各
                单位：
                《清河市优化营商环境若干政策措施》已经市政府同意，现印发给你们，请
                认真贯彻执行。
                """;
        List<String> all = CLEANER
                .clean(Reading.read((text + PAGE).getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT))
                .elements()
                .stream()
                .map(e -> ((Paragraph) e).text())
                .toList();
        assertTrue(all.contains("清河高新区管委会，清河经开区管委会，各县（市、区）人民政府，市直各单位："), all.toString());
        assertTrue(all.contains("《清河市优化营商环境若干政策措施》已经市政府同意，现印发给你们，请认真贯彻执行。"), all.toString());
    }

    @Test
    void aMeasureCutShortGoesOnAndATitleDoesNot() throws Exception {
        assertEquals(
                List.of(
                        "（1）提升综保区功能能级，做强航空产业链，推动跨境电商保税出口贸易，探索推进艺术品保税、汽车保税进口等业态发展。（责任单位：县商务局）",
                        "（2）巩固沟通机制。（责任单位：县法院）",
                        "5.保障企业市政公用服务接入",
                        "对企业接入实行联审联批。",
                        "6.建设标准厂房。"),
                paragraphs("（1）提升综保区功能能级，做强航空产业链，推动跨境电商保税出口贸易，探\n索推进艺术品保税、汽车保税进口等\n"
                        + "业态发展。（责任单位：县商务局）\n（2）巩固沟通机制。（责任单位：县法院）\n5.保障企业市政公用服务接入\n对企业接入实行联审联批。\n6.建设标准厂房。\n"));
    }

    @Test
    void titlesAreClosedUpWhereTheWholeTextIsSetApart() throws Exception {
        String lines = "各 乡 镇 要 加 强 统 筹 协 调， 压 实 工 作 责 任。\n".repeat(12);
        assertTrue(
                paragraphs(lines + "二、 工 作 目 标\n" + lines).contains("二、 工作目标"),
                paragraphs(lines).toString());
        assertTrue(paragraphs("二、 工 作 目 标\n").contains("二、 工 作 目 标"));
    }

    @Test
    void theTitleUnderAnAnnexsLabelIsALineOfItsOwn() throws Exception {
        assertEquals(
                List.of("附件2", "名词解释", "医养结合：指把医疗卫生服务与养老服务相结合的做法，由各级医疗机构和养老机构共同推进。"),
                paragraphs("附件2\n名词解释\n医养结合：指把医疗卫生服务与养老服务相结合的做法，由各级医疗机构和养老机\n构共同推进。\n"));
    }

    @Test
    void aNumberInAnEnumerationThatAWrapCutOpensNothing() throws Exception {
        assertEquals(
                List.of("5.健全机制。建立12345与110、119、120等热线的联动机制。"), paragraphs("5.健全机制。建立12345与110、\n119、120等热线的联动机制。\n"));
    }

    @Test
    void aNumeralThatEndsACutWordOpensNothing() throws Exception {
        assertEquals(
                List.of("（九）打造服务体系。", "进一步推进线上线下标准统一、服务同质，推动四端联动。"),
                paragraphs("（九）打造服务体系。\n进一步推进线上线下标准统\n一、服务同质，推动四端联动。\n"));
    }

    @Test
    void aReferenceThatAWrapCutBeforeItsNumberOpensNothing() throws Exception {
        assertEquals(List.of("（二）建设目标。形成覆盖城乡的养老服务网络，主要指标见表1。"), paragraphs("（二）建设目标。形成覆盖城乡的养老服务网络，主要指标见表\n1。\n"));
        assertEquals(
                List.of("（三）依据。设施建设任务较重的乡镇，具体名单以及完成时间和补助的标准按照附件2、附件3办理。"),
                paragraphs("（三）依据。设施建设任务较重的乡镇，具体名单以及完成时间和补助的标准按照附件\n2、附件3办理。\n"));
        assertEquals(List.of("主要指标见专栏3。"), paragraphs("主要指标见\n专栏3。\n"));
        assertEquals(List.of("申报材料（见附件2）报县民政局。"), paragraphs("申报材料（见\n附件2）报县民政局。\n"));
    }

    @Test
    void aListOfFormsAndAnAnnexUnderAnOpinionGoOnWithNoLine() throws Exception {
        assertEquals(
                List.of("7.石桥县养老服务机构建设征求意见表", "8.石桥县养老服务机构建设申请表", "9.石桥县养老服务机构建设审查表"),
                paragraphs("7.石桥县养老服务机构建设征求意见表\n8.石桥县养老服务机构建设申请表\n9.石桥县养老服务机构建设审查表\n"));
        assertEquals(List.of("石桥县人民政府关于发展养老服务的意见", "附件1：任务分工表"), paragraphs("石桥县人民政府关于发展养老服务的意见\n附件1：任务分工表\n"));
    }

    @Test
    void anIntroductionsFirstLineWithoutAMarkIsNoTitle() throws Exception {
        assertEquals(
                List.of("石桥县养老服务实施方案", "为深入贯彻落实党中央、国务院关于养老服务工作的重大战略部署，结合我县实际，制定本方案。"),
                paragraphs("石桥县养老服务实施方案\n    为深入贯彻落实党中央、国务院关于养老服务工作的重大战略部\n署，结合我县实际，制定本方案。\n"));
    }

    @Test
    void linesOnWhichSeveralBodiesSignAreWhole() throws Exception {
        assertEquals(
                List.of("落实工作责任。", "清河市人力资源和社会保障局 清河市公安局", "清河市住房和城乡建设局 清河市交通运输局", "清河市水利局", "2023年9月8日"),
                paragraphs("落实工作责任。\n清河市人力资源和社会保障局　　清河市公安局\n清河市住房和城乡建设局　　清河市交通运输局\n清河市水利局\n2023年9月8日\n"));
    }

    @Test
    void whoMayReadTheDocumentStandsAloneWithoutBrackets() throws Exception {
        assertEquals(
                List.of("2023年9月8日", "信息公开选项：主动公开", "石桥县养老服务规划"), paragraphs("2023年9月8日\n信息公开选项：主动公开\n\n石桥县养老服务规划\n"));
    }

    @Test
    void anAnnexsLabelAndADisclosureStandAlone() throws Exception {
        assertEquals(
                List.of("（此件公开发布）", "石桥县养老服务规划", "附件", "石桥县养老服务重点项目清单", "1.中心厨房"),
                paragraphs("（此件公开发布）\n石桥县养老服务规划\n附件\n石桥县养老服务重点项目清单\n1.中心厨房\n"));
    }

    @Test
    void aTitleUnderTheLastPlansTextStandsAlone() throws Exception {
        assertEquals(
                List.of("（四）加强考核。取得更好成效。", "石桥县法治环境建设工程实施方案", "为全面落实县委部署，制定本方案。"),
                paragraphs("（四）加强考核。取得更好成效。\n石桥县法治环境建设工程实施方案\n为全面落实县委部署，\n制定本方案。\n"));
    }

    @Test
    void aTitleThatAWrapCutIsOneLine() throws Exception {
        assertEquals(
                List.of("2.通信地址：石桥县建设局。", "关于推进工程建设项目审批标准化规范化便利化的通知（征求意见稿）", "为推进审批标准化，提出以下意见："),
                paragraphs("2.通信地址：石桥县建设局。\n关于推进工程建设项目审批标准化规范化\n便利化的通知（征求意见稿）\n为推进审批标准化，提出以下意见：\n"));
    }

    @Test
    void aLettersSentenceGoesOnThoughItsFirstLineHasNoMark() throws Exception {
        assertEquals(
                List.of("各乡镇人民政府：", "《石桥县养老服务规划》已经县政府第18次常务会议审议通过，现印发你们。"),
                Cleaned.paragraphs(Cleaned.clean("石桥县养老服务规划的通知\n各乡镇人民政府：\n《石桥县养老服务规划》已经县政府第18\n次常务会议审议通过，现印发你们。\n"))
                        .subList(1, 3));
    }

    @Test
    void aBracketGoesOnWithTheWordsBeforeIt() throws Exception {
        assertEquals(
                List.of("第一条 本县公开下列信息：", "检索和审查结果（包括有关的细节）；", "市、县（区）人民政府制定办法。"),
                paragraphs("第一条 本县公开下列信息：\n检索和审查结果\n（包括有关的细节）；\n市、县\n（区）人民政府制定办法。\n"));
    }

    @Test
    void aTitleUnderTheLastLineOfALetterJoinsNothing() throws Exception {
        for (String last : List.of("附件：石桥县养老服务规划", "附件：石桥县养老服务规划.docx", "（公开方式：主动公开）", "（联系人：李某，电话：010-1234567）")) {
            assertEquals(
                    List.of(last, "石桥县养老服务规划", "养老服务是民生大事，为推进服务体系建设，制定本规划。"),
                    paragraphs(last + "\n\n石桥县养老服务规划\n养老服务是民生大事，为推进服务体系建设，制定本规划。\n"));
        }
    }

    @Test
    void aRemarkInAMeasureGoesOnWithIt() throws Exception {
        assertEquals(
                List.of("（三）鼓励有条件的乡镇（街道）服务中心和行政村（社区）便民服务站开展业务。", "（四）加强保障。"),
                paragraphs("（三）鼓励有条件的乡镇（街道）服务中心和行政村\n（社区）便民服务站开展业务。\n（四）加强保障。\n"));
        assertEquals(List.of("1.健全工作机制", "（责任单位：县民政局）"), paragraphs("1.健全工作机制\n（责任单位：县民政局）\n"));
    }

    @Test
    void aLongTitleOfATextWithoutWrapsIsNoOpenSentence() throws Exception {
        String title = "石桥县人民政府办公室关于印发石桥县高效便利政务环境、公平公正法治环境建设工程实施方案的通知";
        CleanText text = CLEANER.clean(Reading.read(
                (title + "\n县直各单位：\n现印发给你们。\n").getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT));
        assertEquals(
                List.of(title, "县直各单位：", "现印发给你们。"),
                text.elements().stream().map(e -> ((Paragraph) e).text()).toList());
    }

    @Test
    void spacesAroundDigitsGoFromEveryLineOfAParagraph() throws Exception {
        assertEquals(
                List.of("1.加大支持。对参保企业给予100万元补助，全年服务企业不少于3千家，并对带动就业效果明显的企业再给予20万元奖励，奖励资金由县财政列支。"),
                paragraphs("1.加大支持。对参保企业给予100 万元补助，\n全年服务企业不少于3 千家，\n并对带动就业效果明显的企业再给予20 万元奖励，\n奖励资金由县财政列支。\n"));
    }

    @Test
    void numbersOnLinesOfTheirOwnGoBackIntoTheirSentence() throws Exception {
        assertEquals(
                List.of("1.推进改革。到2023年10月，办理时限压缩至1个工作日。", "2.压缩材料。"),
                paragraphs("1\n.\n推进改革。到\n2023\n年\n10\n月，办理时限压缩至\n1\n个工作日。\n2\n.压缩材料。\n"));
    }

    @Test
    void aColumnsHeadEndsWithItsLine() throws Exception {
        assertEquals(List.of("专栏一 重点项目", "防控体系：建设疾控中心。"), paragraphs("专栏一 重点项目\n防控体系：建设疾控中心。\n"));
    }

    @Test
    void anIntroductionThatAnExtractorCutAtItsQuotationsIsOneParagraph() throws Exception {
        String text = "石桥县政务服务优化提升行动方案\n为做好2023 年我县政务服务“放管服”\n改革工作，根据《清河市方案》，制定本方案。\n"
                + "清河市养老服务行动方案\n为深入贯彻落实\n《云岭省加强集成创新持续提升养老服务水平行动方案》\n（云政办发\n〔2023〕\n1 号），制定本方案。\n";
        assertEquals(
                List.of(
                        "石桥县政务服务优化提升行动方案",
                        "为做好2023年我县政务服务“放管服”改革工作，根据《清河市方案》，制定本方案。",
                        "清河市养老服务行动方案",
                        "为深入贯彻落实《云岭省加强集成创新持续提升养老服务水平行动方案》（云政办发〔2023〕1号），制定本方案。"),
                CLEANER
                        .clean(Reading.read(
                                (text + PAGE).getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT))
                        .elements()
                        .stream()
                        .map(e -> ((Paragraph) e).text())
                        .limit(4)
                        .toList());
    }

    @Test
    void anArticlesClauseGoesOnBelowALineThatIsNotQuiteFull() throws Exception {
        assertEquals(
                List.of("第十一条 本县建立健全议事协调机制，以政府为主导实行联合办公，具体负责协调监督工作。"),
                paragraphs("第十一条\n本县建立健全议事协调机制，以政府为主导实行联合办\n公，具体负责协调监督工作。\n"));
    }

    @Test
    void aLineWhoseLettersAreSetApartIsClosedUpAndGoesOn() throws Exception {
        assertEquals(
                List.of("（一）改善城乡为老服务。", "到2025年，全县社区食堂的助餐床边服务覆盖率不低于75%，建成中心3处。"),
                paragraphs("（一）改善城乡为老服务。\n到 2025 年 ， 全 县 社 区 食 堂 的 助 餐 床 边 服 务 覆 盖 率 不 低 于\n75%，建成中心3处。\n"));
        assertEquals(List.of("（二）总 体 要 求"), paragraphs("（二）总 体 要 求\n"));
    }

    @Test
    void aLineWithoutAMarkGoesOnThoughNoWidthIsKnown() throws Exception {
        String text = "一、重点任务\n六十五岁以上老年人城乡社区规范健康管理服务率达到65%以\n上。二级医院比例达到85%。\n";
        assertEquals(
                List.of("一、重点任务", "六十五岁以上老年人城乡社区规范健康管理服务率达到65%以上。二级医院比例达到85%。"),
                CLEANER
                        .clean(Reading.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT))
                        .elements()
                        .stream()
                        .map(e -> ((Paragraph) e).text())
                        .toList());
    }
}
