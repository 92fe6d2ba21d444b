package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Warning;
import io.github.guihua.read.Line;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.Wrap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

/** Pictures larger than memory has room for: read smaller where that can be done, else refused before they are decoded. */
class OversizeTest {
    private final List<BufferedImage> seen = new ArrayList<>();

    @Test
    void anA0SheetAt600DpiIsReadSmallerAndThatIsSaid() throws Exception {
        SourceDocument sheet = Reading.read(blackBelowWhite(19_866, 28_087), "a.png", options());
        assertEquals(List.of("picture-reduced"), codes(sheet));
        assertEquals(1, sheet.warnings().get(0).page());
        assertEquals("认出的文字", ((Line) sheet.pages().get(0).blocks().get(0)).text());
        BufferedImage drawn = seen.get(0);
        assertEquals(2339, drawn.getHeight(), 2);
        assertEquals(0xffffff, drawn.getRGB(800, 1100) & 0xffffff);
        assertEquals(0, drawn.getRGB(800, 1240) & 0xffffff);
    }

    @Test
    void whatNoPageIsLargeEnoughForIsRefused() throws Exception {
        assertEquals("picture-too-large", refusal(claiming(100_000, 100_000)).key());
        assertEquals(Cause.TOO_LARGE, refusal(claiming(500_000_000, 1)).reason());
        assertEquals(List.of(), seen);
    }

    @Test
    void aStripThatSwellsIsRefused() throws Exception {
        assertEquals(Cause.TOO_LARGE, refusal(oneStrip(12_000, 12_000)).reason());
        assertEquals(List.of(), seen);
    }

    @Test
    void aProgressiveJpegIsHeldWholeAndMustBeSmaller() throws Exception {
        byte[] progressive = jpeg(true);
        assertTrue(Jpeg.sequential(new ByteArrayInputStream(jpeg(false))));
        assertFalse(Jpeg.sequential(new ByteArrayInputStream(progressive)));
        assertEquals(0, Reading.read(progressive, "a.jpg", options()).warnings().size());
        int frame = 2;
        while ((progressive[frame + 1] & 0xff) != 0xc2) {
            frame += 2 + ByteBuffer.wrap(progressive).getShort(frame + 2);
        }
        ByteBuffer.wrap(progressive).putShort(frame + 5, (short) 28_087).putShort(frame + 7, (short) 19_866);
        assertEquals(Cause.TOO_LARGE, refusal(progressive).reason());
    }

    @Test
    void aTiffWhosePagesComeBackOnThemselvesEnds() throws Exception {
        byte[] tiff = tiff(new Drawn(30, 40).picture, new Drawn(30, 40).picture);
        assertEquals(2, Reading.read(tiff, "a.tif", options()).pages().size());
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        assertEquals('M', tiff[0]);
        int first = bytes.getInt(4);
        int second = bytes.getInt(first + 2 + 12 * bytes.getShort(first));
        bytes.putInt(second + 2 + 12 * bytes.getShort(second), first);
        assertEquals(2, Reading.read(tiff, "a.tif", options()).pages().size());
    }

    @Test
    void aPageThatCannotBeReadCostsNoOther() throws Exception {
        byte[] tiff = tiff(new Drawn(30, 40).picture, new Drawn(30, 40).picture, new Drawn(30, 40).picture);
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        int first = bytes.getInt(4);
        int second = bytes.getInt(first + 2 + 12 * bytes.getShort(first));
        widen(bytes, second);
        SourceDocument source = Reading.read(tiff, "a.tif", options());
        assertEquals(List.of("picture-too-large", "nothing-recognized"), codes(source));
        assertEquals(
                List.of(1, 0, 1),
                source.pages().stream().map(page -> page.blocks().size()).toList());
        assertEquals(3, ((Line) source.pages().get(2).blocks().get(0)).ordinal() + 1);
    }

    /** The directory's width and height. */
    private static void widen(ByteBuffer bytes, int directory) {
        for (int i = 0; i < bytes.getShort(directory); i++) {
            int entry = directory + 2 + 12 * i;
            if (bytes.getShort(entry) == 256 || bytes.getShort(entry) == 257) {
                bytes.putShort(entry + 2, (short) 4).putInt(entry + 8, 90_000);
            }
        }
    }

    private ReadOptions options() {
        return new ReadOptions(OcrMode.RAPID, 1 << 24, (picture, ordinal) -> {
            seen.add(picture.draw(200));
            Line line = new Line("认出的文字", Wrap.HARD, Style.PLAIN, null, ordinal, 0.9);
            return List.of(new Page(picture.page(), picture.width(), picture.height(), List.of(line)));
        });
    }

    private UnreadableException refusal(byte[] picture) {
        return assertThrows(UnreadableException.class, () -> Reading.read(picture, "a.png", options()));
    }

    private static List<String> codes(SourceDocument source) {
        return source.warnings().stream().map(Warning::code).toList();
    }

    /** A PNG of one bit a pixel whose lower half is black, made row by row. */
    private static byte[] blackBelowWhite(int width, int height) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(data)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            Arrays.fill(row, 1, row.length, (byte) 0xff);
            for (int y = 0; y < height; y++) {
                rows.write(y < height / 2 ? row : new byte[row.length]);
            }
        }
        byte[] size = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 1)
                .array();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IHDR", size);
        chunk(png, "IDAT", data.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] data) {
        ByteBuffer body =
                ByteBuffer.allocate(4 + data.length).put(name.getBytes()).put(data);
        CRC32 crc = new CRC32();
        crc.update(body.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(body.array());
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] claiming(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new Drawn(20, 20).picture, "png", out);
        byte[] png = out.toByteArray();
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    /** A TIFF in colour whose only strip is zeros, deflated. */
    private static byte[] oneStrip(int width, int height) throws IOException {
        ByteArrayOutputStream strip = new ByteArrayOutputStream();
        try (DeflaterOutputStream zeros = new DeflaterOutputStream(strip)) {
            byte[] row = new byte[3 * width];
            for (int y = 0; y < height; y++) {
                zeros.write(row);
            }
        }
        int[][] entries = {
            {256, width},
            {257, height},
            {258, 8},
            {259, 8},
            {262, 2},
            {273, 8},
            {277, 3},
            {278, height},
            {279, strip.size()}
        };
        ByteBuffer tiff = ByteBuffer.allocate(8 + strip.size() + 2 + 12 * entries.length + 4);
        tiff.putInt(0x4d4d002a)
                .putInt(8 + strip.size())
                .put(strip.toByteArray())
                .putShort((short) entries.length);
        for (int[] entry : entries) {
            tiff.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
        }
        return tiff.putInt(0).array();
    }

    private static byte[] jpeg(boolean progressive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(new Drawn(300, 400).bars().picture, null, null), how);
        }
        return out.toByteArray();
    }

    private static byte[] tiff(BufferedImage... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }
}
