package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.clean.Cleaner;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that lost the line break above them. */
class GluedHeadingsTest {
    private static final Rules RULES = Rules.bundled();
    private static final String END = "\n三、保障措施\n（一）加强领导。健全机制。\n（二）强化督导。加强考核。\n";

    private static List<String> outline(String text) throws Exception {
        var source = Reading.read(text.getBytes(StandardCharsets.UTF_8), "notice.txt", ReadOptions.DEFAULT);
        List<String> lines = new ArrayList<>();
        new Segmenter(RULES).segment(new Cleaner(RULES).clean(source)).outline().forEach(n -> outline(n, "", lines));
        return lines;
    }

    private static void outline(SectionNode node, String indent, List<String> lines) {
        lines.add(indent + node.label() + node.title());
        node.children().forEach(c -> outline(c, indent + "  ", lines));
    }

    @Test
    void headingsGluedToTheTitleAboveThem() throws Exception {
        assertEquals(
                List.of(
                        "一、总体要求",
                        "  （一）指导思想",
                        "  （二)工作目标",
                        "二、主要任务",
                        "  （一）健全服务网络",
                        "    1.建设服务中心",
                        "    2.完善设施",
                        "  （二）培育人才",
                        "    3.开展培训",
                        "    4.落实待遇",
                        "三、保障措施",
                        "  （一）加强领导",
                        "  （二）强化督导"),
                outline("一、总体要求（一）指导思想。坚持以人民为中心。\n（二)工作目标。覆盖率达到90%。\n"
                        + "二、主要任务（一）健全服务网络1.建设服务中心。新建3处。\n2.完善设施。改造5处。\n（二）培育人才3.开展培训。培训20名。\n"
                        + "4.落实待遇。发放补贴。" + END));
    }

    @Test
    void aTitleEndsWhereTheYearsOrTheActorsOfItsTextBegin() throws Exception {
        assertEquals(
                List.of("一、总体要求", "二、行动目标", "三、主要任务", "  （一）扩面", "  （二）提质", "四、加强组织实施", "五、工作要求", "六、总结评估"),
                outline("一、总体要求\n坚持以人民为中心。二、行动目标到2025年底，覆盖率达到90%以上。三、主要任务\n（一）扩面。新建3处。（责任单位：县民政局）"
                        + "（二）提质。改造5处。\n新增床位20张。四、加强组织实施县养老服务工作领导小组加强统筹协调，重大情况及时报告。"
                        + "五、工作要求各乡镇、各有关部门要压实责任。\n六、总结评估\n定期评估。"));
    }

    @Test
    void headingsGluedToTheSentenceBeforeThem() throws Exception {
        assertEquals(
                List.of("一、总体要求", "二、主要任务", "  （一）健全网络", "  （二）培育人才", "  （三）加大投入", "三、保障措施", "  （一）加强领导", "  （二）强化督导"),
                outline("一、总体要求\n坚持以人民为中心。二、主要任务\n（一）健全网络。新建3处。（责任单位：县民政局）（二）培育人才。培训20名。\n（三）加大投入。安排资金。" + END));
    }

    @Test
    void aShortNoticeInOneParagraphHasItsHeadings() throws Exception {
        assertEquals(
                List.of("一、总体要求", "  （一）指导思想", "  （二）工作目标", "二、主要任务", "  （一）健全网络", "  （二）培育人才", "三、保障措施"),
                outline("石桥县养老服务三年行动计划（2023—2025年）为加快发展养老服务，制定本计划。一、总体要求（一）指导思想。坚持以人民为中心，统筹推进融合发展。"
                        + "（二）工作目标。到2025年，覆盖率达到90%。二、主要任务（一）健全网络。新建3处。（二）培育人才。培训20名。三、保障措施。加强领导。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照（一）要求抓好落实。",
                "依照第（一）（二）项办理。",
                "完成见第二、三部分的任务。推进一、二、三产业融合。",
                "抓好三项工作：（一）建网络；（二）育人才；（三）强保障。",
                "抓好三项工作。1.建网络。2.育人才。3.强保障。",
                "占比达到1.5万人以上。2.5万人受益。",
                "（具体见附件。二、三级医院参照执行）"
            })
    void whatASentenceCountsOrRefersToIsNoHeading(String text) throws Exception {
        assertEquals(
                List.of("一、总体要求", "二、主要任务", "  （一）健全网络", "  （二）培育人才", "三、保障措施", "  （一）加强领导", "  （二）强化督导"),
                outline("一、总体要求\n坚持以人民为中心。\n二、主要任务\n（一）健全网络。新建3处。" + text + "\n（二）培育人才。培训20名。" + text + END));
    }
}
