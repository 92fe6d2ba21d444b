package io.github.guihua.read.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What noise divides in a table and the table does not. */
class FalseRowsTest {
    private static Cell cell(int row, int column, int rows, String text) {
        List<Line> lines = text.isEmpty() ? List.of() : List.of(Line.plain(text, Wrap.HARD, 1));
        return new Cell(row, column, rows, 1, lines, new Box(100 * column, 30 * row, 100, 30 * rows));
    }

    private static List<String> rows(Cell... cells) {
        Grid grid = new Grid(3, 3, List.of(cells), List.of(0.0, 100.0, 200.0, 300.0), new Box(0, 0, 300, 90));
        Page page = FalseRows.removed(new Page(1, 595, 842, List.of(grid)));
        List<String> rows = new ArrayList<>();
        for (Cell cell : ((Grid) page.blocks().get(0)).cells()) {
            rows.add(cell.row() + " " + cell.rowSpan() + " " + cell.text());
        }
        return rows;
    }

    @Test
    void aRowInWhichNoCellBeginsIsNone() {
        assertEquals(
                List.of("0 1 4", "0 1 健全议事协商制度", "0 1 市民政局", "1 1 5", "1 1 开展志愿服务", "1 1 团市委"),
                rows(
                        cell(0, 0, 2, "4"),
                        cell(0, 1, 2, "健全议事协商制度"),
                        cell(0, 2, 2, "市民政局"),
                        cell(2, 0, 1, "5"),
                        cell(2, 1, 1, "开展志愿服务"),
                        cell(2, 2, 1, "团市委")));
    }

    @Test
    void aRowInWhichOneEmptyCellBeginsIsNone() {
        assertEquals(
                List.of("0 1 4", "0 1 健全议事协商制度", "0 1 持续推进", "1 1 5", "1 1 开展志愿服务", "1 1 持续推进"),
                rows(
                        cell(0, 0, 2, "4"),
                        cell(0, 1, 2, "健全议事协商制度"),
                        cell(0, 2, 1, "持续推进"),
                        cell(1, 2, 1, ""),
                        cell(2, 0, 1, "5"),
                        cell(2, 1, 1, "开展志愿服务"),
                        cell(2, 2, 1, "持续推进")));
    }

    @Test
    void aRowThatSaysSomethingStays() {
        assertEquals(
                List.of("0 2 4", "0 2 健全议事协商制度", "0 1 市民政局", "1 1 市委组织部", "2 1 5", "2 1 ", "2 1 "),
                rows(
                        cell(0, 0, 2, "4"),
                        cell(0, 1, 2, "健全议事协商制度"),
                        cell(0, 2, 1, "市民政局"),
                        cell(1, 2, 1, "市委组织部"),
                        cell(2, 0, 1, "5"),
                        cell(2, 1, 1, ""),
                        cell(2, 2, 1, "")));
    }
}
