package io.github.guihua.model;

import java.util.List;

/**
 * A named measure with a baseline and a target.
 *
 * @param name without unit, spaces or line breaks
 * @param canonical id from {@code extraction-rules/indicators}; null where the lexicon does not know it
 * @param nature 预期性, 约束性 or null
 * @param origin {@code table} or {@code prose}
 * @param category the row group it stands in (类别); null where there is none
 * @param values every value column of its row, baseline and target included, in print order
 */
public record Indicator(
        String name,
        String canonical,
        String unit,
        Value baseline,
        Value target,
        String nature,
        String origin,
        String category,
        List<Value> values,
        String section,
        String column,
        Integer page,
        Evidence evidence) {

    public Indicator {
        values = List.copyOf(values);
    }
}
