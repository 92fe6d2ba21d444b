package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of two rows, each 60 points high, whose first column a scan left undivided. */
class LostSidesTest {
    private static Line line(String text, double column, double middle) {
        return new Line(text, Wrap.HARD, Style.PLAIN, new Box(100 * column, middle - 6, 40, 12), 1, 0.99);
    }

    private static List<String> cells(double first, double second) {
        List<Cell> cells = List.of(
                new Cell(0, 0, 2, 1, List.of(line("序号", 0, first), line("1", 0, second)), new Box(0, 0, 100, 120)),
                new Cell(0, 1, 1, 1, List.of(line("工作内容", 1, 30)), new Box(100, 0, 100, 60)),
                new Cell(1, 1, 1, 1, List.of(line("开展志愿服务", 1, 90)), new Box(100, 60, 100, 60)));
        Grid grid = new Grid(2, 2, cells, List.of(0.0, 100.0, 200.0), new Box(0, 0, 200, 120));
        Page page = LostSides.restored(new Page(1, 595, 842, List.of(grid)));
        List<String> read = new ArrayList<>();
        for (Cell cell : ((Grid) page.blocks().get(0)).cells()) {
            read.add(cell.row() + " " + cell.column() + " " + cell.rowSpan() + " " + cell.text());
        }
        return read;
    }

    @Test
    void textInTheMiddleOfEachPartSaysThatThereAreTwo() {
        assertEquals(List.of("0 0 1 序号", "0 1 1 工作内容", "1 0 1 1", "1 1 1 开展志愿服务"), cells(32, 88));
    }

    @Test
    void linesAroundTheMiddleOfBothRowsAreOneCells() {
        assertEquals(List.of("0 0 2 序号1", "0 1 1 工作内容", "1 1 1 开展志愿服务"), cells(51, 69));
    }
}
