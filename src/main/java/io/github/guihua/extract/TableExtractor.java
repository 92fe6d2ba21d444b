package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Table;
import io.github.guihua.read.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Tables as printed: a merged cell's text stands in every column and row that it covers. */
final class TableExtractor {

    /** Rows over which a merged cell may be filled; a larger table keeps its text in the first place only. */
    private static final int MOST_CELLS = 2_000_000;

    Table extract(String id, String kind, String caption, String section, LogicalGrid grid, List<Paragraph> notes) {
        List<List<String>> rows = filled(grid);
        int header = HeaderRows.count(grid.grid(), rows);
        return new Table(
                id,
                kind,
                caption,
                section,
                rows.subList(0, header),
                rows.subList(header, rows.size()),
                pages(grid),
                notes.stream().map(Paragraph::text).toList(),
                grid.fragments());
    }

    /** The grid as rows of equal length, merged cells filled. */
    static List<List<String>> filled(LogicalGrid grid) {
        int rows = grid.grid().rows();
        int columns = grid.grid().columns();
        if ((long) rows * columns > MOST_CELLS) {
            return List.of();
        }
        String[][] cells = new String[rows][columns];
        for (String[] row : cells) {
            Arrays.fill(row, "");
        }
        for (Cell cell : grid.grid().cells()) {
            String text = cell.text();
            for (int r = cell.row(); r < Math.min(rows, cell.row() + cell.rowSpan()); r++) {
                for (int c = cell.column(); c < Math.min(columns, cell.column() + cell.columnSpan()); c++) {
                    cells[r][c] = text;
                }
            }
        }
        return Arrays.stream(cells).map(List::of).toList();
    }

    private static List<Integer> pages(LogicalGrid grid) {
        List<Integer> pages = new ArrayList<>();
        for (Evidence fragment : grid.fragments()) {
            if (Objects.nonNull(fragment.page()) && !pages.contains(fragment.page())) {
                pages.add(fragment.page());
            }
        }
        return pages;
    }
}
