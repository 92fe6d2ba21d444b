package io.github.guihua.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without strokes at their sides. */
class OpenTablesTest {
    private static final double[] XS = {80, 120, 300, 380};

    @Test
    void threeRulesMakeATable() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "到二〇二五年，实现以下目标。");
        pdf.line(72, 130, 500, 130).line(72, 156, 500, 156).line(72, 226, 500, 226);
        row(pdf, 148, "序号", "指标", "单位", "目标值");
        row(pdf, 176, "一", "社区服务设施覆盖", "百分比", "九成");
        pdf.text(XS[1], 190, 12, "率");
        row(pdf, 216, "二", "助餐点数量", "个", "一百");
        pdf.text(72, 260, 16, "二、重点任务");
        List<Block> blocks = blocks(pdf);
        Grid grid = (Grid) blocks.get(1);
        assertEquals(3, grid.rows());
        assertEquals(List.of("一", "社区服务设施覆盖率", "百分比", "九成"), row(grid, 1));
        assertEquals("二、重点任务", ((Line) blocks.get(2)).text());
    }

    @Test
    void figuresMakeATableOfBareColumns() throws Exception {
        SketchedPdf pdf = new SketchedPdf();
        row(pdf, 148, "序号", "指标", "单位", "2025年");
        row(pdf, 168, "1", "社区服务设施覆盖率", "%", "90");
        row(pdf, 188, "2", "助餐点数量", "个", "≥26");
        Grid grid = (Grid) blocks(pdf).get(0);
        assertEquals(List.of("2", "助餐点数量", "个", "≥26"), row(grid, 2));
        assertTrue(grid.columnEdges().isEmpty());
    }

    @Test
    void aColouredAreaBehindLinesIsABox() throws Exception {
        SketchedPdf pdf = new SketchedPdf()
                .text(72, 80, 16, "推进以下项目。")
                .raw("0.9 0.95 1 rg 60 672 440 72 re f 0 g")
                .text(72, 120, 12, "专栏1 重点项目")
                .text(72, 145, 12, "新建服务中心三处。")
                .text(72, 200, 16, "健全工作机制。");
        List<Block> blocks = blocks(pdf);
        assertEquals(3, blocks.size());
        assertEquals("专栏1 重点项目新建服务中心三处。", ((Grid) blocks.get(1)).cells().get(0).text());
        assertEquals("健全工作机制。", ((Line) blocks.get(2)).text());
    }

    @Test
    void aNoteAtThePagesFootGoesWithItsMark() throws Exception {
        SketchedPdf pdf = new SketchedPdf()
                .text(72, 100, 16, "全市每千人口拥有托位数较低。")
                .text(296, 95, 8, "1")
                .text(72, 130, 16, "养老床位数增加。")
                .line(72, 700, 200, 700)
                .text(72, 714, 5, "1")
                .text(76, 716, 9, "数据来源于人口普查公报。")
                .text(290, 780, 12, "— 3 —");
        List<Block> blocks = blocks(pdf);
        assertEquals("全市每千人口拥有托位数较低。", ((Line) blocks.get(0)).text());
        List<Line> notes = blocks.stream()
                .map(Line.class::cast)
                .filter(line -> line.style().furniture() == Style.Furniture.FOOTNOTE)
                .toList();
        assertEquals(
                List.of("1数据来源于人口普查公报。", "1"), notes.stream().map(Line::text).toList());
    }

    @Test
    void namesInColumnsStayLines() throws Exception {
        SketchedPdf pdf = new SketchedPdf();
        row(pdf, 148, "赵一鸣", "钱二虎", "孙三石", "李四海");
        row(pdf, 168, "周五行", "吴六合", "郑七星", "王八方");
        row(pdf, 188, "冯九州", "陈十里", "褚百川", "卫千山");
        assertTrue(blocks(pdf).stream().allMatch(Line.class::isInstance));
    }

    private static void row(SketchedPdf pdf, double y, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            pdf.text(XS[i], y, 12, cells[i]);
        }
    }

    private static List<Block> blocks(SketchedPdf pdf) throws Exception {
        SourceDocument source = PdfReaderTest.read(pdf);
        return source.pages().get(0).blocks();
    }

    private static List<String> row(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(Cell::text)
                .toList();
    }
}
