package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.clean.Cleaner;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final Rules RULES = Rules.bundled();

    private static Segments segment(String text) throws Exception {
        var source = Reading.read(text.getBytes(StandardCharsets.UTF_8), "notice.txt", ReadOptions.DEFAULT);
        return new Segmenter(RULES).segment(new Cleaner(RULES).clean(source));
    }

    /** Labels and titles, two spaces of indent a level of nesting. */
    private static List<String> outline(Segments segments) {
        List<String> lines = new ArrayList<>();
        segments.outline().forEach(n -> outline(n, "", lines));
        return lines;
    }

    private static void outline(SectionNode node, String indent, List<String> lines) {
        lines.add(indent + (node.label() == null ? "" : node.label() + " ") + node.title());
        node.children().forEach(c -> outline(c, indent + "  ", lines));
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    private static final String NOTICE =
            """
            石桥县人民政府办公室关于印发石桥县养老服务实施方案的通知
            石政办发〔2023〕8号
            各乡镇人民政府，县政府各部门：
            《石桥县养老服务实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。
            石桥县人民政府办公室
            2023年9月8日
            石桥县养老服务实施方案
            为加快发展养老服务，根据有关规定，制定本方案。
            一、总体要求
            坚持以人民为中心。
            二、重点任务
            （一）健全服务网络
            1.建设服务中心。每个乡镇建设1处服务中心。
            2.改造老旧设施。改造设施20处。
            专栏1 设施补短板工程
            1.新建工程。新建3处。
            2.改造工程。改造5处。
            （二）培育人才。培训护理员100名。
            附件：1.任务分工表
            2.指标表
            """;

    @Test
    void aNoticeHasItsParts() throws Exception {
        Segments s = segment(NOTICE);
        assertEquals(
                List.of("一、 总体要求", "二、 重点任务", "  （一） 健全服务网络", "    1. 建设服务中心", "    2. 改造老旧设施", "  （二） 培育人才"),
                outline(s));
        assertEquals("各乡镇人民政府，县政府各部门：", s.front().get(2).text());
        assertEquals(List.of("《石桥县养老服务实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。"), texts(s.letter()));
        assertEquals("为加快发展养老服务，根据有关规定，制定本方案。", ((Paragraph) s.introduction().get(0)).text());
    }

    @Test
    void aBoldTitleThatTheLetterHasNamedIsNoHeading() throws Exception {
        String text = "**石桥县人民政府关于印发石桥县碳达峰实施方案的通知**\n\n各乡镇人民政府，县政府各部门：\n\n"
                + "《石桥县碳达峰实施方案》已经县政府同意，现印发给你们，请认真组织实施。\n\n石桥县人民政府\n\n2023年4月18日\n\n"
                + "**石桥县碳达峰实施方案**\n\n根据《云岭省碳达峰实施方案》，结合我县实际，制定本方案。\n\n"
                + "**一、总体要求**\n\n**（一）指导思想**\n\n坚持系统观念。\n\n**二、重点任务**\n\n加快绿色转型。\n";
        var source = Reading.read(text.getBytes(StandardCharsets.UTF_8), "notice.md", ReadOptions.DEFAULT);
        Segments s = new Segmenter(RULES).segment(new Cleaner(RULES).clean(source));
        assertEquals(List.of("一、 总体要求", "  （一） 指导思想", "二、 重点任务"), outline(s));
        assertEquals(
                "根据《云岭省碳达峰实施方案》，结合我县实际，制定本方案。", ((Paragraph) s.introduction().get(0)).text());
    }

    @Test
    void aColumnMayCountItsEntriesLikeTheBody() throws Exception {
        Segments s = segment(
                """
                一、重点任务
                （一）一网通办。推进集成改革，推出主题服务200项。
                （二）一网统管。建设运行中枢。
                专栏1 重点项目
                （一）城市体征项目。汇聚指标500项。
                （二）智慧交通项目。优化路口800个。
                （三）夯实数字底座
                升级政务云平台。
                """);
        assertEquals(List.of("一、 重点任务", "  （一） 一网通办", "  （二） 一网统管", "  （三） 夯实数字底座"), outline(s));
        assertEquals(
                List.of("城市体征项目", "智慧交通项目"),
                s.columns().get(0).items().stream()
                        .map(ColumnNode.ItemNode::title)
                        .toList());
    }

    @Test
    void entriesWithoutNumbersAreKnownByTheNamesOfActions() throws Exception {
        Segments s = segment(
                """
                一、重点任务
                专栏1 优质均衡发展行动
                学位扩容计划。新增学位2000个，改善办学条件。
                集团化办学计划。培育教育集团20个，覆盖城区学校。
                专栏2 重点群体支持
                高校毕业生。落实就业见习补贴，每年募集岗位2000个。
                农村劳动力。健全劳务输出机制，加强劳务协作。
                """);
        assertEquals(2, s.columns().get(0).items().size());
        assertEquals("集团化办学计划", s.columns().get(0).items().get(1).title());
        assertEquals(List.of(), s.columns().get(1).items());
        assertEquals("重点群体支持", s.columns().get(1).title());
    }

    @Test
    void entriesBehindBulletsAreKnownByTheirNames() throws Exception {
        Segments s = segment(
                """
                一、重点任务
                专栏1 数字服务工程
                围绕群众需求，实施以下工程：
                ◆智能客服工程：引入大模型技术，准确率达到92%。
                ◆大厅改造工程：改造服务大厅3处。
                推进自助服务终端进社区。
                专栏2 宣传引导
                ●到2025年，培训宣传员200名；到2026年，培训300名。
                ●广泛宣传。
                """);
        ColumnNode first = s.columns().get(0);
        assertEquals(
                List.of("◆ 智能客服工程 1", "◆ 大厅改造工程 2"),
                first.items().stream()
                        .map(i -> i.marker() + " " + i.title() + " " + i.body().size())
                        .toList());
        assertEquals("围绕群众需求，实施以下工程：", ((Paragraph) first.body().get(0)).text());
        assertEquals(List.of(), s.columns().get(1).items());
        assertEquals(2, s.columns().get(1).body().size());
    }

    @Test
    void aFewWordsWhereACountBeginsAnewAreAChapter() throws Exception {
        Segments s = segment(
                """
                重点任务
                （一）夯实底座。统筹资源，提升能力。
                （二）优化服务。推进集成办理。
                专栏1：治理工程
                ◆智能报表工程。上线报表。
                ◆视联网工程。扩大覆盖面。
                保障机制
                （一）强化领导。健全调度机制。
                （二）强化安全。落实责任制。
                """);
        assertEquals(List.of("重点任务", "  （一） 夯实底座", "  （二） 优化服务", "保障机制", "  （一） 强化领导", "  （二） 强化安全"), outline(s));
        assertEquals(2, s.columns().get(0).items().size());
    }

    @Test
    void aChapterWithoutNumberStandsBesideTheNumberedOnes() throws Exception {
        Segments s = segment(
                """
                一、总体要求
                坚持统筹推进。
                二、重点任务
                （一）夯实底座。统筹资源，提升能力。
                （二）优化服务。推进集成办理。
                保障机制
                （一）强化领导。健全调度机制。
                """);
        assertEquals(List.of("一、 总体要求", "二、 重点任务", "  （一） 夯实底座", "  （二） 优化服务", "保障机制", "  （一） 强化领导"), outline(s));
    }

    @Test
    void aBodyOrATimeWhereACountBeginsAnewIsNoChapter() throws Exception {
        for (String cell : List.of("石桥县民政局", "持续推进")) {
            Segments s = segment("一、重点任务\n（一）夯实底座。统筹资源。\n（二）优化服务。推进集成办理。\n" + cell + "\n（一）强化领导。健全调度机制。\n");
            assertEquals(List.of("一、 重点任务", "  （一） 夯实底座", "  （二） 优化服务", "  （一） 强化领导"), outline(s), cell);
        }
    }

    @Test
    void aDecimalThatCountsNothingIsNoHeading() throws Exception {
        Segments s = segment(
                """
                1.1 工作原则
                坚持统筹推进。
                1.2 适用范围
                适用于全县。
                3.8 约束性
                91.5 持续改善
                2.1 组织体系
                设立指挥部。
                """);
        assertEquals(List.of("1.1 工作原则", "1.2 适用范围", "2.1 组织体系"), outline(s));
    }

    @Test
    void measuresThatOpenWithTheirYearAreCounted() throws Exception {
        Segments s = segment("一、实施步骤\n1.2023年建成服务中心3处。完善配套。\n2.2024年建成5处。巩固提升。\n3.2025年全面建成。总结推广。\n");
        assertEquals(List.of("一、 实施步骤", "  1. 2023年建成服务中心3处", "  2. 2024年建成5处", "  3. 2025年全面建成"), outline(s));
    }

    @Test
    void thePrintersLineClosesTheDocument() throws Exception {
        Segments s = segment("一、总体要求\n坚持统筹推进。\n抄送：县委各部门。\n石桥县人民政府办公室 2023年3月2日印发\n校对：张某　　共印60份\n");
        assertEquals(3, s.closing().size());
        assertEquals(1, s.outline().get(0).body().size());
    }

    @Test
    void aTablesUpperHeadIsNoTitleOfItsColumn() throws Exception {
        Segments s = segment(
                """
                一、主要目标
                到2025年，实现以下目标。
                专栏1 石桥县养老服务主要指标

                                目标值
                指标名称              2020年    2025年    属性
                养老床位数（张）        100      300      预期性
                护理型床位占比（%）      40       60       约束性
                """);
        assertEquals("石桥县养老服务主要指标", s.columns().get(0).title());
    }

    @Test
    void namesUnderTheWordAnnexAreAListOfAnnexes() throws Exception {
        Segments s = segment("一、总体要求\n坚持统筹推进。\n附件：\n1.示范村名单\n2.任务分解表\n");
        assertEquals(List.of("一、 总体要求"), outline(s));
        assertEquals(
                List.of("附件：", "1.示范村名单", "2.任务分解表"),
                s.removed().stream().map(r -> r.text()).toList());
        Segments signed = segment("一、总体要求\n坚持统筹推进。\n附件：\n1.示范村名单\n2.任务分解表\n石桥县人民政府办公室\n2023年3月1日\n");
        assertEquals(List.of("一、 总体要求"), outline(signed));
        assertEquals(2, signed.closing().size());
        Segments annex = segment("一、总体要求\n坚持统筹推进。\n附件：\n1.完善设施。建设服务中心3处。\n2.健全机制。建立联席会议。\n");
        assertEquals(List.of("一、 总体要求", "附件 ", "  1. 完善设施", "  2. 健全机制"), outline(annex));
    }

    @Test
    void aSentenceGoesOnNoColumnsHead() throws Exception {
        Segments s = segment("一、重点任务\n坚持统筹推进各项工作。\n\n专栏3 重点群体支持\n\n高校毕业生。落实见习补贴，每年募集岗位2000个。\n\n二、保障措施\n加强领导。\n");
        assertEquals("重点群体支持", s.columns().get(0).title());
    }

    @Test
    void partsWithoutNumbersAreKnownByTheirNames() throws Exception {
        Segments s = segment(
                """
                石桥县养老服务行动计划
                为加快发展养老服务，根据有关规定，制定本计划。
                工作目标
                到2025年，建成覆盖全县的养老服务体系，服务能力明显增强。
                重点任务
                （一）健全服务网络。每个乡镇建设1处服务中心。
                保障措施
                加强组织领导，落实各方责任，形成工作合力，抓好任务落实。
                """);
        assertEquals(List.of("工作目标", "重点任务", "  （一） 健全服务网络", "保障措施"), outline(s));
    }

    @Test
    void aColumnEndsWhereTheOuterNumberingGoesOn() throws Exception {
        ColumnNode column = segment(NOTICE).columns().get(0);
        assertEquals("设施补短板工程", column.title());
        assertEquals("二/（一）/2", column.section());
        assertEquals(
                List.of("新建工程", "改造工程"),
                column.items().stream().map(ColumnNode.ItemNode::title).toList());
    }

    @Test
    void bareNumbersAboveDecimalOnesAreChapters() throws Exception {
        Segments plan = segment(
                """
                石桥县气象灾害应急预案
                1 总则
                1.1 编制目的
                建立健全应急响应机制，制定本预案。
                1.2适用范围
                3 个以上乡镇出现暴雨的，适用本预案。
                2组织体系
                2.1 领导机构
                县政府成立指挥部。
                3. 附则
                本预案自印发之日起施行。
                """);
        assertEquals(List.of("1 总则", "  1.1 编制目的", "  1.2 适用范围", "2 组织体系", "  2.1 领导机构", "3. 附则"), outline(plan));
        assertEquals(
                List.of("3个以上乡镇出现暴雨的，适用本预案。"),
                texts(plan.outline().get(0).children().get(1).body()));
        assertEquals("石桥县气象灾害应急预案", plan.front().get(0).text());
    }

    @Test
    void aNumberBeforeAWordIsNoChapterWhereNoDecimalsStandBelow() throws Exception {
        Segments plan = segment("石桥县实施方案\n一、建设任务\n建设中心：\n1 城关镇\n2 东河乡\n二、保障措施\n加强领导。\n");
        assertEquals(List.of("一、 建设任务", "二、 保障措施"), outline(plan));
    }

    @Test
    void chineseNumbersWithoutAMarkAreHeadings() throws Exception {
        Segments plan = segment("石桥县实施方案\n为建设农田，制定本方案。\n一 建设任务\n建设农田2万亩。\n二 工作要求\n1、加强领导。成立小组。\n");
        assertEquals(List.of("一 建设任务", "二 工作要求", "  1、 加强领导"), outline(plan));
    }

    @Test
    void aPrefaceHasItsNameForHeading() throws Exception {
        Segments plan = segment("云岭省卫生健康规划\n前  言\n为推进健康云岭建设，制定本规划。\n第一章 规划背景\n健康水平提升。\n");
        assertEquals(List.of("前言", "第一章 规划背景"), outline(plan));
        assertEquals(List.of("云岭省卫生健康规划"), texts(plan.front()));
    }

    @Test
    void linesInBoldBetweenParagraphsAreHeadings() throws Exception {
        String page =
                """
                <html><head><meta charset="utf-8"></head><body><p><strong>石桥县农村公路实施方案</strong></p>
                <p>为建设农村公路，制定本方案。</p><p><strong>总体目标</strong></p><p>改建公路30公里。</p>
                <p><strong>重点任务</strong></p><p>（一）提升路网。建设公路20公里。</p>
                <p><strong>保障措施</strong></p><p>加强组织领导。</p></body></html>
                """;
        var source = Reading.read(page.getBytes(StandardCharsets.UTF_8), "notice.html", ReadOptions.DEFAULT);
        Segments plan = new Segmenter(RULES).segment(new Cleaner(RULES).clean(source));
        assertEquals(List.of("总体目标", "重点任务", "  （一） 提升路网", "保障措施"), outline(plan));
    }

    @Test
    void aContentsPageWithoutAHeadIsRemoved() throws Exception {
        String entries = "1 总则\n1.1 编制目的\n1.2 适用范围\n2 组织体系\n2.1 领导机构\n3 附则\n";
        Segments plan = segment("石桥县应急预案\n" + entries
                + "1 总则\n1.1 编制目的\n规范处置行为。\n1.2 适用范围\n适用于本县。\n2 组织体系\n2.1 领导机构\n成立指挥部。\n3 附则\n自印发之日起施行。\n");
        assertEquals(List.of("1 总则", "  1.1 编制目的", "  1.2 适用范围", "2 组织体系", "  2.1 领导机构", "3 附则"), outline(plan));
        assertEquals(
                6,
                plan.removed().stream()
                        .filter(r -> r.reason().equals("contents"))
                        .count());
    }

    @Test
    void anAnnexsArticlesCountFromOneAgain() throws Exception {
        Segments s = segment(
                """
                石桥县标准管理办法
                第一章 总则
                第一条 制定本办法。
                第二条 适用本办法。
                第二章 附则
                第三条 本办法自发布之日起施行（细则见附件1）。
                附件1
                石桥县标准管理细则
                第一章 总则
                第一条 制定本细则，材料（见附件
                16）后报送。
                第二条项目建议申报程序
                附件（略）：1.管理范围
                2.建议书
                """);
        assertEquals(
                List.of(
                        "第一章 总则",
                        "  第一条 制定本办法",
                        "  第二条 适用本办法",
                        "第二章 附则",
                        "  第三条 本办法自发布之日起施行（细则见附件1）",
                        "附件1 石桥县标准管理细则",
                        "  第一章 总则",
                        "    第一条 制定本细则，材料（见附件16）后报送",
                        "    第二条 项目建议申报程序"),
                outline(s));
        assertEquals(
                List.of("附件（略）：1.管理范围", "2.建议书"),
                s.removed().stream().map(r -> r.text()).toList());
    }

    @Test
    void theLinesUnderAnAnnexsTitleAreItsTextAndThePrintersAreTheClosing() throws Exception {
        Segments s = segment(
                """
                一、压实责任
                落实责任制。
                附件1
                石桥县养老服务
                重点项目清单
                中心厨房 3处
                抄送：县委各部门。
                石桥县人民政府办公室
                2023年5月1日印发
                """);
        assertEquals(List.of("一、 压实责任", "附件1 石桥县养老服务重点项目清单"), outline(s));
        assertEquals(List.of("中心厨房 3处"), texts(s.outline().get(1).body()));
        assertEquals(List.of("抄送：县委各部门。", "石桥县人民政府办公室", "2023年5月1日印发"), texts(s.closing()));
    }

    @Test
    void twoCharactersSetApartAreOneWord() throws Exception {
        Segments s = segment("前　　言\n本规划很重要。\n第一章　总　　则\n第一条　制定本规划。\n第二章　附　　则\n第二条　公布后施行。\n");
        assertEquals(List.of("前言", "第一章 总则", "  第一条 制定本规划", "第二章 附则", "  第二条 公布后施行"), outline(s));
    }

    @Test
    void actionsThatCountOnAreHeadingsBelowTheOneThatHoldsThem() throws Exception {
        Segments s = segment(
                """
                一、总体要求
                坚持以人民为中心。
                二、重点行动
                （一）提升服务
                行动一：设施建设行动
                1.建设服务中心。每个乡镇建设1处服务中心。
                （1）选址。靠近居民。
                2.改造老旧设施。改造设施20处。
                行动二：人才培育行动
                培训护理员100名。
                （二）加强保障
                落实经费。
                三、组织实施
                任务一 加强领导
                县政府统一部署。
                任务二 强化督导
                每季度通报一次。
                """);
        assertEquals(
                List.of(
                        "一、 总体要求",
                        "二、 重点行动",
                        "  （一） 提升服务",
                        "    行动一 设施建设行动",
                        "      1. 建设服务中心",
                        "        （1） 选址",
                        "      2. 改造老旧设施",
                        "    行动二 人才培育行动",
                        "  （二） 加强保障",
                        "三、 组织实施",
                        "  任务一 加强领导",
                        "  任务二 强化督导"),
                outline(s));
        SectionNode first = s.outline().get(1).children().get(0).children().get(0);
        assertEquals(3, first.level());
        assertEquals(1, first.number());
        assertEquals("二/（二）", s.outline().get(1).children().get(1).id());
        assertEquals("三/任务二", s.outline().get(2).children().get(1).id());
        assertEquals(
                List.of("每季度通报一次。"), texts(s.outline().get(2).children().get(1).body()));
    }

    @Test
    void namesThatDoNotCountOnInOneSectionAreNoHeadings() throws Exception {
        Segments s = segment(
                """
                一、总体要求
                行动一：设施建设行动
                建设服务中心20处。
                二、重点行动
                行动二：人才培育行动
                培训护理员100名。
                三、任务名称
                任务一 加强领导
                任务二 强化督导
                """);
        assertEquals(List.of("一、 总体要求", "二、 重点行动", "三、 任务名称"), outline(s));
    }

    @Test
    void aSpecialColumnKeepsTheNamesThatItCounts() throws Exception {
        Segments s = segment(
                """
                一、重点任务
                健全服务体系。

                专栏1 设施补短板

                工程一：新建工程
                新建服务中心3处。
                工程二：改造工程
                改造服务中心5处。

                二、保障措施
                加强领导。
                """);
        assertEquals(List.of("一、 重点任务", "二、 保障措施"), outline(s));
        assertEquals(
                List.of("工程一：新建工程", "新建服务中心3处。", "工程二：改造工程", "改造服务中心5处。"),
                s.columns().get(0).body().stream()
                        .map(e -> ((Paragraph) e).text())
                        .toList());
    }

    @Test
    void aChapterStandsBesideThePartThatOpensIt() throws Exception {
        Segments s = segment("第一编 总则\n第一章 发展环境\n基础扎实。\n第一节 现状\n设施完善。\n第二编 任务\n第二章 服务网络\n建设服务中心。\n");
        assertEquals(List.of("第一编 总则", "第一章 发展环境", "  第一节 现状", "第二编 任务", "第二章 服务网络"), outline(s));
        assertEquals(1, s.outline().get(1).level());
    }

    @Test
    void aChapterAfterArticlesStandsBesideTheChapterBefore() throws Exception {
        assertEquals(
                List.of(
                        "一、 加大支持",
                        "  第一条 落实优惠政策",
                        "  第二条 设立专项资金",
                        "    一、 补助建设",
                        "    二、 补助运营",
                        "二、 优化服务",
                        "  第三条 精简审批"),
                outline(segment(
                        """
                                一、加大支持
                                第一条 落实优惠政策。减免房租。
                                第二条 设立专项资金。用于下列事项。
                                一、补助建设。
                                二、补助运营。
                                第三条 精简审批。一次办好。
                                """
                                .replace("第三条", "二、优化服务\n第三条"))));
    }

    @Test
    void aColumnsNumberMayStandInBracketsOrBehindAParticle() throws Exception {
        Segments segments = segment(
                """
                一、重点任务
                抓好落实。
                专栏（一）设施工程
                1.新建工程。新建3处。
                2.改造工程。改造5处。
                二、队伍建设
                加强培训。
                专栏之二：人才工程
                1.培训工程。培训20名。
                三、保障措施
                落实资金。
                """);
        assertEquals(
                List.of("1 设施工程 2", "2 人才工程 1"),
                segments.columns().stream()
                        .map(c -> c.number() + " " + c.title() + " " + c.items().size())
                        .toList());
        assertEquals(List.of("一、 重点任务", "二、 队伍建设", "三、 保障措施"), outline(segments));
    }

    @Test
    void aBulletIsAnEntrysMarkerAndNotItsTitle() throws Exception {
        Segments segments = segment(
                """
                一、重点任务
                抓好落实。
                专栏1 设施工程
                ◆ 助餐设施新建工程。新建3处。
                ◆ 助浴设施改造工程。改造5处。
                二、保障措施
                落实资金。
                """);
        assertEquals(
                List.of("◆|助餐设施新建工程|新建3处。", "◆|助浴设施改造工程|改造5处。"),
                segments.columns().get(0).items().stream()
                        .map(i -> i.marker() + "|" + i.title() + "|"
                                + i.body().get(0).text())
                        .toList());
    }

    @Test
    void aPageRecordIsNoPartOfTheNotice() throws Exception {
        Segments segments = segment(
                """
                索 引 号：QH000/2023-00055	主题分类：民政、养老
                发文机关：清河市人民政府	成文日期：2023年5月8日
                发 文 字 号：清政发〔2023〕5号	发布日期：2023年5月10日
                字体：[大 中 小]  打印  分享到：

                清河市人民政府关于印发清河市养老服务若干措施的通知
                各县（区）人民政府：
                现印发给你们，请认真贯彻执行。
                清河市人民政府
                2023年5月8日
                清河市养老服务若干措施
                一、加大支持。安排资金。
                """);
        assertEquals(List.of("发文机关：清河市人民政府", "成文日期：2023年5月8日", "发 文 字 号：清政发〔2023〕5号"), texts(segments.record()));
        assertEquals(
                List.of("清河市人民政府关于印发清河市养老服务若干措施的通知", "各县（区）人民政府：", "清河市人民政府", "2023年5月8日", "清河市养老服务若干措施"),
                texts(segments.front()));
        assertEquals(7, segments.removed().size());
    }

    private static final String COLUMN =
            """
            一、总体要求
            坚持为民。
            二、重点任务
            （一）改善供水
            推进改造。
            %s
            （二）节约用水
            加强宣传。
            三、保障措施
            加强领导。
            """;

    @Test
    void aColumnWithoutANumberHoldsItsEntries() throws Exception {
        for (String column : List.of(
                "专栏　供水工程\n\n（一）改造管网。改造48公里。\n\n（二）新建水厂。新建2座。",
                "供水工程专栏\n1.改造管网。改造48公里。\n2.新建水厂。新建2座。",
                "专栏2 供水工程\n一、改造管网\n改造48公里。\n二、新建水厂\n新建2座。")) {
            Segments s = segment(COLUMN.formatted(column));
            assertEquals(List.of("一、 总体要求", "二、 重点任务", "  （一） 改善供水", "  （二） 节约用水", "三、 保障措施"), outline(s), column);
            assertEquals("供水工程", s.columns().get(0).title());
            assertEquals(
                    List.of("1 改造管网 改造48公里。", "2 新建水厂 新建2座。"),
                    s.columns().get(0).items().stream()
                            .map(i -> i.number() + " " + i.title() + " "
                                    + i.body().get(0).text())
                            .toList());
        }
    }

    @Test
    void aSentenceAboutAColumnOpensNone() throws Exception {
        Segments s = segment(COLUMN.formatted("在市广播电视台\n开设节水宣传专栏\n1.每周播出节目。"));
        assertTrue(s.columns().isEmpty());
    }

    @Test
    void theLineUnderABareColumnNumberIsItsTitle() throws Exception {
        Segments s = segment(COLUMN.formatted("专栏2\n\n供水能力提升项目\n\n管网改造：改造48公里。"));
        assertEquals("供水能力提升项目", s.columns().get(0).title());
    }

    @Test
    void theFirstChapterMayHaveNothingCountedBelowIt() throws Exception {
        Segments s = segment(
                """
                清河市供水方案

                1 总体要求

                坚持为民。

                2 重点任务

                2.1 改造管网

                改造48公里。

                2.2 新建水厂

                新建2座。

                3 保障措施

                加强领导。
                """);
        assertEquals(List.of("1 总体要求", "2 重点任务", "  2.1 改造管网", "  2.2 新建水厂", "3 保障措施"), outline(s));
    }
}
