package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.grid.Ruling;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to a picture before it is read. */
class PreparationTest {
    @Test
    void skewIsFoundAndUndone() {
        Raster straight = Inks.of(new Drawn(1000, 1400).bars().picture).black();
        assertEquals(0, Skew.degrees(straight));
        for (double degrees : new double[] {-3, -1.2, 0.5, 2}) {
            Raster skewed = straight.turned(degrees);
            assertEquals(degrees, Skew.degrees(skewed), 0.25);
            assertEquals(0, Skew.degrees(skewed.turned(-Skew.degrees(skewed))), 0.3);
        }
    }

    @Test
    void anEmptyPageIsNotTurned() {
        assertEquals(0, Skew.degrees(Inks.of(new Drawn(600, 800).picture).black()));
    }

    @Test
    void aSealVanishesFromTheBlackAndTheBlackUnderItStays() {
        Drawn page = new Drawn(1000, 1400).bars();
        page.pen.setColor(new Color(220, 30, 30));
        page.pen.setStroke(new BasicStroke(12));
        page.pen.drawOval(300, 300, 300, 300);
        Inks inks = Inks.of(page.picture);
        assertNotNull(inks.red());
        assertTrue(inks.black().at(450, 300) > 180, "the ring is gone");
        assertTrue(inks.red().at(450, 300) < 100, "the ring is in the red");
        assertTrue(inks.black().at(160, 210) < 60, "a bar is black");
        assertEquals(List.of(), RedBands.of(inks.red()), "a seal is no line of text");
        assertNull(Inks.of(new Drawn(500, 500).bars().picture).red());
    }

    @Test
    void aLetterheadIsABandOfRed() {
        Drawn page = new Drawn(1000, 1400).bars();
        page.pen.setColor(new Color(230, 20, 20));
        for (int x = 200; x < 800; x += 60) {
            page.pen.fillRect(x, 80, 40, 50);
        }
        page.pen.fillRect(100, 170, 800, 3);
        List<Raster.Window> bands = RedBands.of(Inks.of(page.picture).red());
        assertEquals(1, bands.size(), "the rule below is too thin");
        assertTrue(bands.get(0).top() < 80 && bands.get(0).left() < 200);
    }

    @Test
    void shadowsAndBlackEdgesBecomePaper() {
        Drawn page = new Drawn(1000, 1400).bars();
        for (int y = 0; y < 1400; y++) {
            for (int x = 0; x < 1000; x++) {
                int grey = page.picture.getRGB(x, y) & 255;
                int lit = grey * (130 + x / 8) / 255;
                page.picture.setRGB(x, y, lit << 16 | lit << 8 | lit);
            }
        }
        page.pen.setColor(Color.BLACK);
        page.pen.fillRect(0, 0, 40, 1400);
        Raster black = Inks.of(page.picture).black();
        assertTrue(black.at(140, 100) > 220 && black.at(900, 100) > 220);
        assertTrue(black.at(160, 210) < 60 && black.at(820, 210) < 60);
        assertTrue(black.at(15, 700) > 220, "the edge is gone");
    }

    @Test
    void rulingsAreFoundAndCharactersAreNone() {
        Drawn page = new Drawn(1000, 1400).bars();
        page.line(100, 100, 900, 100)
                .line(100, 170, 900, 170)
                .line(100, 100, 100, 170)
                .line(500, 100, 500, 170);
        List<Ruling> rulings = Strokes.of(Inks.of(page.picture), 0.5);
        assertEquals(2, rulings.stream().filter(Ruling::horizontal).count());
        assertEquals(
                List.of(50L, 250L),
                rulings.stream()
                        .filter(r -> !r.horizontal())
                        .map(r -> (long) Math.round(r.at()))
                        .toList());
    }

    @Test
    void quarterTurnsComeBack() {
        Raster raster = Inks.of(new Drawn(60, 90).line(10, 10, 50, 20).picture).black();
        assertEquals(raster.at(30, 15), raster.quarters(1).at(90 - 1 - 15, 30));
        assertEquals(
                java.util.Arrays.hashCode(raster.gray()),
                java.util.Arrays.hashCode(
                        raster.quarters(1).quarters(2).quarters(1).gray()));
    }

    /** Upside down, what looks the same both ways is read surely, and hardly anything else. */
    @Test
    void aFewCharactersDoNotSayWhichWayIsUp() throws Exception {
        TextLine digit = new TextLine("8", 200, 200, 20, 30, 0.99);
        assertEquals(2, turned(List.of(digit)));
    }

    /** A table of values, upside down. */
    @Test
    void figuresDoNotSayWhichWayIsUp() throws Exception {
        List<TextLine> figures = new ArrayList<>();
        for (String value : new String[] {"%001", "%09<", "%001", "%06", "%001", "%001", "%08", "%66", "8", "6", "9"}) {
            figures.add(new TextLine(value, 200, 200 + 60 * figures.size(), 20 * value.length(), 30, 0.98));
        }
        figures.add(new TextLine("%001%001%001", 200, 1200, 240, 30, 0.98));
        assertEquals(2, turned(figures));
    }

    /**
     * @return the quarters by which a page is turned that is read so at first, and as text the other way up
     */
    private static int turned(List<TextLine> first) throws Exception {
        TextLine text = new TextLine("统筹布局城乡社区综合服务设施，推动服务资源向社区下沉，办好群众身边的实事，提高服务水平", 100, 300, 900, 30, 0.97);
        List<List<TextLine>> answers = new ArrayList<>(List.of(first, List.of(text)));
        Engine engine = new Engine() {
            @Override
            public List<TextLine> read(BufferedImage picture) {
                return answers.remove(0);
            }

            @Override
            public String id() {
                return "test";
            }

            @Override
            public void close() {
                // Nothing to close.
            }
        };
        return Upright.of(Inks.of(new Drawn(1200, 1600).bars().picture), engine).quarters();
    }
}
