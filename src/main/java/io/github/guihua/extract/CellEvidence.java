package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a grid's cells and rows stand in the source. */
final class CellEvidence {
    private CellEvidence() {}

    /** The row's first cell with lines of its own; the whole grid where it has none. */
    static Evidence row(LogicalGrid grid, int row) {
        return grid.grid().cells().stream()
                .filter(c -> c.row() == row && !c.lines().isEmpty())
                .findFirst()
                .map(c -> cell(grid, c))
                .orElse(grid.evidence());
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
