package io.github.guihua.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.Wrap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    @Test
    void linesComeFromTheTopDownWithTheirPlaces() throws Exception {
        SourceDocument source = read(new SketchedPdf()
                .text(72, 140, 16, "第二行的文字在后面先画")
                .text(200, 100, 22, "清河市养老服务规划")
                .page()
                .text(72, 100, 16, "第二页"));
        List<Block> first = source.pages().get(0).blocks();
        Line title = (Line) first.get(0);
        assertEquals("清河市养老服务规划", title.text());
        assertEquals(22, title.style().size());
        assertEquals(List.of(200.0, 80.6, 198.0, 22.0), title.box().toList());
        assertEquals("第二行的文字在后面先画", text(first.get(1)));
        assertEquals(3, ((Line) source.pages().get(1).blocks().get(0)).ordinal());
        assertEquals(595, source.pages().get(0).width());
    }

    @Test
    void textDrawnTwiceIsReadOnceAndBold() throws Exception {
        SourceDocument source = read(new SketchedPdf()
                .text(72, 100, 16, "一、总体要求")
                .text(72.4, 100, 16, "一、总体要求")
                .text(72, 140, 16, "正文"));
        Line heading = (Line) source.pages().get(0).blocks().get(0);
        assertEquals("一、总体要求", heading.text());
        assertTrue(heading.style().bold());
        assertFalse(((Line) source.pages().get(0).blocks().get(1)).style().bold());
    }

    @Test
    void anInvisibleLayerIsReadAndNotReadTwice() throws Exception {
        SketchedPdf hidden = new SketchedPdf().raw("3 Tr").text(72, 100, 16, "只有隐藏的文字");
        assertEquals("只有隐藏的文字", text(read(hidden).pages().get(0).blocks().get(0)));
        SketchedPdf both =
                new SketchedPdf().text(72, 100, 16, "看得见的文字").raw("3 Tr").text(75, 101, 15, "看得见的文宇");
        assertEquals("看得见的文字", text(read(both).pages().get(0).blocks().get(0)));
    }

    @Test
    void anEncryptedFileIsRefused() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "密");
        pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(pdf));
        assertEquals(UnreadableException.Cause.ENCRYPTED, e.reason());
    }

    @Test
    void blankPagesAreEmptyAndAFileWithoutPagesIsDamaged() throws Exception {
        SketchedPdf blank = new SketchedPdf();
        assertEquals(
                UnreadableException.Cause.EMPTY,
                assertThrows(UnreadableException.class, () -> read(blank)).reason());
        SketchedPdf none = new SketchedPdf();
        none.document.removePage(0);
        assertEquals(
                UnreadableException.Cause.CORRUPT,
                assertThrows(UnreadableException.class, () -> read(none)).reason());
    }

    @Test
    void rulingsMakeCellsWithSpans() throws Exception {
        SketchedPdf pdf = new SketchedPdf()
                .text(72, 90, 16, "表前的文字")
                .lattice(new double[] {72, 200, 300, 420}, new double[] {100, 130})
                .lattice(new double[] {72, 200, 420}, new double[] {130, 160, 190})
                .text(80, 120, 12, "指标")
                .text(210, 120, 12, "单位")
                .text(310, 120, 12, "目标值")
                .text(80, 150, 12, "覆盖率")
                .text(210, 150, 12, "合并的单元格")
                .text(210, 180, 12, "第三行")
                .text(72, 220, 16, "表后的文字");
        List<Block> blocks = read(pdf).pages().get(0).blocks();
        assertEquals("表前的文字", text(blocks.get(0)));
        Grid grid = (Grid) blocks.get(1);
        assertEquals(List.of(72.0, 200.0, 300.0, 420.0), grid.columnEdges());
        assertEquals(
                List.of(
                        "0,0 1x1 指标",
                        "0,1 1x1 单位",
                        "0,2 1x1 目标值",
                        "1,0 1x1 覆盖率",
                        "1,1 1x2 合并的单元格",
                        "2,0 1x1 ",
                        "2,1 1x2 第三行"),
                grid.cells().stream().map(PdfReaderTest::shown).toList());
        assertEquals("表后的文字", text(blocks.get(2)));
    }

    @Test
    void aBoxWithATableInsideIsOneGridWhoseTextSpansAllColumns() throws Exception {
        SketchedPdf pdf = new SketchedPdf()
                .rectangle(72, 100, 400, 200)
                .text(200, 120, 14, "专栏1 主要指标")
                .lattice(new double[] {90, 250, 450}, new double[] {140, 170, 200})
                .text(100, 160, 12, "指标")
                .text(260, 160, 12, "2025年")
                .text(100, 190, 12, "覆盖率")
                .text(260, 190, 12, "80%")
                .text(90, 230, 12, "注：以上为预期性指标。");
        Grid grid = (Grid) read(pdf).pages().get(0).blocks().get(0);
        assertEquals(
                List.of(
                        "0,0 1x2 专栏1 主要指标",
                        "1,0 1x1 指标",
                        "1,1 1x1 2025年",
                        "2,0 1x1 覆盖率",
                        "2,1 1x1 80%",
                        "3,0 1x2 注：以上为预期性指标。"),
                grid.cells().stream().map(PdfReaderTest::shown).toList());
    }

    @Test
    void aMarkThatHangsOverTheCellsSideStaysInIt() throws Exception {
        SketchedPdf pdf = new SketchedPdf()
                .lattice(new double[] {72, 138, 300}, new double[] {100, 150})
                .text(74, 120, 16, "市民政局，")
                .text(74, 140, 16, "市财政局")
                .text(160, 120, 16, "持续推进。");
        Grid grid = (Grid) read(pdf).pages().get(0).blocks().get(0);
        assertEquals("市民政局，市财政局", grid.cells().get(0).text());
        assertEquals("持续推进。", grid.cells().get(1).text());
    }

    @Test
    void aTableOpenAtItsSidesHasAllItsColumns() throws Exception {
        SketchedPdf pdf = new SketchedPdf();
        for (double y : new double[] {100, 130, 160}) {
            pdf.line(72, y, 420, y);
        }
        pdf.line(200, 100, 200, 160)
                .text(80, 120, 12, "左")
                .text(210, 120, 12, "右")
                .text(80, 150, 12, "下左")
                .text(210, 150, 12, "下右");
        Grid grid = (Grid) read(pdf).pages().get(0).blocks().get(0);
        assertEquals(List.of(72.0, 200.0, 420.0), grid.columnEdges());
        assertEquals("下右", grid.cells().get(3).text());
    }

    @Test
    void thePagesFrameIsNoBox() throws Exception {
        SketchedPdf pdf = new SketchedPdf().rectangle(30, 30, 535, 780).text(72, 100, 16, "框里的正文");
        assertEquals("框里的正文", text(read(pdf).pages().get(0).blocks().get(0)));
    }

    @Test
    void columnsOfRunningTextAreReadOneAfterTheOther() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(200, 60, 20, "清河市社区服务简报");
        for (int i = 0; i < 8; i++) {
            pdf.text(72, 100 + 20 * i, 10, "左栏的正文写满这一栏的宽度第" + (i + 1) + "行文字");
            pdf.text(310, 104 + 20 * i, 10, "右栏的正文写满这一栏的宽度第" + (i + 1) + "行文字");
        }
        List<Block> blocks = read(pdf).pages().get(0).blocks();
        assertEquals("清河市社区服务简报", text(blocks.get(0)));
        assertEquals("左栏的正文写满这一栏的宽度第8行文字", text(blocks.get(8)));
        assertEquals("右栏的正文写满这一栏的宽度第1行文字", text(blocks.get(9)));
    }

    @Test
    void aListWithAlignedEndsIsNotSetInColumns() throws Exception {
        SketchedPdf pdf = new SketchedPdf();
        for (int i = 0; i < 8; i++) {
            pdf.text(72, 100 + 20 * i, 14, "第" + (i + 1) + "章").text(480, 100 + 20 * i, 14, "页" + i);
        }
        assertEquals("第2章  页1", text(read(pdf).pages().get(0).blocks().get(1)));
    }

    @Test
    void turnedPagesAndTurnedTextAreReadUpright() throws Exception {
        SketchedPdf rotated = new SketchedPdf().text(72, 100, 16, "横放的页").text(72, 130, 16, "第二行");
        rotated.page.setRotation(90);
        Page page = read(rotated).pages().get(0);
        assertEquals(842, page.width());
        SketchedPdf turned = new SketchedPdf()
                .raw("BT /F1 16 Tf 0 1 -1 0 100 72 Tm <" + SketchedPdf.hex("向上的第一行") + "> Tj ET")
                .raw("BT /F1 16 Tf 0 1 -1 0 130 72 Tm <" + SketchedPdf.hex("第二行") + "> Tj ET");
        List<Block> blocks = read(turned).pages().get(0).blocks();
        assertEquals("向上的第一行", text(blocks.get(0)));
        assertEquals(List.of(85.9, 674.0, 16.0, 96.0), blocks.get(0).box().toList());
        assertEquals("第二行", text(blocks.get(1)));
    }

    @Test
    void superscriptsStayInTheirRowAndWatermarksOutOfIt() throws Exception {
        SketchedPdf pdf = new SketchedPdf()
                .text(72, 100, 16, "面积达到30m")
                .text(193, 100, 16, "以上")
                .text(185, 93, 8, "2")
                .raw("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 400 Tm <" + SketchedPdf.hex("内部资料") + "> Tj ET");
        List<Block> blocks = read(pdf).pages().get(0).blocks();
        assertEquals(2, blocks.size());
        assertTrue(text(blocks.get(0)).equals("面积达到30m2以上"), text(blocks.get(0)));
        assertEquals(Style.Furniture.WATERMARK, ((Line) blocks.get(1)).style().furniture());
        assertEquals("内部资料", text(blocks.get(1)));
    }

    @Test
    void letterSpacingAndJustificationMakeNoSpaces() throws Exception {
        SketchedPdf pdf = new SketchedPdf()
                .raw("10 Tc")
                .text(72, 100, 20, "清河市人民政府文件")
                .raw("0 Tc")
                .text(72, 140, 16, "第一组")
                .text(160, 140, 16, "第二组");
        List<Block> blocks = read(pdf).pages().get(0).blocks();
        assertEquals("清河市人民政府文件", text(blocks.get(0)));
        assertEquals("第一组  第二组", text(blocks.get(1)));
    }

    @Test
    void radicalsBecomeTheIdeographsTheyStandFor() throws Exception {
        SketchedPdf pdf = new SketchedPdf();
        String cmap = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff>"
                + " endcodespacerange 2 beginbfchar <41> <2ea0> <42> <2f00> endbfchar endcmap end end";
        pdf.addSimpleFont("F9", cmap);
        pdf.raw("BT /F9 16 Tf 1 0 0 1 72 700 Tm (AB) Tj ET");
        assertEquals("民一", text(read(pdf).pages().get(0).blocks().get(0)));
    }

    @Test
    void aPageIsDrawnWithinBounds() throws Exception {
        byte[] pdf = new SketchedPdf().rectangle(100, 100, 200, 300).bytes();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PageImages.png(pdf, 1, 72)));
        assertEquals(595, picture.getWidth());
        assertTrue((picture.getRGB(200, 100) & 0xff) < 0x90, "the box's upper side is drawn");
        BufferedImage huge = ImageIO.read(new ByteArrayInputStream(PageImages.png(pdf, 1, 2000)));
        assertTrue((long) huge.getWidth() * huge.getHeight() < 21_000_000);
        assertThrows(IndexOutOfBoundsException.class, () -> PageImages.png(pdf, 2, 72));
        assertThrows(UnreadableException.class, () -> PageImages.png(new byte[] {1, 2, 3}, 1, 72));
    }

    @Test
    void pagesWithoutTextGoToTheRecognizer() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "有文字层").page().raw("q 500 0 0 700 40 40 cm /Im Do Q");
        COSDictionary pictures = new COSDictionary();
        COSStream picture = pdf.document.getDocument().createCOSStream();
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        pictures.setItem(COSName.getPDFName("Im"), picture);
        pdf.page.getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
        byte[] bytes = pdf.bytes();
        SourceDocument without = new PdfReader().read(SketchedPdf.raw(bytes));
        assertEquals("no-text-layer", without.warnings().get(0).code());
        PageRecognizer recognizer = (page, ordinal) -> List.of(new Page(
                page.page(),
                page.width(),
                page.height(),
                List.of(new Line("认出的文字", Wrap.HARD, Style.PLAIN, null, ordinal, 0.75))));
        SourceDocument mixed = new PdfReader(recognizer, OcrMode.AUTO).read(SketchedPdf.raw(bytes));
        assertEquals(TextOrigin.MIXED, mixed.origin());
        assertEquals(List.of(new PageOrigin(2, TextOrigin.OCR, "no-text-layer", 0.75)), mixed.pageOrigins());
        assertEquals(2, ((Line) mixed.pages().get(1).blocks().get(0)).ordinal());
        SourceDocument forced = new PdfReader(recognizer, OcrMode.FORCE).read(SketchedPdf.raw(bytes));
        assertEquals("forced", forced.pageOrigins().get(0).reason());
        assertEquals(TextOrigin.OCR, forced.origin());
    }

    private static String shown(Cell cell) {
        return cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " " + cell.text();
    }

    static SourceDocument read(SketchedPdf pdf) throws UnreadableException, IOException {
        return new PdfReader().read(pdf.raw());
    }

    static String text(Block block) {
        return ((Line) block).text();
    }
}
