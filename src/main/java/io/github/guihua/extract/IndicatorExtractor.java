package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Indicator;
import io.github.guihua.rules.Rules;
import java.util.List;

/** Named measures with baseline and target: rows of indicator tables, and figures of the goals section's prose. */
final class IndicatorExtractor {

    IndicatorExtractor(Rules rules) {}

    /** Whether the grid's header is that of an indicator table. */
    boolean recognizes(LogicalGrid grid, String caption) {
        return false;
    }

    /**
     * The rows of an indicator table.
     *
     * @param section id of the last heading before it; null before the first
     * @param column id of the special column it stands in; null outside one
     * @param notes lines under it ({@code 注：…})
     */
    List<Indicator> fromGrid(LogicalGrid grid, String section, String column, List<Paragraph> notes) {
        return List.of();
    }

    /** The indicators of a place whose headings name it a goals section; none elsewhere. */
    List<Indicator> fromProse(BodyText body) {
        return List.of();
    }
}
