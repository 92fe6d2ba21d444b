package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.read.grid.Ruling;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a ruling goes through a line's box, ink says in which cells the line stands. */
class CellCutsTest {
    private final List<BufferedImage> asked = new ArrayList<>();

    /** A ruling at 200, blots of a character's size at the given places. */
    private List<TextLine> cut(TextLine line, int... blots) throws Exception {
        Drawn page = new Drawn(400, 300);
        page.pen.fillRect(199, 20, 2, 260);
        for (int x : blots) {
            page.pen.fillRect(x, 108, 22, 4);
            page.pen.fillRect(x + 9, 108, 4, 24);
        }
        Engine engine = new Engine() {
            @Override
            public List<TextLine> read(BufferedImage picture) {
                asked.add(picture);
                return List.of(
                        new TextLine("1.1.1.1.", 24, 20, 120, 30, 0.97), new TextLine("健全", 24, 100, 60, 30, 0.97));
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
        Raster black = Inks.of(page.picture).black();
        return new CellCuts(black, engine, List.of(new Ruling(false, 200, 20, 280)), 1).apply(List.of(line));
    }

    @Test
    void aBoxThatReachesIntoTheNextCellEndsAtItsInk() throws Exception {
        List<TextLine> lines = cut(new TextLine("健全机制", 190, 100, 150, 40, 0.9), 206, 236, 266, 296);
        assertEquals(List.of("健全机制"), lines.stream().map(TextLine::text).toList());
        assertEquals(206, lines.get(0).x());
        assertTrue(asked.isEmpty());
    }

    @Test
    void aLineOfTwoCellsIsReadCellByCellThoughOneHoldsButANumber() throws Exception {
        List<TextLine> lines = cut(new TextLine("1.健全", 165, 100, 110, 40, 0.9), 170, 210, 240, 262);
        assertEquals(List.of("1.", "健全"), lines.stream().map(TextLine::text).toList());
        assertEquals(List.of(170.0, 210.0), lines.stream().map(TextLine::x).toList());
        assertEquals(1, asked.size());
    }
}
