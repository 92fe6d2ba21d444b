package io.github.guihua.read.word;

import static io.github.guihua.read.word.Docx.level;
import static io.github.guihua.read.word.Docx.numbered;
import static io.github.guihua.read.word.Docx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.Wrap;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static List<Block> blocks(Docx docx) throws Exception {
        return Reading.read(docx.bytes(), "a.docx", ReadOptions.DEFAULT)
                .pages()
                .get(0)
                .blocks();
    }

    private static List<String> texts(Docx docx) throws Exception {
        return blocks(docx).stream().map(b -> ((Line) b).text()).toList();
    }

    private static Grid grid(String tbl) throws Exception {
        return (Grid) blocks(new Docx(tbl)).get(0);
    }

    @Test
    void automaticNumbersAreText() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCounting", "%1、")
                + level(1, "japaneseCounting", "（%2）") + level(2, "decimal", "%3.")
                + level(3, "decimalEnclosedCircle", "%4")
                + level(4, "ideographTraditional", "%5、") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId='1'>" + level(0, "chineseCountingThousand", "第%1章")
                + level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText") + "</w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='2'><w:startOverride w:val='5'/></w:lvlOverride></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>";
        String body = numbered(1, 0, "总体要求")
                + numbered(1, 1, "指导思想")
                + numbered(1, 1, "基本原则")
                + numbered(1, 2, "2025年目标")
                + p("正文。")
                + numbered(1, 2, "健全机制。")
                + numbered(1, 3, "甲")
                + numbered(1, 0, "主要任务")
                + numbered(1, 1, "设施")
                + numbered(2, 2, "从五起")
                + numbered(2, 2, "续六")
                + numbered(1, 4, "天干")
                + numbered(3, 0, "总则")
                + numbered(3, 1, "依据")
                + numbered(0, 0, "无号");
        assertEquals(
                List.of(
                        "一、总体要求",
                        "（一）指导思想",
                        "（二）基本原则",
                        "1. 2025年目标",
                        "正文。",
                        "2.健全机制。",
                        "①甲",
                        "二、主要任务",
                        "（一）设施",
                        "5.从五起",
                        "6.续六",
                        "甲、天干",
                        "第一章 总则",
                        "1.1 依据",
                        "无号"),
                texts(new Docx(body).with("numbering", numbering)));
    }

    @Test
    void aStyleCanNumber() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'>" + level(0, "chineseCounting", "%1、")
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:pStyle w:val='H2'/><w:lvlText w:val='（%2）'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        String styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='32'/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
                + "<w:jc w:val='center'/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='H2'><w:basedOn w:val='H1'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>";
        List<Block> blocks = blocks(
                new Docx(p("<w:pStyle w:val='H1'/>", "目标") + p("<w:pStyle w:val='H2'/><w:jc w:val='left'/>", "任务"))
                        .with("numbering", numbering)
                        .with("styles", styles));
        Line first = (Line) blocks.get(0);
        assertEquals("一、目标", first.text());
        assertEquals(1, first.style().heading());
        assertTrue(first.style().bold() && first.style().centered());
        assertEquals(16, first.style().size());
        Line second = (Line) blocks.get(1);
        assertEquals("（一）任务", second.text());
        assertEquals(2, second.style().heading());
        assertFalse(second.style().centered());
    }

    @Test
    void trackedChangesAreAccepted() throws Exception {
        String body = "<w:p><w:r><w:t>覆盖率达到</w:t></w:r><w:del><w:r><w:delText>80%</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>90%</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>" + p("后半句。");
        assertEquals(List.of("覆盖率达到90%", "前半句，后半句。"), texts(new Docx(body)));
    }

    @Test
    void mergedCells() throws Exception {
        String tc = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        Grid grid = grid("<w:tbl><w:tr>" + tc.formatted("<w:vMerge w:val='restart'/>", p("类别"))
                + tc.formatted("<w:gridSpan w:val='2'/>", p("目标")) + "</w:tr><w:tr>"
                + tc.formatted("<w:vMerge/>", p(""))
                + tc.formatted("", p("2020年"))
                + tc.formatted("", p("2025年") + "<w:tbl><w:tr>" + tc.formatted("", p("内")) + "</w:tr></w:tbl>")
                + "</w:tr></w:tbl>");
        assertEquals(2, grid.rows());
        assertEquals(3, grid.columns());
        assertEquals(
                List.of("0,0,2,1 类别", "0,1,1,2 目标", "1,1,1,1 2020年", "1,2,1,1 2025年内"),
                grid.cells().stream()
                        .map(c ->
                                c.row() + "," + c.column() + "," + c.rowSpan() + "," + c.columnSpan() + " " + c.text())
                        .toList());
    }

    @Test
    void rowNumbersThatWordCounts() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        String row = "<w:tr><w:tc>" + numbered(1, 0, "") + "</w:tc><w:tc>" + p("指标") + "</w:tc></w:tr>";
        Grid grid = (Grid) blocks(new Docx("<w:tbl>" + row + row + "</w:tbl>").with("numbering", numbering))
                .get(0);
        assertEquals(
                List.of("1", "指标", "2", "指标"),
                grid.cells().stream().map(c -> c.text()).toList());
    }

    @Test
    void anOutlinedTextBoxIsABox() throws Exception {
        String shape =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:spPr><a:ln>%s</a:ln></wps:spPr>"
                        + "<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + "<w:txbxContent>%s</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文。</w:t></w:r></w:p>";
        String content = p("专栏1 社区行动") + p("1.固本强基行动。");
        List<Block> box = blocks(new Docx(shape.formatted("", content, content)));
        assertEquals("专栏1 社区行动1.固本强基行动。", ((Grid) box.get(0)).cells().get(0).text());
        assertEquals("正文。", ((Line) box.get(1)).text());
        assertEquals(2, box.size());
        List<Block> label = blocks(new Docx(shape.formatted("<a:noFill/>", p("石桥县人民政府文件"), p("石桥县人民政府文件"))));
        assertEquals(Furniture.TEXT_BOX, ((Line) label.get(0)).style().furniture());
    }

    @Test
    void contentControlsAreTransparentAndFieldCodesSilent() throws Exception {
        String body = "<w:sdt><w:sdtContent>" + p("目标")
                + "</w:sdtContent></w:sdt><w:p><w:fldSimple w:instr='REF x'><w:r><w:t>附件1</w:t></w:r></w:fldSimple>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>清单</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>关于印发规划</w:t><w:br/><w:t>的通知</w:t></w:r></w:p>";
        List<Block> blocks = blocks(new Docx(body));
        assertEquals(
                List.of("目标", "附件1清单", "关于印发规划", "的通知"),
                blocks.stream().map(b -> ((Line) b).text()).toList());
        assertEquals(Wrap.HARD, ((Line) blocks.get(2)).wrap());
        assertEquals(Wrap.PARAGRAPH, ((Line) blocks.get(3)).wrap());
    }

    @Test
    void headersFootersAndFootnotesAreFurniture() throws Exception {
        Docx docx = new Docx(p("正文。") + p("<w:pStyle w:val='T'/>", "一、目标 3"))
                .with("header", p("石桥县文件"))
                .with("footer", p("— 1 —"))
                .with(
                        "footnotes",
                        "<w:footnote w:type='separator'>" + p("x") + "</w:footnote><w:footnote>" + p("注释。")
                                + "</w:footnote>")
                .with("styles", "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='toc 1'/></w:style>");
        assertEquals(
                List.of("石桥县文件 HEADER", "正文。 null", "一、目标 3 NAVIGATION", "注释。 FOOTNOTE", "— 1 — FOOTER"),
                blocks(docx).stream()
                        .map(b -> ((Line) b).text() + " " + ((Line) b).style().furniture())
                        .toList());
    }
}
