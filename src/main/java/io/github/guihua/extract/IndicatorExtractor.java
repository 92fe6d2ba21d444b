package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Indicator;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.normalize.Units;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Line;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Named measures with baseline and target: rows of indicator tables, and figures of the goals section's prose. */
final class IndicatorExtractor {
    private final IndicatorTable table;
    private final GoalProse prose;
    private final IndicatorNames names;

    IndicatorExtractor(Rules rules) {
        Units units = new Units(rules);
        this.table = new IndicatorTable(units, new Operators(rules), IndicatorHeader.roles(rules));
        this.prose = new GoalProse(rules);
        this.names = new IndicatorNames(rules);
    }

    /** Whether the grid's header is that of an indicator table. */
    boolean recognizes(LogicalGrid grid, String caption) {
        List<List<String>> cells = TableExtractor.filled(grid);
        return !cells.isEmpty() && table.recognizes(cells);
    }

    /**
     * The rows of an indicator table.
     *
     * @param section id of the last heading before it; null before the first
     * @param column id of the special column it stands in; null outside one
     * @param notes lines under it ({@code 注：…})
     */
    List<Indicator> fromGrid(LogicalGrid grid, String section, String column, List<Paragraph> notes) {
        List<Indicator> indicators = new ArrayList<>();
        for (IndicatorTable.Row row : table.rows(TableExtractor.filled(grid))) {
            Evidence evidence = evidence(grid, row.row());
            indicators.add(new Indicator(
                    row.name(),
                    names.canonical(row.name()).orElse(null),
                    row.unit(),
                    row.baseline(),
                    row.target(),
                    row.nature(),
                    "table",
                    row.category(),
                    row.values(),
                    section,
                    column,
                    evidence.page(),
                    evidence.withRule("indicator-tables/name")));
        }
        return indicators;
    }

    /** The indicators of a place whose headings name it a goals section; none elsewhere. */
    List<Indicator> fromProse(BodyText body) {
        return prose.indicators(body, names);
    }

    /** Where the row stands: its first cell with lines of its own. */
    private static Evidence evidence(LogicalGrid grid, int row) {
        return grid.grid().cells().stream()
                .filter(c -> c.row() == row && !c.lines().isEmpty())
                .findFirst()
                .map(c -> located(c, grid))
                .orElse(grid.evidence());
    }

    private static Evidence located(Cell cell, LogicalGrid grid) {
        Line line = cell.lines().get(0);
        Integer page = grid.fragments().stream()
                .filter(f -> f.line() != null && f.line() <= line.ordinal())
                .map(Evidence::page)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .orElse(grid.evidence().page());
        return new Evidence(
                page, cell.box() == null ? line.box() : cell.box(), line.ordinal(), null, null, line.confidence());
    }
}
