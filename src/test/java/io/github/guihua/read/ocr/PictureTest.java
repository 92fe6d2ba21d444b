package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.read.Block;
import io.github.guihua.read.Line;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.Style;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.Wrap;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
    void aPictureWithoutTextSaysSo() throws Exception {
        assertEquals(Cause.IMAGE_ONLY, refusal(png(new Drawn(300, 300).picture), nothingSeen()));
    }

    @Test
    void aCharacterOrTwoAreAPhotographs() throws Exception {
        UnreadableException e = assertThrows(
                UnreadableException.class, () -> Reading.read(png(new Drawn(300, 300).picture), "a.png", seen("粉 6")));
        assertEquals(Cause.IMAGE_ONLY, e.reason());
        assertTrue(e.getMessage().contains("粉6"), e.getMessage());
        assertEquals(
                1,
                Reading.read(png(new Drawn(300, 300).picture), "a.png", seen("石桥县通知"))
                        .pages()
                        .size());
    }

    @Test
    void noiseAndAPhotographAreNoText() throws Exception {
        assumeTrue(RapidEngine.runsHere(), "skipped: the built-in engine does not run on this platform");
        try (Recognizer engine = Recognizer.of(OcrMode.RAPID, null)) {
            ReadOptions options = new ReadOptions(OcrMode.RAPID, 1 << 24, engine);
            for (BufferedImage picture : List.of(noise(), photograph())) {
                byte[] png = png(picture);
                assertEquals(Cause.IMAGE_ONLY, refusal(png, options));
            }
        }
    }

    private static BufferedImage noise() {
        Random random = new Random(1);
        BufferedImage noise = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 800 * 1000; i++) {
            noise.setRGB(i % 800, i / 800, random.nextInt(256) * 0x10101);
        }
        return noise;
    }

    /** An animal's head before a meadow, with whiskers. */
    private static BufferedImage photograph() {
        Random random = new Random(1);
        Drawn photo = new Drawn(1200, 900);
        for (int i = 0; i < 300; i++) {
            photo.pen.setColor(new Color(random.nextInt(200), 80 + random.nextInt(150), random.nextInt(120), 90));
            photo.pen.fillOval(
                    random.nextInt(1200) - 80,
                    random.nextInt(900) - 80,
                    30 + random.nextInt(200),
                    20 + random.nextInt(150));
        }
        photo.pen.setColor(new Color(70, 60, 55));
        photo.pen.fillOval(400, 300, 450, 450);
        photo.pen.setColor(new Color(180, 200, 60));
        photo.pen.fillOval(500, 430, 80, 60);
        photo.pen.fillOval(670, 430, 80, 60);
        photo.pen.setColor(Color.WHITE);
        for (int i = -2; i <= 2; i++) {
            photo.line(600, 570 + i * 9, 350, 560 + i * 30).line(650, 570 + i * 9, 900, 560 + i * 30);
        }
        return photo.picture;
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
        return seen(null);
    }

    private static ReadOptions seen(String text) {
        return new ReadOptions(OcrMode.RAPID, 1 << 20, (picture, ordinal) -> {
            picture.draw(200);
            List<Block> lines =
                    text == null ? List.of() : List.of(new Line(text, Wrap.HARD, Style.PLAIN, null, ordinal, 0.9));
            return List.of(new Page(picture.page(), picture.width(), picture.height(), lines));
        });
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
