package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.grid.Lattice.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a region a grid. A table inside a cell of a table becomes lines of that cell. A table inside a box is the box's
 * own: the box's text before and after it becomes rows over all its columns.
 */
final class GridAssembly {
    private GridAssembly() {}

    /** Its lines are not numbered yet. */
    static Grid grid(Region region) {
        return region.lattice().columns() == 1 && tables(region) ? boxed(region) : plain(region);
    }

    private static boolean tables(Region region) {
        for (int cell = 0; cell < region.lattice().spans().size(); cell++) {
            if (region.inner(cell).stream().anyMatch(inner -> inner.lattice().columns() > 1)) {
                return true;
            }
        }
        return false;
    }

    private static Grid plain(Region region) {
        Lattice lattice = region.lattice();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lattice.spans().size(); i++) {
            Span span = lattice.spans().get(i);
            List<Line> lines = region.lines(i);
            for (Region inner : region.inner(i)) {
                insert(lines, inner);
            }
            cells.add(new Cell(span.row(), span.column(), span.rows(), span.columns(), lines, lattice.box(span)));
        }
        List<Double> edges = new ArrayList<>();
        for (float x : lattice.xs()) {
            edges.add(Math.round(x * 10) / 10.0);
        }
        return new Grid(lattice.rows(), lattice.columns(), cells, edges, lattice.box());
    }

    /** The inner region's lines, before the first line that stands below its middle. */
    private static void insert(List<Line> lines, Region inner) {
        int at = 0;
        while (at < lines.size() && lines.get(at).box().y() < inner.box().y()) {
            at++;
        }
        for (Cell cell : plain(inner).cells()) {
            lines.addAll(at, cell.lines());
            at += cell.lines().size();
        }
    }

    private static Grid boxed(Region box) {
        List<Double> edges = edges(box);
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < box.lattice().spans().size(); i++) {
            List<Line> lines = box.lines(i);
            Box place = box.lattice().box(box.lattice().spans().get(i));
            double top = place.y();
            for (Region inner : box.inner(i)) {
                int before = 0;
                while (before < lines.size()
                        && lines.get(before).box().y() < inner.box().y()) {
                    before++;
                }
                row = wide(lines.subList(0, before), row, top, inner.box().y(), place, edges, cells);
                lines = lines.subList(before, lines.size());
                for (Cell cell : plain(inner).cells()) {
                    cells.add(moved(cell, row, inner.lattice().xs(), edges));
                }
                row += inner.lattice().rows();
                top = inner.box().bottom();
            }
            row = wide(lines, row, top, place.bottom(), place, edges, cells);
        }
        return new Grid(row, edges.size() - 1, cells, edges, box.box());
    }

    /** The box's sides and the inner tables' inner edges. */
    private static List<Double> edges(Region box) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < box.lattice().spans().size(); i++) {
            for (Region inner : box.inner(i)) {
                float[] xs = inner.lattice().xs();
                for (int j = 1; j < xs.length - 1; j++) {
                    all.add(Math.round(xs[j] * 10) / 10.0);
                }
            }
        }
        all.sort(Comparator.naturalOrder());
        List<Double> edges = new ArrayList<>();
        edges.add(box.box().x());
        for (double x : all) {
            if (x - edges.get(edges.size() - 1) > Rulings.NEAR && box.box().right() - x > Rulings.NEAR) {
                edges.add(x);
            }
        }
        edges.add(box.box().right());
        return edges;
    }

    private static int wide(
            List<Line> lines, int row, double top, double bottom, Box place, List<Double> edges, List<Cell> cells) {
        if (lines.isEmpty()) {
            return row;
        }
        Box box = new Box(place.x(), top, place.width(), bottom - top);
        cells.add(new Cell(row, 0, 1, edges.size() - 1, lines, box));
        return row + 1;
    }

    private static Cell moved(Cell cell, int row, float[] own, List<Double> edges) {
        int from = cell.column() == 0 ? 0 : nearest(edges, own[cell.column()]);
        int end = cell.column() + cell.columnSpan();
        int to = end == own.length - 1 ? edges.size() - 1 : nearest(edges, own[end]);
        return new Cell(cell.row() + row, from, cell.rowSpan(), Math.max(1, to - from), cell.lines(), cell.box());
    }

    private static int nearest(List<Double> edges, double x) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            best = Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x) ? i : best;
        }
        return best;
    }
}
