package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.grid.Ruling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ruled page, spoilt in each way, still has its rulings and its lines of text; no engine is needed to see that. */
class HardScanTest {
    /** A page at 200 dpi with a table of three rows and two columns in thin gray lines, and lines of text. */
    private static BufferedImage page() {
        Drawn page = new Drawn(1654, 2339);
        page.pen.setColor(new Color(120, 120, 120));
        for (int y : new int[] {300, 400, 500, 600}) {
            page.pen.fillRect(200, y, 1200, 2);
        }
        for (int x : new int[] {200, 600, 1400}) {
            page.pen.fillRect(x, 300, 2, 302);
        }
        page.pen.setColor(Color.BLACK);
        for (int y = 800; y < 2100; y += 72) {
            for (int x = 200; x < 1400; x += 42) {
                page.pen.fillRect(x, y, 34, 4);
                page.pen.fillRect(x + 15, y, 4, 36);
                page.pen.fillRect(x, y + 32, 34, 4);
            }
        }
        return page.picture;
    }

    /** Text at the top, and at the bottom; blank between. */
    private static BufferedImage halfPage() {
        BufferedImage page = page();
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 250, 1654, 400);
        pen.fillRect(0, 1050, 1654, 900);
        pen.dispose();
        return page;
    }

    private static Inks upright(BufferedImage picture) {
        Inks inks = Inks.of(picture);
        double skew = Skew.degrees(inks.black());
        return skew == 0 ? inks : inks.turned(-skew);
    }

    @ParameterizedTest
    @EnumSource(
            value = HardScan.class,
            names = {"SKEW_2", "NOISE", "SEAL", "FOLD", "BILEVEL", "PHOTO", "DARK_EDGE"})
    void rulingsAreSeen(HardScan how) {
        List<Ruling> rulings = Strokes.of(upright(how.changed(page(), 2)), 1);
        assertTrue(places(rulings, true) >= 4, "across " + rulings);
        assertTrue(places(rulings, false) >= 3, "down " + rulings);
    }

    /** A hairline that the threshold of a bilevel scan left as dots, one in seven pixels. */
    @Test
    void dotsFromRulingToRulingAreARulingAndCharactersInACellAreNone() {
        Drawn page = new Drawn(1654, 2339);
        for (int x : new int[] {200, 600, 700, 1400}) {
            page.pen.fillRect(x, 300, 2, 302);
        }
        page.pen.fillRect(200, 300, 1200, 2);
        page.pen.fillRect(200, 600, 1202, 2);
        java.util.Random random = new java.util.Random(1);
        for (int x = 200; x < 1400; x++) {
            if (random.nextInt(7) == 0) {
                page.pen.fillRect(x, 450, 1, 1);
            }
        }
        for (int x = 611; x < 690; x += 42) {
            for (int y = 500; y < 532; y += 8) {
                page.pen.fillRect(x, y, 32, 3);
            }
            page.pen.fillRect(x + 6, 494, 4, 42);
            page.pen.fillRect(x + 24, 494, 4, 42);
        }
        List<Ruling> across = Strokes.of(Inks.of(page.picture), 1).stream()
                .filter(Ruling::horizontal)
                .toList();
        assertTrue(
                across.stream().anyMatch(r -> Math.abs(r.at() - 450) < 3 && r.from() < 210 && r.to() > 590),
                "" + across);
        assertTrue(across.stream().anyMatch(r -> Math.abs(r.at() - 450) < 3 && r.from() < 610 && r.to() > 690));
        assertEquals(3, places(across, true), "" + across);
    }

    /** The lowest part of a seal's ring lies along a row's side. */
    @Test
    void aRulingGoesOnUnderASeal() {
        BufferedImage page = page();
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(215, 30, 35));
        pen.fillRect(800, 490, 200, 20);
        pen.dispose();
        List<Ruling> row = Strokes.of(Inks.of(page), 1).stream()
                .filter(r -> r.horizontal() && Math.abs(r.at() - 501) < 4)
                .toList();
        for (int x = 610; x < 1390; x += 10) {
            int at = x;
            assertTrue(row.stream().anyMatch(r -> r.from() <= at && r.to() >= at), at + " of " + row);
        }
        pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(800, 490, 200, 20);
        pen.dispose();
        assertFalse(Strokes.of(Inks.of(page), 1).stream()
                .anyMatch(r -> r.horizontal() && Math.abs(r.at() - 501) < 4 && r.from() < 900 && r.to() > 900));
    }

    /** Pieces of one line stand at about the same place. */
    private static long places(List<Ruling> rulings, boolean horizontal) {
        return rulings.stream()
                .filter(r -> r.horizontal() == horizontal && (horizontal ? r.at() : r.from()) < 700)
                .map(r -> Math.round(r.at() / 40))
                .distinct()
                .count();
    }

    @Test
    void pagesThatLieOnTheirSideAreToldByTheirLines() {
        assertTrue(Direction.alongRows(Inks.of(page()).black()));
        assertTrue(
                Direction.alongRows(Inks.of(HardScan.SKEW_3.changed(page(), 1)).black()));
        assertFalse(Direction.alongRows(
                Inks.of(HardScan.SIDEWAYS.changed(page(), 1)).black()));
        assertTrue(Direction.alongRows(Inks.of(new Drawn(800, 1000).picture).black()), "an empty page");
    }

    @Test
    void anOpenBookIsTwoPagesAndAWideTableIsOne() {
        Raster book = Inks.of(HardScan.beside(List.of(page(), page()))).black();
        assertEquals(1654, OpenBook.gutter(book), 120);
        assertEquals(0, OpenBook.gutter(Inks.of(page()).black()));
        assertEquals(
                0, OpenBook.gutter(Inks.of(HardScan.SIDEWAYS.changed(page(), 0)).black()));
        Raster half = Inks.of(HardScan.SIDEWAYS.changed(halfPage(), 0)).black();
        assertEquals(0, OpenBook.gutter(half), "a page that is blank from the middle on");
        Drawn wide = new Drawn(3300, 2300);
        for (int y = 200; y < 2100; y += 90) {
            wide.line(200, y, 3100, y);
        }
        assertEquals(0, OpenBook.gutter(Inks.of(wide.picture).black()));
    }
}
