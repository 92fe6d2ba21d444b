package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Box;
import io.github.guihua.model.Evidence;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a grid's cells and rows stand in the source. */
final class CellEvidence {
    private CellEvidence() {}

    /**
     * The row's first cell with lines of its own says the line; the box is the whole row's, without cells that reach over
     * several rows. The whole grid where the row has none.
     */
    static Evidence row(LogicalGrid grid, int row) {
        List<Cell> cells = grid.grid().cells().stream()
                .filter(c -> c.row() == row && !c.lines().isEmpty())
                .toList();
        if (cells.isEmpty()) {
            return grid.evidence();
        }
        Evidence first = cell(grid, cells.get(0));
        Box box = cells.stream()
                .filter(c -> c.rowSpan() == 1)
                .map(c -> cell(grid, c))
                .filter(e -> e.box() != null && Objects.equals(e.page(), first.page()))
                .map(Evidence::box)
                .reduce(Box::union)
                .orElse(first.box());
        return new Evidence(first.page(), box, first.line(), null, null, first.confidence());
    }

    private static Evidence cell(LogicalGrid grid, Cell cell) {
        Line line = cell.lines().get(0);
        return new Evidence(
                page(grid, line),
                cell.box() == null ? line.box() : cell.box(),
                line.ordinal(),
                null,
                null,
                line.confidence());
    }

    /** The page of the last fragment that begins before the line. */
    private static Integer page(LogicalGrid grid, Line line) {
        Optional<Evidence> fragment = grid.fragments().stream()
                .filter(f -> f.line() != null && f.line() <= line.ordinal())
                .reduce((before, after) -> after);
        return fragment.orElse(grid.evidence()).page();
    }

    /** A cell's text as a paragraph whose characters know their lines. */
    static Paragraph paragraph(LogicalGrid grid, Cell cell) {
        String text = cell.text();
        List<Paragraph.Origin> origins = new ArrayList<>();
        int from = 0;
        for (Line line : cell.lines()) {
            String part = line.text().strip();
            int at = Math.max(from, text.indexOf(part, from));
            origins.add(new Paragraph.Origin(
                    origins.isEmpty() ? 0 : at, page(grid, line), line.box(), line.ordinal(), line.confidence()));
            from = at + part.length();
        }
        return new Paragraph(
                text,
                origins,
                cell.lines().isEmpty() ? Style.PLAIN : cell.lines().get(0).style());
    }
}
