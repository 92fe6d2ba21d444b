package io.github.guihua.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.Wrap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String SENTENCE = "各地要加大财政保障力度，统筹使用相关资金，支持社区服务项目和设施建设，提高资金使用效率。";
    private static final String BODY = "<p style='text-align:center'><b>石桥县社区服务实施方案</b></p>" + "<p>一、总体要求</p><p>"
            + SENTENCE + "</p><p>" + SENTENCE + "</p><p>" + SENTENCE + "</p>";

    private static SourceDocument read(String html) throws Exception {
        return Reading.read(html.getBytes(StandardCharsets.UTF_8), "a.html", ReadOptions.DEFAULT);
    }

    private static List<Line> lines(SourceDocument document, Furniture furniture) {
        return document.pages().get(0).blocks().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> line.style().furniture() == furniture)
                .toList();
    }

    private static List<String> body(String html) throws Exception {
        return lines(read(html), null).stream().map(Line::text).toList();
    }

    private static Grid grid(String html) throws Exception {
        return (Grid) read(html).pages().get(0).blocks().stream()
                .filter(Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSiteAroundTheDocumentIsNavigation() throws Exception {
        SourceDocument document = read("<html><head><title>石桥县社区服务实施方案_石桥县人民政府</title></head><body>"
                + "<div class='top'><a href='/'>网站首页</a> <a>登录</a></div><div>当前位置：<a>首页</a> &gt; <a>规划</a></div>"
                + "<table><tr><td>发文字号：</td><td>石政办发〔2022〕8号</td></tr></table>"
                + "<div id='zoom'>" + BODY + "<div class='share'>分享到：微信</div></div>"
                + "<div>主办单位：石桥县人民政府办公室，欢迎访问。</div></body></html>");
        List<Line> body = lines(document, null);
        assertEquals("石桥县社区服务实施方案", body.get(0).text());
        assertTrue(body.get(0).style().bold() && body.get(0).style().centered());
        assertEquals(Wrap.PARAGRAPH, body.get(0).wrap());
        assertEquals(5, body.size());
        assertEquals(
                List.of("网站首页 登录", "当前位置：首页 > 规划", "发文字号： 石政办发〔2022〕8号", "分享到：微信", "主办单位：石桥县人民政府办公室，欢迎访问。"),
                lines(document, Furniture.NAVIGATION).stream().map(Line::text).toList());
        assertEquals("石桥县社区服务实施方案_石桥县人民政府", document.title());
    }

    @Test
    void layoutTablesAreUnwrapped() throws Exception {
        List<String> body = body("<table width=930><tr><td>" + "<a>首页</a> <a>新闻</a> <a>公开</a>"
                + "</td></tr><tr><td><table><tr><td id=c>" + BODY + "</td></tr></table></td></tr></table>");
        assertEquals(List.of("石桥县社区服务实施方案", "一、总体要求", SENTENCE, SENTENCE, SENTENCE), body);
    }

    @Test
    void aHeadlineThatTheDocumentDoesNotRepeatIsBody() throws Exception {
        String page = "<title>石桥县就业行动计划 - 县政府</title><h1>石桥县就业行动计划</h1><div class=nav><a>甲</a></div><div>%s</div>";
        assertEquals(
                "石桥县就业行动计划",
                body(page.formatted(BODY.replace("石桥县社区服务实施方案", "石人社发〔2022〕3号")))
                        .get(0));
        assertEquals(
                "石桥县就业行动计划",
                body(page.formatted(BODY.replace("社区服务实施方案", "就业行动计划"))).get(0));
        assertEquals(5, body(page.formatted(BODY.replace("社区服务实施方案", "就业行动计划"))).size());
    }

    @Test
    void lineBreaksLeaveOpenWhetherTheParagraphGoesOn() throws Exception {
        List<Line> lines = lines(read("<p>关于印发石桥县规划<br>的通知</p><div>第一段，甲。<br>　　第二段，乙。<br><br>第三段。</div>"), null);
        assertEquals(
                List.of("关于印发石桥县规划", "的通知", "第一段，甲。", "　　第二段，乙。", "第三段。"),
                lines.stream().map(Line::text).toList());
        assertEquals(
                List.of(Wrap.HARD, Wrap.PARAGRAPH, Wrap.PARAGRAPH, Wrap.PARAGRAPH, Wrap.PARAGRAPH),
                lines.stream().map(Line::wrap).toList());
    }

    @Test
    void spansPlaceCells() throws Exception {
        Grid grid = grid(
                BODY + "<table border=1><tr><th rowspan=2>类别</th><th colspan=2>目标</th></tr>"
                        + "<tr><td>2020年</td><td>2025年</td></tr>"
                        + "<tr><td rowspan=0>设施</td><td>1</td><td><p>甲</p><table><tr><td>乙</td></tr></table></td></tr><tr><td>2</td></tr></table>");
        assertEquals(4, grid.rows());
        assertEquals(3, grid.columns());
        assertEquals(
                List.of(
                        "0,0,2,1 类别",
                        "0,1,1,2 目标",
                        "1,1,1,1 2020年",
                        "1,2,1,1 2025年",
                        "2,0,2,1 设施",
                        "2,1,1,1 1",
                        "2,2,1,1 甲乙",
                        "3,1,1,1 2"),
                grid.cells().stream()
                        .map(c ->
                                c.row() + "," + c.column() + "," + c.rowSpan() + "," + c.columnSpan() + " " + c.text())
                        .toList());
    }

    @Test
    void hostileSpansStayBounded() throws Exception {
        Grid grid = grid(BODY
                + "<table border=1><tr><td rowspan=9999 colspan=9999>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>");
        assertEquals(2, grid.rows());
        assertTrue(grid.columns() <= 200);
        assertEquals("甲", grid.cells().get(0).text());
    }

    @Test
    void orderedListsAreNumbered() throws Exception {
        assertEquals(
                List.of("1. 甲", "2. 乙", "7. 丙", "（一）丁", "一、戊"),
                body("<ol><li>甲</li><li>乙</li><li value=7>丙</li></ol><ul><li>（一）丁</li></ul>"
                        + "<ol style='list-style-type:cjk-ideographic'><li>戊</li></ol>"));
    }

    @Test
    void hiddenTextIsNoBody() throws Exception {
        SourceDocument document =
                read("<style>.x{display:none} .t{text-align:center;font-weight:bold;font-size:22pt}</style>" + BODY
                        + "<p class=t>附件</p><p class=x>隐藏的副本。</p><ruby>国<rt>guó</rt></ruby>");
        Line styled = lines(document, null).get(5);
        assertEquals("附件", styled.text());
        assertTrue(styled.style().bold() && styled.style().centered());
        assertEquals(22, styled.style().size());
        assertEquals("国", lines(document, null).get(6).text());
        assertEquals("隐藏的副本。", lines(document, Furniture.NAVIGATION).get(0).text());
    }

    @Test
    void encodings() throws Exception {
        String html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'></head><body>"
                + BODY + "<p>镕〔2022〕</p></body></html>";
        for (String charset : List.of("GB18030", "UTF-8")) {
            SourceDocument document =
                    Reading.read(html.getBytes(Charset.forName(charset)), "a.htm", ReadOptions.DEFAULT);
            assertEquals("镕〔2022〕", lines(document, null).get(5).text());
        }
        String bare = "<p>一、总体要求</p><p>" + SENTENCE + "</p><br>";
        assertEquals(
                SENTENCE,
                lines(Reading.read(bare.getBytes(Charset.forName("GB18030")), "a", ReadOptions.DEFAULT), null)
                        .get(1)
                        .text());
    }

    @Test
    void whiteSpaceOfTheSourceIsNoText() throws Exception {
        assertEquals(List.of("建立健全体制机制 plan B。"), body("<p>\n  建立健全\n   体制机制 plan\n B。\n</p><p>&nbsp;</p>"));
    }

    @Test
    void attachmentsAreNamed() throws Exception {
        SourceDocument document = read(BODY + "<p>附件：<a href='/P020.docx'>任务分解表.docx</a><img src='a/1.jpg'></p>");
        assertEquals(List.of("任务分解表.docx", "P020.docx", "a/1.jpg"), document.attachments());
    }
}
