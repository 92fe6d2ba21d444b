package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.Wrap;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells with ink in which nothing was read are read once more, their content printed several times in a row. */
class MissedCellsTest {
    @Test
    void whatEveryPrintSaysIsTaken() {
        assertEquals("4", Prints.once("4 4 44", 4));
        assertEquals("12", Prints.once("12121212", 4));
        assertNull(Prints.once("4414", 4));
        assertNull(Prints.once("444", 4));
        assertNull(Prints.once("", 4));
        assertEquals("预期性", Prints.once("预期性", 1));
    }

    @Test
    void aMarkAndADashAreFoundAndEmptyCellsStayEmpty() throws Exception {
        Drawn page = new Drawn(600, 300);
        page.pen.fillRect(140, 140, 3, 24);
        page.pen.fillRect(140, 161, 12, 3);
        page.pen.fillRect(230, 150, 30, 3);
        Raster black = Inks.of(page.picture).black();
        List<BufferedImage> asked = new ArrayList<>();
        Engine engine = new Engine() {
            @Override
            public List<TextLine> read(BufferedImage picture) {
                asked.add(picture);
                return List.of(new TextLine("1111", 24, 20, 100, 30, 0.97));
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
        Page read = new Page(1, 600, 300, List.of(grid()));
        List<TextLine> lines = new MissedCells(black, engine, 1, 0).added(read, List.of());
        assertEquals(List.of("—", "1"), lines.stream().map(TextLine::text).toList());
        assertEquals(140, lines.get(1).x());
        assertEquals(1, asked.size(), "all that was missed is asked for at once");
    }

    private static Grid grid() {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < 3; column++) {
            List<Line> lines = column < 2 ? List.of() : List.of(Line.plain("预期性", Wrap.HARD, 1));
            cells.add(new Cell(0, column, 1, 1, lines, new Box(100 + 100 * column, 100, 100, 100)));
        }
        return new Grid(1, 3, cells, List.of(100.0, 200.0, 300.0, 400.0), new Box(100, 100, 300, 100));
    }

    @Test
    void theLastCharacterOfANameIsFoundUnderItAndAGrainIsNotLookedAt() throws Exception {
        Drawn page = new Drawn(600, 300);
        for (int x : new int[] {110, 140, 170}) {
            page.pen.fillRect(x, 110, 24, 4);
            page.pen.fillRect(x + 10, 110, 4, 24);
        }
        page.pen.fillRect(110, 150, 24, 4);
        page.pen.fillRect(120, 150, 4, 24);
        TextLine name = new TextLine("市委组", 105, 104, 95, 36, 0.98);
        Engine engine = engine(new TextLine("部部部部", 24, 26, 130, 30, 0.97));
        Cell told = new Cell(0, 0, 1, 1, List.of(Line.plain("市委组", Wrap.HARD, 1)), new Box(100, 100, 110, 100));
        List<Cell> cells = new ArrayList<>(List.of(told));
        cells.add(new Cell(0, 1, 1, 1, List.of(), new Box(210, 100, 100, 100)));
        Raster black = Inks.of(page.picture).black();
        assertEquals(List.of("市委组", "部"), texts(black, engine, cells, name));
        for (int i = 0; i < 40; i++) {
            cells.add(new Cell(0, 1, 1, 1, List.of(), new Box(310 + 4 * i, 100, 4, 100)));
        }
        assertEquals(List.of("市委组"), texts(black, engine, cells, name));
    }

    private static List<String> texts(Raster black, Engine engine, List<Cell> cells, TextLine read) throws Exception {
        Grid grid = new Grid(1, 2, cells, List.of(100.0, 210.0, 310.0), new Box(100, 100, 210, 100));
        return new MissedCells(black, engine, 1, 0)
                .added(new Page(1, 600, 300, List.of(grid)), List.of(read)).stream()
                        .map(TextLine::text)
                        .toList();
    }

    private static Engine engine(TextLine line) {
        return new Engine() {
            @Override
            public List<TextLine> read(BufferedImage picture) {
                return List.of(line);
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
    }
}
