package io.github.guihua.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.PageOrigin;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.Line;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.Program;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.Wrap;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Img;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;

/** OFD whose pages are pictures: an A4 page's scan on all of the first page, text on the second. */
class OfdPicturePagesTest {
    @TempDir
    Path folder;

    private final List<BufferedImage> seen = new ArrayList<>();

    @Test
    void aPageThatIsAPictureIsRecognized() throws Exception {
        SourceDocument mixed = read(ofd(scan(), "二、主要任务"), this::recognized);
        assertEquals(TextOrigin.MIXED, mixed.origin());
        assertEquals(List.of(new PageOrigin(1, TextOrigin.OCR, "no-text-layer", 0.75)), mixed.pageOrigins());
        assertEquals(
                List.of("low-confidence"),
                mixed.warnings().stream().map(w -> w.code()).toList());
        assertEquals("认出的文字", line(mixed, 0).text());
        assertEquals("二、主要任务", line(mixed, 1).text());
        assertNull(line(mixed, 1).confidence());
        assertEquals(2, line(mixed, 1).ordinal());
        assertEquals(TextOrigin.OCR, read(ofd(scan(), null), this::recognized).origin());
    }

    @Test
    void thePictureIsDrawnWhereItStandsOnThePage() throws Exception {
        read(ofd(scan(), null), this::recognized);
        BufferedImage page = seen.get(0);
        assertEquals(1654, page.getWidth(), 2);
        assertEquals(2339, page.getHeight(), 2);
        // The scan's mark fills its upper right quarter but for a margin.
        assertTrue(dark(page, 0.75, 0.25));
        assertTrue(!dark(page, 0.25, 0.25) && !dark(page, 0.75, 0.75) && !dark(page, 0.25, 0.75));
    }

    @Test
    void withoutRecognitionItIsSaid() throws Exception {
        byte[] pictures = ofd(scan(), null);
        assertEquals(Cause.IMAGE_ONLY, refusal(pictures, null).reason());
        assertEquals(Program.OCR, refusal(pictures, null).wants());
        SourceDocument mixed = read(ofd(scan(), "二、主要任务"), null);
        assertEquals(TextOrigin.NATIVE, mixed.origin());
        assertEquals("no-text-layer", mixed.warnings().get(0).code());
        assertEquals(1, mixed.warnings().get(0).page());
    }

    @Test
    void aPictureWithoutTextSaysSo() throws Exception {
        UnreadableException e = refusal(ofd(scan(), null), (page, ordinal) -> {
            page.draw(200);
            return List.of(new Page(page.page(), page.width(), page.height(), List.of()));
        });
        assertEquals(Cause.IMAGE_ONLY, e.reason());
        assertTrue(e.getMessage().contains("without text"), e.getMessage());
    }

    @Test
    void anEngineThatFailsIsNoDamagedFile() throws Exception {
        byte[] pictures = ofd(scan(), null);
        PageRecognizer broken = (page, ordinal) -> {
            throw new IOException("engine gone");
        };
        assertEquals(
                "engine gone",
                assertThrows(IOException.class, () -> new OfdReader(broken, OcrMode.AUTO).read(raw(pictures)))
                        .getMessage());
    }

    @Test
    void aDamagedPictureIsSaidAndTheOtherPagesAreRead() throws Exception {
        byte[] broken = withPictures(ofd(scan(), "二、主要任务"), "no picture".getBytes());
        SourceDocument source = read(broken, (page, ordinal) -> {
            page.draw(200);
            return List.of(new Page(page.page(), page.width(), page.height(), List.of()));
        });
        assertEquals(
                List.of("page-damaged", "nothing-recognized"),
                source.warnings().stream().map(w -> w.code()).toList());
        assertEquals("二、主要任务", line(source, 1).text());
    }

    private List<Page> recognized(PageRecognizer.PagePicture page, int ordinal) throws IOException {
        seen.add(page.draw(200));
        Line line = new Line("认出的文字", Wrap.HARD, Style.PLAIN, null, ordinal, 0.75);
        return List.of(new Page(page.page(), page.width(), page.height(), List.of(line)));
    }

    private static boolean dark(BufferedImage page, double x, double y) {
        int pixel = page.getRGB((int) (x * page.getWidth()), (int) (y * page.getHeight()));
        return (pixel & 0xff) < 0x80;
    }

    private Path scan() throws IOException {
        BufferedImage scan = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 420, 594);
        pen.setColor(Color.BLACK);
        pen.fillRect(230, 20, 170, 260);
        pen.dispose();
        Path file = folder.resolve("scan.png");
        ImageIO.write(scan, "png", file.toFile());
        return file;
    }

    private static byte[] ofd(Path scan, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(out)) {
            PageLayout layout = new PageLayout(210d, 297d).setMargin(0d);
            Img picture = new Img(210, 297, scan);
            picture.setPosition(Position.Absolute).setX(0d).setY(0d);
            document.addVPage(new VirtualPage(layout).add(picture));
            if (text != null) {
                Paragraph paragraph = new Paragraph(text);
                paragraph.setPosition(Position.Absolute).setX(30d).setY(40d).setWidth(150d);
                document.addVPage(new VirtualPage(layout).add(paragraph));
            }
        }
        return out.toByteArray();
    }

    private static byte[] withPictures(byte[] ofd, byte[] picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(ofd));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(entry.getName().endsWith(".png") ? picture : part);
            }
        }
        return out.toByteArray();
    }

    private static SourceDocument read(byte[] ofd, PageRecognizer recognizer) throws Exception {
        return Reading.read(ofd, "a.ofd", new ReadOptions(OcrMode.AUTO, 1 << 20, recognizer));
    }

    private static UnreadableException refusal(byte[] ofd, PageRecognizer recognizer) {
        return assertThrows(UnreadableException.class, () -> read(ofd, recognizer));
    }

    private static io.github.guihua.read.RawDocument raw(byte[] bytes) {
        return new io.github.guihua.read.RawDocument("a.ofd", "application/ofd", "", bytes);
    }

    private static Line line(SourceDocument source, int page) {
        return (Line) source.pages().get(page).blocks().get(0);
    }
}
