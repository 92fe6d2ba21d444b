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

/** Texts whose line breaks a conversion lost. */
class UnfoldingTest {
    private static final Rules RULES = Rules.bundled();
    private static final String SENTENCE = "健全服务网络，完善服务设施，提升服务能力，满足居民群众多样化、个性化的服务需求，不断增强获得感。";

    private static Segments segment(String text) throws Exception {
        var source = Reading.read(text.getBytes(StandardCharsets.UTF_8), "notice.txt", ReadOptions.DEFAULT);
        return new Segmenter(RULES).segment(new Cleaner(RULES).clean(source));
    }

    private static List<String> outline(Segments segments) {
        List<String> lines = new ArrayList<>();
        segments.outline().forEach(n -> outline(n, "", lines));
        return lines;
    }

    private static void outline(SectionNode node, String indent, List<String> lines) {
        lines.add(indent + node.label() + node.title());
        node.children().forEach(c -> outline(c, indent + "  ", lines));
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    @Test
    void aNoticeOnOneLineHasItsPartsAgain() throws Exception {
        Segments s = segment("石桥县人民政府办公室关于印发石桥县养老服务实施方案的通知石政办发〔2023〕8号各乡镇人民政府，县政府各部门："
                + "《石桥县养老服务实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。石桥县人民政府办公室2023年9月8日（此件公开发布）"
                + "石桥县养老服务实施方案为加快发展养老服务，制定本方案。一、总体要求（一）指导思想" + SENTENCE.repeat(3)
                + "（二）工作目标到2025年，覆盖率达到90%。二、优化供给，推进重点任务（一）加强网络建设。" + SENTENCE.repeat(4)
                + "责任单位：县民政局（二）培育人才1.开展培训。" + SENTENCE.repeat(2) + "（责任单位：县人社局）2.落实待遇。"
                + SENTENCE.repeat(2) + "依照第五条第（三）项办理。三、保障措施加大投入。石桥县人民政府办公室2023年9月8日");
        assertEquals(
                List.of(
                        "一、总体要求",
                        "  （一）指导思想",
                        "  （二）工作目标",
                        "二、优化供给，推进重点任务",
                        "  （一）加强网络建设",
                        "  （二）培育人才",
                        "    1.开展培训",
                        "    2.落实待遇",
                        "三、保障措施"),
                outline(s));
        assertEquals(
                List.of(
                        "石桥县人民政府办公室关于印发石桥县养老服务实施方案的通知",
                        "石政办发〔2023〕8号",
                        "各乡镇人民政府，县政府各部门：",
                        "石桥县人民政府办公室2023年9月8日",
                        "（此件公开发布）",
                        "石桥县养老服务实施方案"),
                texts(s.front()));
        assertEquals(List.of("石桥县人民政府办公室2023年9月8日"), texts(s.closing()));
    }

    @Test
    void articlesOnOneLineAreArticlesAgain() throws Exception {
        Segments s = segment("石桥县服务设施管理办法第一条为加强管理，制定本办法。" + SENTENCE.repeat(12)
                + "第二条申请应当符合以下条件：（一）有固定场所；（二）有专职人员。第三条符合第二条规定的，予以批准。");
        assertEquals(
                List.of("第一条为加强管理，制定本办法", "第二条申请应当符合以下条件", "  （一）有固定场所", "  （二）有专职人员", "第三条符合第二条规定的，予以批准"), outline(s));
    }

    @Test
    void aLongParagraphThatCountsThingsStaysWhole() throws Exception {
        Segments s = segment("一、工作基础\n" + SENTENCE.repeat(12) + "推进一、二、三产业融合发展，覆盖率达到92.5%，增长2.1个百分点。\n二、重点任务\n完善设施。\n");
        assertEquals(List.of("一、工作基础", "二、重点任务"), outline(s));
    }

    @Test
    void articlesOfATextRunTogetherBeginWhereverTheyStand() throws Exception {
        Segments s = segment("石桥县养老服务办法一、总则第一条 " + SENTENCE.repeat(5) + "完成时限：2025年底前第二条 " + SENTENCE.repeat(5)
                + "违反本办法第二条规定的，责令改正。（责任单位：县民政局）二、服务供给第三条 " + SENTENCE.repeat(5));
        assertEquals(
                List.of("第一条", "第二条", "第三条"),
                s.outline().stream()
                        .flatMap(part -> part.children().stream())
                        .map(SectionNode::label)
                        .toList());
    }

    @Test
    void aUsualTitleEndsBeforeItsTextThoughAVerbStandsBehind() throws Exception {
        Segments s = segment("一、总体要求" + SENTENCE.repeat(3) + "二、重点工作（一）加强网络建设。" + SENTENCE.repeat(6) + "（二）培育人才。"
                + SENTENCE.repeat(6) + "三、工作要求各乡镇、各有关部门要提高政治站位，压实责任。四、加强组织实施县养老服务领导小组加强统筹协调。");
        assertEquals(List.of("一、总体要求", "二、重点工作", "  （一）加强网络建设", "  （二）培育人才", "三、工作要求", "四、加强组织实施"), outline(s));
        assertEquals(List.of("各乡镇、各有关部门要提高政治站位，压实责任。"), texts(s.outline().get(2).body()));
    }
}
