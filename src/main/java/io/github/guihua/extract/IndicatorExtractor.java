package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Indicator;
import io.github.guihua.normalize.Dates;
import io.github.guihua.normalize.IndicatorNames;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;

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
        List<List<String>> cells = cells(grid);
        return !cells.isEmpty() && table.recognizes(SideBySide.parts(cells).get(0));
    }

    /**
     * The rows of an indicator table.
     *
     * @param section id of the last heading before it; null before the first
     * @param column id of the special column it stands in; null outside one
     * @param horizon, since as in {@link ValueColumns#of}
     */
    List<Indicator> fromGrid(LogicalGrid grid, String section, String column, Integer horizon, Integer since) {
        List<Indicator> indicators = new ArrayList<>();
        List<IndicatorTable.Row> rows = SideBySide.parts(cells(grid)).stream()
                .flatMap(part -> table.rows(part, horizon, since).stream())
                .toList();
        for (IndicatorTable.Row row : rows) {
            Evidence evidence = CellEvidence.row(grid, row.row());
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

    private static List<List<String>> cells(LogicalGrid grid) {
        return TableExtractor.filled(grid).stream()
                .map(row -> row.stream().map(Dates::years).toList())
                .toList();
    }

    /** The indicators of a place whose headings name it a goals section; none elsewhere. */
    List<Indicator> fromProse(BodyText body) {
        return prose.indicators(body, names);
    }
}
