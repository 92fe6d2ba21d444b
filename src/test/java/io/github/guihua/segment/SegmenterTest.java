package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void aColumnEndsWhereTheOuterNumberingGoesOn() throws Exception {
        ColumnNode column = segment(NOTICE).columns().get(0);
        assertEquals("设施补短板工程", column.title());
        assertEquals("二/（一）/2", column.section());
        assertEquals(
                List.of("新建工程", "改造工程"),
                column.items().stream().map(ColumnNode.ItemNode::title).toList());
    }
}
