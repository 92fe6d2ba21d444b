package io.github.guihua.segment;

import io.github.guihua.clean.Characters;
import io.github.guihua.clean.Joiner;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A special column's entries laid out as the rows of a table: a name and what is done, with or without a column of
 * numbers and a head above.
 *
 * <pre>{@code
 * 序号 | 工程名称 | 建设内容
 * 1    | 水利工程 | 治理河流60公里。   -> 1, 水利工程, 治理河流60公里。
 * }</pre>
 */
final class RowEntries {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_HEAD = 10;
    private static final int SHORTEST_TEXT = 6;
    private static final int LARGEST_NUMBER = 199;

    private final LogicalGrid grid;
    private final Vocabulary words;
    private final int rows;
    private final Cell[][] cells;

    private RowEntries(LogicalGrid grid, Vocabulary words) {
        this.grid = grid;
        this.words = words;
        Grid g = grid.grid();
        rows = g.rows();
        cells = new Cell[rows][g.columns()];
        for (Cell cell : g.cells()) {
            for (int r = cell.row(); r < Math.min(rows, cell.row() + cell.rowSpan()); r++) {
                cells[r][cell.column()] = cell;
            }
        }
    }

    /** The entries; none where the grid is a table: of indicators, of tasks, of anything with more than a name and a text. */
    static List<ColumnNode.ItemNode> of(LogicalGrid grid, Vocabulary words) {
        int columns = grid.grid().columns();
        return columns < 2 || columns > 3 ? List.of() : new RowEntries(grid, words).entries();
    }

    private List<ColumnNode.ItemNode> entries() {
        int name = cells[0].length - 2;
        int first = head() ? 1 : 0;
        if (first == rows || name == 1 && !counted(first) && !unused()) {
            return List.of();
        }
        List<ColumnNode.ItemNode> entries = new ArrayList<>();
        for (int r = first; r < rows; ) {
            if (blank(r)) {
                r++;
                continue;
            }
            Cell named = cells[r][name];
            int end = r + 1;
            while (named != null && end < rows && cells[end][name] == named) {
                end++;
            }
            ColumnNode.ItemNode entry = named == null ? null : entry(named, r, end, first > 0);
            if (entry == null) {
                return List.of();
            }
            entries.add(entry);
            r = end;
        }
        return entries;
    }

    /** Whether the first row says what the columns hold: nothing in it is an entry's text. */
    private boolean head() {
        int last = cells[0].length - 1;
        String text = text(cells[0][last]);
        return text.length() <= LONGEST_HEAD && words.entryHead(text) && words.entryHead(text(cells[0][last - 1]));
    }

    private boolean blank(int row) {
        return Arrays.stream(cells[row]).allMatch(cell -> text(cell).isEmpty());
    }

    /** Whether nothing stands in the first column: a strip that a frame's double line has left. */
    private boolean unused() {
        return Arrays.stream(cells).allMatch(row -> text(row[0]).isEmpty());
    }

    private boolean counted(int first) {
        for (int r = first; r < rows; r++) {
            if (!blank(r) && number(text(cells[r][0])) == null) {
                return false;
            }
        }
        return true;
    }

    /** @param headed whether a head says what the columns hold; without one only whole sentences are a text */
    private ColumnNode.ItemNode entry(Cell named, int from, int to, boolean headed) {
        int name = named.column();
        String title = text(named);
        if (title.isEmpty() || title.length() > LONGEST_NAME || !plain(title)) {
            return null;
        }
        List<Paragraph> body = new ArrayList<>();
        for (int r = from; r < to; r++) {
            Cell said = cells[r][name + 1];
            if (said == null || !prose(text(said), headed)) {
                return null;
            }
            if (r == from || said != cells[r - 1][name + 1]) {
                body.addAll(paragraphs(said));
            }
        }
        Evidence at = paragraphs(named).get(0).evidence().withRule("column-row");
        Integer number = name == 1 ? number(text(cells[from][0])) : null;
        return new ColumnNode.ItemNode(number, null, title, body, at);
    }

    private static boolean plain(String title) {
        return title.chars().noneMatch(c -> "。；，：".indexOf(c) >= 0)
                && title.chars().anyMatch(c -> Characters.han((char) c));
    }

    private static boolean prose(String text, boolean headed) {
        return text.length() >= SHORTEST_TEXT && (headed || "。；".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    private List<Paragraph> paragraphs(Cell cell) {
        Grid one = new Grid(1, 1, List.of(new Cell(0, 0, 1, 1, cell.lines(), cell.box())), List.of(), cell.box());
        return Joiner.paragraphs(one, grid.evidence().page());
    }

    private static Integer number(String text) {
        String digits = text.replaceAll("[（(）).．、]", "");
        int value = digits.isEmpty() || digits.length() > 3
                ? -1
                : digits.chars().allMatch(c -> Ordinals.arabic((char) c))
                        ? Ordinals.arabic(digits)
                        : digits.chars().allMatch(c -> Ordinals.chinese((char) c)) ? Ordinals.chinese(digits) : -1;
        return value > 0 && value <= LARGEST_NUMBER ? value : null;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.text().strip();
    }
}
