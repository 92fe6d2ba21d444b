package io.github.guihua.read.text;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.aligned.AlignedTables;
import io.github.guihua.read.aligned.Band;
import io.github.guihua.read.aligned.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows whose cells are parted by wide gaps that do not stand below each other: where every line has the same number of
 * cells, their order says the column. Columns that the gaps seem to show are then wrong.
 */
final class EvenRows {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;

    private EvenRows() {}

    /** The tables found by their alignment, those put right whose rows it misread. */
    static List<AlignedTables.Found> corrected(List<Band> bands, List<AlignedTables.Found> aligned) {
        List<AlignedTables.Found> tables = new ArrayList<>();
        int next = 0;
        for (int from = 0; from < bands.size(); ) {
            int to = end(bands, from);
            while (next < aligned.size() && aligned.get(next).to() <= from) {
                keep(aligned.get(next++), tables);
            }
            if (even(bands, from, to) && !fits(aligned, bands, from, to)) {
                tables.add(new AlignedTables.Found(from, to, grid(bands.subList(from, to)), true));
                while (next < aligned.size() && aligned.get(next).from() < to) {
                    next++;
                }
            }
            from = to;
        }
        aligned.subList(next, aligned.size()).forEach(table -> keep(table, tables));
        return tables;
    }

    private static void keep(AlignedTables.Found table, List<AlignedTables.Found> tables) {
        if (tables.isEmpty() || tables.get(tables.size() - 1).to() <= table.from()) {
            tables.add(table);
        }
    }

    /** Whether a cell holds two pieces of one line: the gaps of that row are elsewhere. */
    private static boolean torn(Grid grid) {
        return grid.cells().stream()
                .anyMatch(c -> c.lines().stream().map(Line::ordinal).distinct().count()
                        < c.lines().size());
    }

    private static int end(List<Band> bands, int from) {
        int to = from + 1;
        int columns = bands.get(from).strips().size();
        while (to < bands.size() && bands.get(to).strips().size() == columns) {
            to++;
        }
        return to;
    }

    private static boolean even(List<Band> bands, int from, int to) {
        int columns = bands.get(from).strips().size();
        if (columns < FEWEST_COLUMNS || to - from < FEWEST_ROWS) {
            return false;
        }
        for (int c = 0; c < columns; c++) {
            int column = c;
            long figures = bands.subList(from + 1, to).stream()
                    .filter(b -> Character.isDigit(
                            b.strips().get(column).line().text().charAt(0)))
                    .count();
            if (figures == to - from - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a table found by alignment has each of the rows' cells in a column of its own. */
    private static boolean fits(List<AlignedTables.Found> aligned, List<Band> bands, int from, int to) {
        int columns = bands.get(from).strips().size();
        return aligned.stream()
                .anyMatch(t -> t.from() <= from
                        && t.to() >= to
                        && t.grid().columns() == columns
                        && !torn(t.grid())
                        && filled(t.grid(), bands.subList(from, to)));
    }

    private static boolean filled(Grid grid, List<Band> rows) {
        var ordinals =
                rows.stream().map(b -> b.strips().get(0).line().ordinal()).collect(Collectors.toSet());
        long cells = grid.cells().stream()
                .flatMap(c -> c.lines().stream())
                .filter(l -> ordinals.contains(l.ordinal()))
                .count();
        return cells == (long) rows.size() * rows.get(0).strips().size();
    }

    private static Grid grid(List<Band> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Strip> strips = rows.get(r).strips();
            for (int c = 0; c < strips.size(); c++) {
                cells.add(new Cell(r, c, 1, 1, List.of(strips.get(c).line()), null));
            }
        }
        return new Grid(rows.size(), rows.get(0).strips().size(), cells, List.of(), null);
    }
}
