package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Picture files: what is none, what is too large, what has no text. */
class PictureTest {
    @Test
    void withoutAnEngineAPictureIsRefusedAsSuch() throws Exception {
        byte[] picture = png(new Drawn(200, 200).bars().picture);
        assertEquals(Cause.IMAGE_ONLY, refusal(picture, ReadOptions.DEFAULT));
    }

    @Test
    void aBombIsRefusedBeforeItIsDecoded() throws Exception {
        byte[] picture = png(new Drawn(20, 20).picture);
        ByteBuffer.wrap(picture).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 crc = new CRC32();
        crc.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) crc.getValue());
        assertEquals(Cause.TOO_LARGE, refusal(picture, nothingSeen()));
    }

    @Test
    void aPictureWithoutTextSaysSo() throws Exception {
        assertEquals(Cause.IMAGE_ONLY, refusal(png(new Drawn(300, 300).picture), nothingSeen()));
    }

    @Test
    void damagedPicturesAreRefused() throws Exception {
        byte[] whole = png(new Drawn(300, 300).bars().picture);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] broken = Arrays.copyOf(whole, 33 + random.nextInt(whole.length - 33));
            for (int j = 0; j < 4; j++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            assertThrows(UnreadableException.class, () -> Reading.read(broken, "a.png", nothingSeen()));
        }
    }

    private static Cause refusal(byte[] picture, ReadOptions options) {
        return assertThrows(UnreadableException.class, () -> Reading.read(picture, "a.png", options))
                .reason();
    }

    /** Draws what it is given, as a recognizer does, and finds nothing on it. */
    private static ReadOptions nothingSeen() {
        return new ReadOptions(OcrMode.RAPID, 1 << 20, (picture, ordinal) -> {
            picture.draw(200);
            return List.of(new Page(picture.page(), picture.width(), picture.height(), List.of()));
        });
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
