package io.github.guihua.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.Line;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.Program;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** PDFs of pictures, whole or in part: what is read from where, and how far. */
class ScannedPdfTest {
    private final List<Integer> asked = new ArrayList<>();

    private final PageRecognizer recognizer = (picture, ordinal) -> {
        asked.add(picture.page());
        return page(picture, new Line("认出的文字", Wrap.HARD, Style.PLAIN, null, ordinal, 0.9));
    };

    @Test
    void everyKindOfPageInOneFile() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "第一页有文字层");
        picture(pdf.page(), 8, 8);
        pdf.page().text(20, 100, 8, soup()).page().page().text(72, 100, 16, "第五页有文字层");
        byte[] bytes = pdf.bytes();

        SourceDocument mixed = read(bytes, recognizer, OcrMode.AUTO);
        assertEquals(
                List.of("第一页有文字层", "认出的文字", "认出的文字", "", "第五页有文字层"),
                mixed.pages().stream().map(ScannedPdfTest::text).toList());
        assertEquals(List.of(2, 3), asked);
        assertEquals(
                List.of("no-text-layer", "unmapped-fonts"),
                mixed.pageOrigins().stream().map(o -> o.reason()).toList());
        assertEquals(TextOrigin.MIXED, mixed.origin());
        assertEquals(List.of(), codes(mixed));

        SourceDocument blank = read(bytes, (picture, ordinal) -> page(picture), OcrMode.AUTO);
        assertEquals(List.of("2 nothing-recognized", "3 unmapped-fonts"), codes(blank));
        assertEquals(soup(), text(blank.pages().get(2)), "doubtful text is better than none");
        assertEquals(
                List.of("2 no-text-layer", "3 unmapped-fonts", "null ocr-off"), codes(read(bytes, null, OcrMode.OFF)));
        assertEquals(
                List.of("2 no-text-layer", "3 unmapped-fonts", "null no-engine"),
                codes(read(bytes, null, OcrMode.AUTO)));
    }

    @Test
    void anEngineThatDoesNotStartCostsNoTextLayer() throws Exception {
        SketchedPdf pdf = new SketchedPdf().text(72, 100, 16, "第一页有文字层");
        picture(pdf.page(), 8, 8);
        PageRecognizer gone = (picture, ordinal) -> {
            throw new PageRecognizer.NoEngine(new IOException("no library"));
        };
        SourceDocument source = read(pdf.bytes(), gone, OcrMode.AUTO);
        assertEquals("第一页有文字层", text(source.pages().get(0)));
        assertEquals(List.of("2 no-text-layer", "null no-engine"), codes(source));
        UnreadableException e =
                assertThrows(UnreadableException.class, () -> read(scan(1).bytes(), gone, OcrMode.AUTO));
        assertEquals(Cause.IMAGE_ONLY, e.reason());
        assertEquals(Program.OCR, e.wants());
    }

    @Test
    void aScanOfTenThousandPagesIsReadSoFarAndThatIsSaid() throws Exception {
        SketchedPdf pdf = scan(9_999);
        byte[] bytes = pdf.page().text(72, 100, 16, "最后一页有文字层").bytes();
        SourceDocument source = read(bytes, recognizer, OcrMode.AUTO);
        assertEquals(IntStream.rangeClosed(1, 1000).boxed().toList(), asked);
        assertEquals(1000, source.pageOrigins().size());
        assertEquals(10_000, source.pages().size());
        assertEquals("最后一页有文字层", text(source.pages().get(9_999)));
        assertEquals(List.of("null ocr-stopped"), codes(source));
        String said = source.warnings().get(0).message();
        assertTrue(said.contains("page 1,000") && said.contains("8,999 pages"), said);
    }

    @Test
    void rightTextHiddenUnderThePageSPictureIsReadOnce() throws Exception {
        byte[] plain = Files.readAllBytes(Path.of("corpus/yunling-community-plan.pdf"));
        byte[] hidden = hiddenUnderPictures(plain);
        SourceDocument expected = read(plain, null, OcrMode.OFF);
        SourceDocument actual = read(hidden, recognizer, OcrMode.AUTO);
        assertEquals(List.of(), asked);
        assertEquals(TextOrigin.NATIVE, actual.origin());
        PlanExtractor extractor = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
        String plan = outline(extractor, plain);
        assertEquals(plan, outline(extractor, hidden));
        assertFalse(plan.isBlank());
        assertEquals(
                expected.pages().stream().mapToInt(Page::lineCount).sum(),
                actual.pages().stream().mapToInt(Page::lineCount).sum());
    }

    @Test
    void aPictureThatWouldFillMemoryIsLeftOutOfItsPage() throws Exception {
        byte[] alone = picture(new SketchedPdf(), 50_000, 50_000).bytes();
        PageRecognizer looking = (picture, ordinal) -> {
            BufferedImage drawn = picture.draw(200);
            boolean box = (drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 2) & 0xff) < 0x80;
            return box ? page(picture, new Line("认出的文字", Wrap.HARD, Style.PLAIN, null, ordinal, 0.9)) : page(picture);
        };
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(alone, looking, OcrMode.AUTO));
        assertEquals(Cause.TOO_LARGE, e.reason());
        byte[] both = picture(new SketchedPdf().raw("200 300 200 250 re f"), 50_000, 50_000)
                .bytes();
        SourceDocument source = read(both, looking, OcrMode.AUTO);
        assertEquals("认出的文字", text(source.pages().get(0)));
        assertEquals(List.of("1 picture-too-large"), codes(source));
    }

    @Test
    void anA0SheetIsDrawnSmallerAndThatIsSaid() throws Exception {
        SketchedPdf pdf = picture(new SketchedPdf(), 100, 100);
        pdf.document.getPage(0).setMediaBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(2384, 3370));
        List<Long> pixels = new ArrayList<>();
        SourceDocument source = read(
                pdf.bytes(),
                (picture, ordinal) -> {
                    BufferedImage drawn = picture.draw(200);
                    pixels.add((long) drawn.getWidth() * drawn.getHeight());
                    return recognizer.recognize(picture, ordinal);
                },
                OcrMode.AUTO);
        assertEquals(20_000_000, pixels.get(0), 20_000);
        assertEquals(List.of("1 picture-reduced"), codes(source));
    }

    private static String outline(PlanExtractor extractor, byte[] pdf) throws Exception {
        StringBuilder outline = new StringBuilder();
        PlanJson.sections(extractor.extract(pdf, "a.pdf")).forEach(s -> outline.append(s.label())
                .append(s.title())
                .append(s.text())
                .append('\n'));
        return outline.toString();
    }

    /** As scanners' software makes them: each page's picture over all of it, its text behind in mode 3. */
    private static byte[] hiddenUnderPictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, 100);
                PDPage page = document.getPage(i);
                try (PDPageContentStream before =
                        new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
                    before.setRenderingMode(org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.NEITHER);
                }
                try (PDPageContentStream over =
                        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    over.drawImage(
                            JPEGFactory.createFromImage(document, picture, 0.5f),
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Pages that all show the same picture. */
    private static SketchedPdf scan(int pages) throws IOException {
        SketchedPdf pdf = picture(new SketchedPdf(), 8, 8);
        COSDictionary pictures = pdf.page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        for (int i = 1; i < pages; i++) {
            pdf.page().raw("q 595 0 0 842 0 0 cm /Im Do Q");
            pdf.page.getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
        }
        return pdf;
    }

    /** Over all of the page, white, of so many pixels as a few kilobytes can claim. */
    private static SketchedPdf picture(SketchedPdf pdf, int width, int height) throws IOException {
        COSStream picture = pdf.document.getDocument().createCOSStream();
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, width);
        picture.setInt(COSName.HEIGHT, height);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        picture.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = picture.createRawOutputStream();
                OutputStream out = new DeflaterOutputStream(raw)) {
            out.write(new byte[(int) Math.min(1 << 20, (long) width * height)]);
        }
        COSDictionary pictures = new COSDictionary();
        pictures.setItem(COSName.getPDFName("Im"), picture);
        pdf.page.getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
        return pdf.raw("q 595 0 0 842 0 0 cm /Im Do Q");
    }

    /** Ideographs that no text has. */
    private static String soup() {
        StringBuilder soup = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            soup.append((char) (0x4e00 + i * 331));
        }
        return soup.toString();
    }

    private static List<Page> page(PageRecognizer.PagePicture picture, Line... lines) {
        return List.of(new Page(picture.page(), picture.width(), picture.height(), List.of(lines)));
    }

    private static SourceDocument read(byte[] pdf, PageRecognizer recognizer, OcrMode mode) throws Exception {
        return new PdfReader(recognizer, mode).read(SketchedPdf.raw(pdf));
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        page.blocks().forEach(block -> text.append(((Line) block).text()));
        return text.toString();
    }

    private static List<String> codes(SourceDocument source) {
        return source.warnings().stream().map(w -> w.page() + " " + w.code()).toList();
    }
}
