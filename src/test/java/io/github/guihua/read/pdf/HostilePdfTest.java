package io.github.guihua.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Warning;
import io.github.guihua.read.Block;
import io.github.guihua.read.Line;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Whatever a file does, the caller sees a document or an UnreadableException, in bounded time and memory. */
class HostilePdfTest {
    private static byte[] sound() throws Exception {
        return new SketchedPdf()
                .text(72, 100, 16, "清河市养老服务规划")
                .lattice(new double[] {72, 200, 420}, new double[] {130, 160, 190})
                .text(80, 150, 12, "覆盖率")
                .page()
                .text(72, 100, 16, "第二页的文字")
                .bytes();
    }

    @Test
    void aFileCutAnywhereIsReadOrRefused() throws Exception {
        byte[] whole = sound();
        int read = 0;
        for (int length = 1; length < whole.length; length += 37) {
            read += readOrRefused(Arrays.copyOf(whole, length)) ? 1 : 0;
        }
        assertTrue(readOrRefused(whole));
        assertTrue(read > 0, "the page before a cut at the very end can be read");
    }

    @Test
    void damagedBytesAreReadOrRefused() throws Exception {
        byte[] whole = sound();
        Random random = new Random(20220510);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + round % 20; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            readOrRefused(damaged);
        }
    }

    @Test
    void aWrongCrossReferenceTableIsRepaired() throws Exception {
        byte[] whole = sound();
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("startxref") + 10;
        String broken = text.substring(0, at) + "7\n%%EOF\n";
        SourceDocument source = new PdfReader().read(SketchedPdf.raw(broken.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("清河市养老服务规划", ((Line) source.pages().get(0).blocks().get(0)).text());
    }

    @Test
    void aPageTreeThatHoldsItselfEnds() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "环");
        COSDictionary pages = pdf.document.getPages().getCOSObject();
        pages.getCOSArray(COSName.KIDS).add(pages);
        readOrRefused(pdf.bytes());
    }

    @Test
    void aHundredThousandRulingsAreADrawing() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "图上的文字");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            lines.append("0 ")
                    .append(i * 0.016)
                    .append(" m 595 ")
                    .append(i * 0.016)
                    .append(" l S\n");
            lines.append(i * 0.011).append(" 0 m ").append(i * 0.011).append(" 842 l S\n");
        }
        List<Block> blocks = read(pdf.raw(lines.toString()));
        assertTrue(blocks.toString().contains("图上的文字"));
    }

    @Test
    void manyRulingsFarApartAreADrawingToo() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "图上的文字");
        StringBuilder lines = new StringBuilder("q 0.001 0 0 0.001 0 0 cm\n");
        for (int i = 0; i < 20_000; i++) {
            lines.append("0 ")
                    .append(i * 5000)
                    .append(" m 595000000 ")
                    .append(i * 5000)
                    .append(" l S\n");
            lines.append(i * 5000).append(" 0 m ").append(i * 5000).append(" 842000000 l S\n");
        }
        List<Block> blocks = read(pdf.raw(lines + "Q"));
        assertEquals("图上的文字", ((Line) blocks.get(0)).text());
    }

    @Test
    void formsThatDrawThemselvesEnd() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "正文");
        COSDictionary forms = new COSDictionary();
        pdf.page.getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
        for (int i = 0; i < 60; i++) {
            String next = "/X" + (i + 1) % 60 + " Do ";
            forms.setItem(COSName.getPDFName("X" + i), form(pdf, next + next));
        }
        for (int i = 0; i < 60; i++) {
            COSStream form = (COSStream) forms.getDictionaryObject(COSName.getPDFName("X" + i));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, forms);
            form.setItem(COSName.RESOURCES, resources);
        }
        SourceDocument source = new PdfReader().read(pdf.raw("/X0 Do").raw());
        assertEquals("正文", ((Line) source.pages().get(0).blocks().get(0)).text());
        assertEquals(
                List.of("page-cut-short"),
                source.warnings().stream().map(Warning::code).toList());
    }

    @Test
    void contentThatSwellsIsNotUnpacked() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "看不到");
        pdf.raw("q Q").page().text(72, 100, 16, "第二页");
        COSStream bomb = pdf.document.getDocument().createCOSStream();
        bomb.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = bomb.createRawOutputStream();
                OutputStream out = new DeflaterOutputStream(raw)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                out.write(spaces);
            }
        }
        pdf.document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, bomb);
        SourceDocument source = new PdfReader().read(pdf.raw());
        assertEquals("page-cut-short", source.warnings().get(0).code());
        assertEquals("第二页", ((Line) source.pages().get(1).blocks().get(0)).text());
    }

    @Test
    void missingFontsAndUnbalancedOperatorsLoseNoOtherText() throws Exception {
        List<Block> blocks = read(new SketchedPdf()
                .raw("Q Q Q EMC EMC ET 1 2 3 re m l S /None gs /Gone Do")
                .raw("BT /Missing 12 Tf (x) Tj (y) Tj ET BT [ [1] (a) /b ] TJ ET ( unclosed Tj")
                .raw(")")
                .text(72, 100, 16, "正文还在"));
        assertTrue(blocks.toString().contains("正文还在"));
    }

    @Test
    void aTextLayerWithoutMeaningIsSaid() throws Exception {
        SketchedPdf pdf = new SketchedPdf();
        COSDictionary font = pdf.page
                .getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(COSName.getPDFName("F1"));
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        ((COSDictionary) descendants.getObject(0))
                .getCOSDictionary(COSName.CIDSYSTEMINFO)
                .setString(COSName.ORDERING, "Identity");
        SourceDocument source =
                new PdfReader().read(pdf.text(72, 100, 16, "没有对应的字符").raw());
        assertEquals("unmapped-fonts", source.warnings().get(0).code());
    }

    @Test
    void aWrongCharacterMapIsSaid() throws Exception {
        StringBuilder soup = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            soup.append((char) (0x4e00 + i * 331));
        }
        SourceDocument source = new PdfReader()
                .read(new SketchedPdf().text(20, 100, 8, soup.toString()).raw());
        assertEquals("unmapped-fonts", source.warnings().get(0).code());
        String traditional = "國務院關於印發城鄉社區服務體系建設規劃的通知各省自治區直轄市人民政府國務院各部委各直屬機構";
        assertEquals(
                List.of(),
                new PdfReader()
                        .read(new SketchedPdf().text(20, 100, 8, traditional).raw())
                        .warnings());
    }

    private static COSStream form(SketchedPdf pdf, String content) throws Exception {
        COSStream form = pdf.document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        box.setFloatArray(new float[] {0, 0, 595, 842});
        form.setItem(COSName.BBOX, box);
        try (OutputStream out = form.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    private static List<Block> read(SketchedPdf pdf) throws Exception {
        return new PdfReader().read(pdf.raw()).pages().get(0).blocks();
    }

    private static boolean readOrRefused(byte[] bytes) throws Exception {
        try {
            return !new PdfReader().read(SketchedPdf.raw(bytes)).pages().isEmpty();
        } catch (UnreadableException expected) {
            return false;
        }
    }
}
