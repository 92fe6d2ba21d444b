package io.github.guihua.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private static final String MARKDOWN =
            """
            # 清河市社区服务行动计划

            ## 一、总体要求 ##
            **（一）基本原则**
            - ——坚持*以人为本*。
            1\\. 见[清单](list.html "x")。
            ---
            | 指标 | 2025年<br>目标值 |
            |:-----|-----:|
            | 覆盖率\\|甲 | 100% |
            | 面积 | |
            结束。
            """;

    private static List<Block> blocks(String text, String name) throws Exception {
        return Reading.read(text.getBytes(StandardCharsets.UTF_8), name, ReadOptions.DEFAULT)
                .pages()
                .get(0)
                .blocks();
    }

    @Test
    void marksBecomeStyleAndGrids() throws Exception {
        for (String name : List.of("a.md", "a.txt")) {
            List<Block> blocks = blocks(MARKDOWN, name);
            Line title = (Line) blocks.get(0);
            assertEquals("清河市社区服务行动计划", title.text());
            assertEquals(1, title.style().heading());
            assertEquals(Wrap.PARAGRAPH, title.wrap());
            Line heading = (Line) blocks.get(2);
            assertEquals("一、总体要求", heading.text());
            assertEquals(2, heading.style().heading());
            Line bold = (Line) blocks.get(3);
            assertEquals("（一）基本原则", bold.text());
            assertTrue(bold.style().bold());
            assertEquals("——坚持以人为本。", ((Line) blocks.get(4)).text());
            assertEquals("1. 见清单。", ((Line) blocks.get(5)).text());
            Grid grid = (Grid) blocks.get(7);
            assertEquals(3, grid.rows());
            assertEquals(2, grid.columns());
            assertEquals(
                    List.of("指标", "2025年目标值", "覆盖率|甲", "100%", "面积", ""),
                    grid.cells().stream().map(c -> c.text()).toList());
            assertEquals(2, grid.cells().get(1).lines().size());
            assertEquals("结束。", ((Line) blocks.get(8)).text());
        }
    }

    @Test
    void aFewBulletsMakeNoMarkdown() {
        assertFalse(MarkdownReader.plainlyMarkdown("一、总体要求\n- ——坚持以人为本。\n- ——坚持共享。\n| 甲 | 乙 |"));
        assertFalse(MarkdownReader.plainlyMarkdown("#1号楼\n#2号楼"));
    }

    @Test
    void aTableInHtmlKeepsItsMergedCells() throws Exception {
        String text =
                """
                # 清河市社区服务行动计划

                # 一、主要指标
                <html><body><table><tr><td>类别</td><td>指标</td></tr>
                <tr><td rowspan="2">设施</td><td>覆盖率<br>（%）</td></tr><tr><td>面积</td></tr></table></body></html>

                # 二、保障措施
                """;
        List<Block> blocks = Reading.read(text.getBytes(StandardCharsets.UTF_8), "a.md", ReadOptions.DEFAULT)
                .pages()
                .get(0)
                .blocks();
        Grid grid = blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(3, grid.rows());
        assertEquals(2, grid.cells().get(2).rowSpan());
        assertEquals("覆盖率（%）", grid.cells().get(3).text());
        assertEquals("二、保障措施", ((Line) blocks.get(blocks.size() - 1)).text());
    }

    @Test
    void aTableInHtmlMakesNoPageOfMarkdown() throws Exception {
        String text = "石政发〔2024〕3号\n\n一、总体目标\n\n到2026年建成站点20个[^1]，覆盖率80\\%。\n\n"
                + "<table style=\"width:100%;\"><tbody>\n<tr><td>任务</td><td>单位</td></tr>\n<tr><td>优化布局</td><td>县民政局</td></tr>\n</tbody></table>\n\n[^1]: 含在建站点。\n";
        assertEquals(
                MarkdownReader.MEDIA_TYPE,
                Reading.read(text.getBytes(StandardCharsets.UTF_8), "a.md", ReadOptions.DEFAULT)
                        .mediaType());
        List<Block> blocks = blocks(text, "a.md");
        List<Line> lines = blocks.stream()
                .filter(b -> b instanceof Line line && !line.text().isBlank())
                .map(Line.class::cast)
                .toList();
        assertEquals(
                List.of("石政发〔2024〕3号", "一、总体目标", "到2026年建成站点20个，覆盖率80%。", "含在建站点。"),
                lines.stream().map(Line::text).toList());
        assertEquals(Style.Furniture.FOOTNOTE, lines.get(3).style().furniture());
        assertTrue(blocks.stream().anyMatch(b -> b instanceof Grid grid && grid.rows() == 2));
        String page = "<html><head><title>石桥县</title></head><body><p>一、总体目标</p></body></html>";
        assertEquals(
                "text/html",
                Reading.read(page.getBytes(StandardCharsets.UTF_8), "a.md", ReadOptions.DEFAULT)
                        .mediaType());
    }
}
