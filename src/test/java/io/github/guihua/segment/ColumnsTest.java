package io.github.guihua.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Special columns by their head lines and their entries. */
class ColumnsTest {
    private static final PlanExtractor EXTRACTOR = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);

    private static SpecialColumn column(String html) throws Exception {
        String page = "<html><body><h1>石桥县供水方案</h1><p>一、重点任务</p><p>推进改造。</p>" + html
                + "<p>二、保障措施</p><p>加强领导。</p></body></html>";
        List<SpecialColumn> columns = EXTRACTOR
                .extract(page.getBytes(StandardCharsets.UTF_8), "plan.html")
                .specialColumns();
        assertEquals(1, columns.size());
        return columns.get(0);
    }

    private static String box(String... paragraphs) {
        return "<table border=1><tr><td><p>" + String.join("</p><p>", paragraphs) + "</p></td></tr></table>";
    }

    private static List<String> titles(SpecialColumn column) {
        return column.items().stream().map(ColumnItem::title).toList();
    }

    @Test
    void aTitleMayOpenWithAQuotation() throws Exception {
        for (String head : List.of("专栏　“石快办”服务行动", "专栏“石快办”服务行动")) {
            SpecialColumn column = column(box(head, "1.开办专区。设置专区12处。", "2.帮办代办。配备10人。"));
            assertEquals("“石快办”服务行动", column.title());
            assertNull(column.number());
            assertEquals(List.of("开办专区", "帮办代办"), titles(column));
        }
    }

    @Test
    void aDigitOfTheTitleIsNoNumber() throws Exception {
        SpecialColumn column = column(box("专栏　5G建设行动", "1.建设基站。新建500个。", "2.拓展应用。推广20项。"));
        assertEquals("5G建设行动", column.title());
        assertNull(column.number());
    }

    @Test
    void inABoxEveryParagraphWithAnOpeningNameIsAnEntry() throws Exception {
        SpecialColumn column = column(box("专栏2 职业教育", "高水平学校建设。重点建设15所。", "“1+X”证书制度试点。参加学校20所。"));
        assertEquals("actions", column.kind());
        assertEquals(List.of("高水平学校建设", "“1+X”证书制度试点"), titles(column));
        assertNull(column.items().get(0).number());
    }

    @Test
    void runningTextInABoxStaysText() throws Exception {
        SpecialColumn column = column(box("专栏2 职业教育", "坚持产教融合，推进校企合作，建设一批基地。重点建设15所。", "扩大试点范围。参加学校20所。"));
        assertEquals("text", column.kind());
        assertEquals(List.of(), column.items());
    }

    @Test
    void anEmptyStripOrRowOfTheFrameIsNoEntry() throws Exception {
        SpecialColumn column = column("<table border=1><tr><td colspan=3>专栏　服务行动</td></tr>"
                + "<tr><td></td><td>开办专区</td><td>设置专区12处。</td></tr>"
                + "<tr><td></td><td>帮办代办</td><td>配备专员10名。</td></tr>"
                + "<tr><td></td><td></td><td></td></tr></table>");
        assertEquals(List.of("开办专区", "帮办代办"), titles(column));
    }
}
