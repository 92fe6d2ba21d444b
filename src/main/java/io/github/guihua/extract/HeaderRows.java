package io.github.guihua.extract;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many rows of a table are its header: the first, those that its merged cells reach into, and each row below that
 * divides a head of the row above, so long as it has heads only.
 *
 * <pre>{@code
 * 收入        | 支出
 * 项目 | 决算数 | 项目 | 决算数
 * }</pre>
 */
final class HeaderRows {
    private static final int LONGEST_HEAD = 20;
    private static final int DEEPEST = 5;
    /** A title over two columns says little about what stands below it. */
    private static final int FEW_COLUMNS = 3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?(?!\\d)");
    private static final Pattern FIGURE = Pattern.compile("\\d|[。；…]|^[—–-]+$");

    private HeaderRows() {}

    /** @param filled the grid's rows, merged cells filled */
    static int count(Grid grid, List<List<String>> filled) {
        int rows = filled.size();
        if (rows < 2) {
            return 0;
        }
        int header = below(grid, 0);
        while (header < Math.min(rows - 1, DEEPEST)
                && heads(filled.get(header))
                && divides(filled.get(header - 1), filled.get(header))) {
            header = below(grid, header);
        }
        return Math.min(header, rows - 1);
    }

    /** The first row that the row's cells do not reach into. */
    private static int below(Grid grid, int row) {
        return row
                + grid.cells().stream()
                        .filter(c -> c.row() == row)
                        .mapToInt(Cell::rowSpan)
                        .max()
                        .orElse(1);
    }

    private static boolean heads(List<String> row) {
        return row.stream()
                .allMatch(cell -> !cell.isBlank()
                        && cell.length() <= LONGEST_HEAD
                        && !FIGURE.matcher(YEAR.matcher(cell).replaceAll("")).find());
    }

    /** Whether something stands under each part of a merged head; what is under a head of one column is a value. */
    private static boolean divides(List<String> above, List<String> row) {
        if (new HashSet<>(above).size() == 1 && row.size() < FEW_COLUMNS) {
            return false;
        }
        boolean divides = false;
        for (int c = 0; c < row.size(); c++) {
            boolean left = c > 0 && above.get(c).equals(above.get(c - 1));
            boolean right = c + 1 < row.size() && above.get(c).equals(above.get(c + 1));
            divides |= left && !row.get(c).equals(row.get(c - 1));
            if (!left && !right && !row.get(c).equals(above.get(c))) {
                return false;
            }
        }
        return divides;
    }
}
