package io.github.guihua.report;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Local;
import io.github.guihua.compare.Reason;
import io.github.guihua.compare.Side;
import io.github.guihua.compare.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        sheets.add(s.summary());
        sheets.add(s.figures("indicators", comparison.indicators()));
        sheets.add(s.passages(words.family("items"), comparison.items()));
        sheets.add(s.figures("targets", comparison.targets()));
        sheets.add(s.duties());
        List<Entry> text = new ArrayList<>(comparison.principles());
        text.addAll(comparison.sections());
        sheets.add(s.passages(words.text("sheet.text"), text));
        if (!comparison.tasks().isEmpty()) {
            sheets.add(s.passages(words.family("tasks"), comparison.tasks()));
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

    private Sheet figures(String family, List<Entry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (Entry e : entries) {
            Side b = e.base();
            Side o = e.other();
            rows.add(row(
                    words.outcome(e),
                    b == null ? null : b.name(),
                    b == null ? null : b.value(),
                    words.figure(b),
                    words.where(b),
                    o == null ? null : o.name(),
                    o == null ? null : o.value(),
                    words.figure(o),
                    words.where(o),
                    b != null ? b.unit() : o.unit(),
                    e.paired() ? e.similarity() : null,
                    confidence(e),
                    words.reasons(e.reasons()),
                    b == null ? null : b.text(),
                    o == null ? null : o.text()));
        }
        return new Sheet(
                words.family(family),
                columns(
                        "outcome",
                        "base-name",
                        "base-value",
                        "base-figure",
                        "base-where",
                        "other-name",
                        "other-value",
                        "other-figure",
                        "other-where",
                        "unit",
                        "similarity",
                        "confidence",
                        "reasons",
                        "base-text",
                        "other-text"),
                rows,
                List.of(10, 40, 10, 14, 16, 40, 10, 14, 16, 10, 10, 10, 40, 50, 50));
    }

    private Sheet passages(String name, List<Entry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (Entry e : entries) {
            Side b = e.base();
            Side o = e.other();
            rows.add(row(
                    words.outcome(e),
                    words.where(b),
                    b == null ? null : b.title(),
                    words.where(o),
                    o == null ? null : o.title(),
                    e.paired() ? e.similarity() : null,
                    confidence(e),
                    words.reasons(e.reasons()),
                    e.local().stream().map(Local::text).collect(Collectors.joining("；")),
                    e.nearest() == null
                            ? null
                            : e.nearest().id() + " " + e.nearest().title(),
                    b == null ? null : b.text(),
                    o == null ? null : o.text()));
        }
        return new Sheet(
                name,
                columns(
                        "outcome",
                        "base-where",
                        "base-title",
                        "other-where",
                        "other-title",
                        "similarity",
                        "confidence",
                        "reasons",
                        "local",
                        "nearest",
                        "base-text",
                        "other-text"),
                rows,
                List.of(10, 16, 32, 16, 32, 10, 10, 30, 30, 30, 60, 60));
    }

    private Sheet duties() {
        List<List<Object>> rows = new ArrayList<>();
        for (Entry e : comparison.duties()) {
            Side b = e.base();
            Side o = e.other();
            rows.add(row(
                    words.outcome(e),
                    b != null ? b.id() : o.id(),
                    b == null ? null : b.name(),
                    b == null ? 0 : b.duties().size(),
                    tasks(b),
                    o == null ? null : o.name(),
                    o == null ? 0 : o.duties().size(),
                    tasks(o)));
        }
        return new Sheet(
                words.family("duties"),
                columns(
                        "outcome",
                        "function",
                        "base-body",
                        "base-tasks",
                        "base-duties",
                        "other-body",
                        "other-tasks",
                        "other-duties"),
                rows,
                List.of(10, 20, 28, 10, 60, 28, 10, 60));
    }

    private String tasks(Side s) {
        return s == null
                ? null
                : s.duties().stream()
                        .map(d -> words.text("role." + d.role()) + " " + d.path() + " " + d.title())
                        .collect(Collectors.joining("\n"));
    }

    private String confidence(Entry e) {
        return e.confidence() == null ? null : words.text("confidence." + e.confidence());
    }

    private List<String> columns(String... keys) {
        return Arrays.stream(keys).map(k -> words.text("column." + k)).toList();
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** Outcomes in the order in which a reader wants them. */
    static List<String> outcomes(Summary summary, String family) {
        List<String> order = List.of(
                "equal",
                "stricter",
                "looser",
                "incomparable",
                "verbatim",
                "adapted",
                "related",
                "merged",
                "split",
                "onlyBase",
                "onlyOther");
        return order.stream().filter(o -> summary.count(family, o) > 0).toList();
    }
}
