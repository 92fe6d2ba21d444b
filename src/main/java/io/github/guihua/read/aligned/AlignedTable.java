package io.github.guihua.read.aligned;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines of one table into rows and columns. */
final class AlignedTable {
    /** Lines that are nearer than this many smallest distances may be of one row. */
    private static final float TOGETHER = 1.15f;

    private static final int FEWEST_ROWS = 3;

    private final List<Band> bands;
    private final List<Integer> starts;
    private final boolean told;
    private Zones zones;

    AlignedTable(List<Band> bands, List<Float> rules) {
        this.bands = bands;
        this.zones = zones(bands);
        RowStarts rows = RowStarts.of(bands, zones, rules);
        this.starts = rows.starts();
        this.told = rows.told();
        joinTorn();
    }

    /** Neighbouring columns of which no row fills both are one whose cells stand askew. */
    private void joinTorn() {
        for (int zone = 0; zone + 1 < zones.count() && starts.size() >= FEWEST_ROWS; zone++) {
            int left = 0;
            int right = 0;
            int both = 0;
            for (int row = 0; row < starts.size(); row++) {
                boolean l = fills(row, zone);
                boolean r = fills(row, zone + 1);
                left += l ? 1 : 0;
                right += r ? 1 : 0;
                both += l && r ? 1 : 0;
            }
            if (both == 0 && left > 0 && right > 0) {
                zones = zones.joined(zone--);
            }
        }
    }

    /** Whether all its rows could be told apart. */
    boolean told() {
        return told;
    }

    private boolean fills(int row, int zone) {
        return rowBands(row).stream()
                .flatMap(band -> band.strips().stream())
                .anyMatch(strip -> zones.first(strip) <= zone && zones.last(strip) >= zone);
    }

    private List<Band> rowBands(int row) {
        return bands.subList(starts.get(row), row + 1 < starts.size() ? starts.get(row + 1) : bands.size());
    }

    /** A header over several columns hides the gaps below it: without it there are more columns. */
    private static Zones zones(List<Band> bands) {
        Zones best = Zones.of(bands);
        for (int head = 1; head <= 2 && head + 1 < bands.size(); head++) {
            Zones below = Zones.of(bands.subList(head, bands.size()));
            best = below.count() > best.count() ? below : best;
        }
        return best;
    }

    /** Without column edges: those of the next page's part differ, since they are those of its text. */
    Grid grid() {
        List<Cell> cells = new ArrayList<>();
        List<CentredGroups.Group> groups = told ? groups() : List.of();
        int ungrouped = groups.isEmpty() ? starts.size() : 1;
        for (int row = 0; row < starts.size(); row++) {
            cells(row, row < ungrouped ? 0 : 1, cells);
        }
        for (CentredGroups.Group group : groups) {
            int rows = group.end() - group.first();
            cells.add(new Cell(group.first(), 0, rows, 1, group.lines(), box(group.lines())));
        }
        Box whole = box(cells.stream().flatMap(cell -> cell.lines().stream()).toList());
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Grid(
                starts.size(), zones.count(), groups.isEmpty() && told ? merged(cells) : cells, List.of(), whole);
    }

    private List<CentredGroups.Group> groups() {
        List<List<Band>> rows = new ArrayList<>();
        for (int row = 0; row < starts.size(); row++) {
            rows.add(rowBands(row));
        }
        return CentredGroups.of(rows, zones, RowStarts.smallest(bands));
    }

    /** The row's cells from a column on. */
    private void cells(int row, int from, List<Cell> into) {
        List<List<Line>> texts = new ArrayList<>();
        int[] widths = new int[zones.count()];
        for (int i = 0; i < zones.count(); i++) {
            texts.add(new ArrayList<>());
            widths[i] = 1;
        }
        for (Band band : rowBands(row)) {
            for (Strip strip : band.strips()) {
                int first = zones.first(strip);
                texts.get(first).add(strip.line());
                widths[first] = Math.max(widths[first], zones.last(strip) - first + 1);
            }
        }
        int column = from;
        while (column < zones.count()) {
            int width = wide(texts, column, widths[column]);
            into.add(new Cell(row, column, 1, width, texts.get(column), box(texts.get(column))));
            column += width;
        }
    }

    private static int wide(List<List<Line>> texts, int column, int width) {
        int free = 1;
        while (free < width && texts.get(column + free).isEmpty()) {
            free++;
        }
        return free;
    }

    private static Box box(List<Line> lines) {
        Box box = null;
        for (Line line : lines) {
            box = box == null || line.box() == null ? (box == null ? line.box() : box) : box.union(line.box());
        }
        return box;
    }

    /** The first column names a group where some rows leave it empty: those rows are in the group above. */
    private List<Cell> merged(List<Cell> cells) {
        List<Cell> result = new ArrayList<>();
        int group = -1;
        for (Cell cell : cells) {
            boolean empty = cell.column() == 0 && cell.lines().isEmpty() && cell.columnSpan() == 1;
            if (empty && cell.row() > 1 && group >= 0) {
                Cell above = result.get(group);
                result.set(
                        group,
                        new Cell(
                                above.row(),
                                0,
                                cell.row() - above.row() + 1,
                                above.columnSpan(),
                                above.lines(),
                                above.box()));
                continue;
            }
            if (cell.column() == 0) {
                group = cell.columnSpan() == 1 && cell.row() > 0 ? result.size() : -1;
            }
            result.add(cell);
        }
        return result;
    }

    static float together(float smallest) {
        return TOGETHER * smallest;
    }
}
