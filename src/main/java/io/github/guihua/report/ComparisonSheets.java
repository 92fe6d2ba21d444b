package io.github.guihua.report;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A comparison as sheets: summary, indicators, actions, targets, duties, and the text of sections and principles. */
final class ComparisonSheets {
    private final Comparison comparison;
    private final Wording words;

    private ComparisonSheets(Comparison comparison, Wording words) {
        this.comparison = comparison;
        this.words = words;
    }

    static List<Sheet> of(Comparison comparison, Wording words) {
        ComparisonSheets s = new ComparisonSheets(comparison, words);
        List<Sheet> sheets = new ArrayList<>();
        EntrySheets entries = new EntrySheets(words);
        sheets.add(s.summary());
        sheets.add(entries.figures("indicators", comparison.indicators()));
        sheets.add(entries.passages(words.family("items"), comparison.items()));
        sheets.add(entries.figures("targets", comparison.targets()));
        sheets.add(entries.duties(comparison.duties()));
        List<Entry> text = new ArrayList<>(comparison.principles());
        text.addAll(comparison.listed("sections"));
        sheets.add(entries.passages(words.text("sheet.text"), text));
        if (!comparison.tasks().isEmpty()) {
            sheets.add(entries.passages(words.family("tasks"), comparison.tasks()));
        }
        return sheets;
    }

    private Sheet summary() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row(words.text("base"), words.plan(comparison.base()), null));
        rows.add(row(words.text("other"), words.plan(comparison.other()), null));
        rows.add(row(words.text("relation"), words.relation(comparison), null));
        for (Reason w : comparison.warnings()) {
            rows.add(row(words.text("warning"), words.reason(w), null));
        }
        for (String family : Comparison.FAMILIES) {
            Map<String, Integer> counts = comparison.summary().families().getOrDefault(family, Map.of());
            counts.forEach((outcome, n) -> rows.add(row(words.family(family), words.outcome(outcome), n)));
        }
        rows.add(row(words.text("low-confidence"), null, comparison.summary().lowConfidence()));
        return new Sheet(
                words.text("sheet.summary"),
                List.of(words.text("column.what"), words.text("column.outcome"), words.text("column.number")),
                rows,
                List.of(24, 70, 10));
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
