package io.github.guihua.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Line;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import java.io.IOException;
import java.util.List;
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
    void aFileWithoutPagesOrTextIsRefused() throws Exception {
        SketchedPdf blank = new SketchedPdf();
        assertEquals(
                UnreadableException.Cause.EMPTY,
                assertThrows(UnreadableException.class, () -> read(blank)).reason());
        SketchedPdf none = new SketchedPdf();
        none.document.removePage(0);
        assertEquals(
                UnreadableException.Cause.EMPTY,
                assertThrows(UnreadableException.class, () -> read(none)).reason());
    }

    static SourceDocument read(SketchedPdf pdf) throws UnreadableException, IOException {
        return new PdfReader().read(pdf.raw());
    }

    static String text(Block block) {
        return ((Line) block).text();
    }
}
