package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row goes on where a page break cut it, and nowhere else. */
class GridStitcherTest {
    private static final List<Double> EDGES = List.of(80.0, 120.0, 300.0, 500.0);
    private static final Item TURN = new Item.Gap(true, false);

    /** Rows of three cells under each other, from {@code top} on; without boxes where {@code top} is negative. */
    private static Item table(int page, double top, String... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                Box box = top < 0 ? null : new Box(EDGES.get(c), top + 30 * r, EDGES.get(c + 1) - EDGES.get(c), 30);
                List<Line> lines = texts[c].isEmpty() ? List.of() : List.of(Line.plain(texts[c], Wrap.HARD, 1));
                cells.add(new Cell(r, c, 1, 1, lines, box));
            }
        }
        Box all = top < 0 ? null : new Box(80, top, 420, 30 * rows.length);
        return new Item.Sheet(new Grid(rows.length, 3, cells, top < 0 ? List.of() : EDGES, all), page);
    }

    private static List<String> rows(Item... items) {
        List<String> rows = new ArrayList<>();
        for (Item item : new GridStitcher().apply(List.of(items), new ArrayList<>())) {
            GridRow.of(((GridStitcher.Stitched) item).grid().grid())
                    .forEach(row -> rows.add(row.line().replace('\t', '|')));
        }
        return rows;
    }

    @Test
    void aCellThatIsEmptyOnThePageIsEmpty() {
        String[] printed = {"序号|项目|内容", "1|养老服务|新建日间照料中心", "|托育服务|新建托育点", "2|便民服务|新建便民服务站"};
        assertEquals(List.of(printed), rows(table(1, 100, printed)));
        assertEquals(
                List.of("序号|项目|内容", "1|养老服务托育服务|新建日间照料中心新建托育点", "2|便民服务|新建便民服务站"),
                rows(table(1, -1, printed)),
                "text that lost its page breaks shows no cells");
    }

    @Test
    void aHeaderPrintedAgainIsPartedFromTheEndOfACutRow() {
        List<Cell> cells = new ArrayList<>();
        String[] header = {"序号", "项目", "内容"};
        for (int c = 0; c < 3; c++) {
            List<Line> lines = new ArrayList<>(List.of(Line.plain(header[c], Wrap.HARD, 9)));
            if (c == 2) {
                lines.add(Line.plain("年食堂。", Wrap.HARD, 10));
            }
            cells.add(new Cell(0, c, 1, 1, lines, null));
            cells.add(new Cell(
                    1,
                    c,
                    1,
                    1,
                    List.of(Line.plain(List.of("2", "便民服务", "新建服务站。").get(c), Wrap.HARD, 11)),
                    null));
        }
        Item next = new Item.Sheet(new Grid(2, 3, cells, List.of(), null), 2);
        assertEquals(
                List.of("序号|项目|内容", "1|养老服务|新建日间照料中心和老年食堂。", "2|便民服务|新建服务站。"),
                rows(table(1, -1, "序号|项目|内容", "1|养老服务|新建日间照料中心和老"), TURN, next));
    }

    @Test
    void aRowGoesOnAtTheTopOfTheNextPageAndNotBelow() {
        assertEquals(
                List.of("序号|项目|内容", "1|养老服务|新建日间照料中心和老年食堂。", "2|便民服务|新建便民服务站", "|物业服务|新建物业服务站"),
                rows(
                        table(1, 600, "序号|项目|内容", "1|养老服务|新建日间照料中"),
                        TURN,
                        table(2, 90, "序号|项目|内容", "||心和老年食堂。", "2|便民服务|新建便民服务站", "|物业服务|新建物业服务站")));
    }

    @Test
    void figuresUnderFiguresAreARowOfTheirOwn() {
        String[] printed = {"序号|指标|目标", "1|千人口托位数|4.6", "|其中：普惠性托位占比|60以上", "2|老年助餐点|200"};
        assertEquals(List.of(printed), rows(table(1, -1, printed)));
    }

    private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        List<Line> lines = text.isEmpty() ? List.of() : List.of(Line.plain(text, Wrap.HARD, 1));
        return new Cell(row, column, rowSpan, columnSpan, lines, new Box(80, 100 + 30 * row, 40, 30 * rowSpan));
    }

    private static Item sheet(int page, int rows, int columns, List<Double> edges, Cell... cells) {
        return new Item.Sheet(new Grid(rows, columns, List.of(cells), edges, new Box(80, 100, 420, 30 * rows)), page);
    }

    @Test
    void slicesOfCutCellsAreNoRowsAndAMergedCellReachesOverThePageTurn() {
        Item foot = sheet(
                1,
                3,
                3,
                EDGES,
                cell(0, 0, 1, 1, "类别"),
                cell(0, 1, 1, 1, "指标"),
                cell(0, 2, 1, 1, "2025年"),
                cell(1, 0, 2, 1, "环境质量"),
                cell(1, 1, 1, 1, "优良天数比率"),
                cell(1, 2, 1, 1, "86"),
                cell(2, 1, 1, 2, ""));
        Item top = sheet(
                2,
                4,
                3,
                EDGES,
                cell(0, 0, 2, 1, ""),
                cell(0, 1, 1, 1, ""),
                cell(0, 2, 1, 1, ""),
                cell(1, 1, 2, 1, "优良水质比例"),
                cell(1, 2, 2, 1, "65"),
                cell(2, 0, 1, 1, ""),
                cell(3, 0, 1, 1, "生态保护"),
                cell(3, 1, 1, 1, "湿地保护率"),
                cell(3, 2, 1, 1, "60"));
        List<Item> items = new GridStitcher().apply(List.of(foot, TURN, top), new ArrayList<>());
        assertEquals(1, items.size());
        Grid grid = ((GridStitcher.Stitched) items.get(0)).grid().grid();
        assertEquals(
                List.of("类别|指标|2025年", "环境质量|优良天数比率|86", "优良水质比例|65", "生态保护|湿地保护率|60"),
                GridRow.of(grid).stream()
                        .map(row -> row.line().replace('\t', '|'))
                        .toList());
        assertEquals(2, GridRow.of(grid).get(1).at(0).rowSpan());
        assertEquals(1, GridRow.of(grid).get(2).at(1).rowSpan());
    }

    @Test
    void aHeadAloneAtAPagesFootStandsOverTheTableOnTheNext() {
        Item head = sheet(6, 1, 1, List.of(80.0, 500.0), cell(0, 0, 1, 1, "专栏4　教育数字化重点项目"));
        assertEquals(
                List.of("专栏4　教育数字化重点项目", "1|数字校园|接入带宽达到200兆。", "2|智慧课堂|遴选示范校100所。"),
                rows(head, TURN, table(7, 90, "1|数字校园|接入带宽达到200兆。", "2|智慧课堂|遴选示范校100所。")));
        Item narrow = sheet(6, 1, 1, List.of(80.0, 300.0), cell(0, 0, 1, 1, "提示"));
        assertEquals(
                2,
                new GridStitcher()
                        .apply(List.of(narrow, TURN, table(7, 90, "1|甲|乙")), new ArrayList<>()).stream()
                                .filter(GridStitcher.Stitched.class::isInstance)
                                .count());
    }
}
