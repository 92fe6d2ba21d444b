package io.github.guihua.clean;

import io.github.guihua.read.Cell;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where a page break has cut a row.
 *
 * @param columns of the grid
 * @param number the column that counts the rows
 */
record CutRows(int columns, int number) {
    private static final String NUMBER = "\\d{1,4}[.、．]?";
    private static final Pattern FIGURE =
            Pattern.compile("[≥≤＞＜><＝=〔\\[]?\\s?\\d[\\d.,]{0,11}\\s?[%％‰]?(?:以上|以下|以内|左右)?[〕\\]]?");

    static CutRows of(int columns, List<GridRow> rows) {
        return new CutRows(columns, rows.isEmpty() ? 0 : number(rows.get(0)));
    }

    /** The column that counts the rows: the header says 序号; without such a header the first. */
    private static int number(GridRow header) {
        for (Cell cell : header.cells()) {
            if (cell.text().replaceAll("\\s", "").matches("序号?|编号|No\\.?")) {
                return cell.column();
            }
        }
        return 0;
    }

    /** Whether the row has a number of its own. */
    boolean numbered(GridRow row) {
        Cell cell = row.at(number);
        return cell != null && cell.rowSpan() == 1 && cell.text().strip().matches(NUMBER);
    }

    /**
     * Whether {@code b} is the rest of {@code a}: it leaves cells empty that {@code a} has filled, its number first of
     * all, and goes on where {@code a} stops in the middle. A figure under a figure is a row's own (其中：… without a number).
     */
    boolean cut(GridRow a, GridRow b) {
        if (columns == 1) {
            return false;
        }
        int filled = 0;
        int empty = 0;
        boolean unnumbered = false;
        boolean goesOn = false;
        for (Cell cell : b.cells()) {
            String before = a.text(cell.column());
            if (cell.text().isEmpty()) {
                empty += before.isEmpty() ? 0 : 1;
                unnumbered |= cell.column() == number && before.strip().matches(NUMBER);
            } else if (figure(before) && figure(cell.text())) {
                return false;
            } else {
                filled++;
                goesOn |= !before.isEmpty() && !Characters.sentenceEnd(before);
            }
        }
        return filled > 0 && goesOn && (unnumbered || empty >= filled && empty * 2 >= columns && filled <= 2);
    }

    private static boolean figure(String cell) {
        return FIGURE.matcher(cell.strip()).matches();
    }

    /**
     * Whether the page's last row stops in mid-sentence in a column whose other cells end their sentences, and
     * {@code next} goes on there, leaving empty some cell that the last row has filled.
     */
    boolean stopsShort(List<GridRow> rows, GridRow next) {
        GridRow last = rows.get(rows.size() - 1);
        List<GridRow> others = rows.subList(0, rows.size() - 1);
        boolean stops = false;
        boolean empty = false;
        for (Cell cell : next.cells()) {
            String before = last.text(cell.column());
            empty |= cell.text().isEmpty() && !before.isEmpty();
            stops |= !cell.text().isEmpty()
                    && !before.isEmpty()
                    && !Characters.sentenceEnd(before)
                    && endsSentences(others, cell.column());
        }
        return stops && empty;
    }

    /** Whether two thirds of the column's cells end a sentence. */
    private static boolean endsSentences(List<GridRow> rows, int column) {
        int filled = 0;
        int ended = 0;
        for (GridRow row : rows) {
            String text = row.text(column);
            filled += text.isEmpty() ? 0 : 1;
            ended += !text.isEmpty() && Characters.sentenceEnd(text) ? 1 : 0;
        }
        return filled >= 3 && 3 * ended >= 2 * filled;
    }
}
