package io.github.guihua.report;

import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Local;
import io.github.guihua.compare.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison's entries as sheets, one row an entry: figures, passages, or who is given what. */
final class EntrySheets {
    private final Wording words;

    EntrySheets(Wording words) {
        this.words = words;
    }

    Sheet figures(String family, List<Entry> entries) {
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
                    String.join("；", words.changes(e)),
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
                        "changes",
                        "reasons",
                        "base-text",
                        "other-text"),
                rows,
                List.of(10, 40, 10, 14, 16, 40, 10, 14, 16, 10, 10, 10, 30, 40, 50, 50));
    }

    Sheet passages(String name, List<Entry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (Entry e : entries) {
            Side b = e.base();
            Side o = e.other();
            rows.add(row(
                    words.outcome(e),
                    words.where(b),
                    b == null ? null : b.title(),
                    b == null ? null : b.lead(),
                    b == null ? null : b.deadline(),
                    words.where(o),
                    o == null ? null : o.title(),
                    o == null ? null : o.lead(),
                    o == null ? null : o.deadline(),
                    e.paired() ? e.similarity() : null,
                    confidence(e),
                    String.join("；", words.changes(e)),
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
                        "base-lead",
                        "base-deadline",
                        "other-where",
                        "other-title",
                        "other-lead",
                        "other-deadline",
                        "similarity",
                        "confidence",
                        "changes",
                        "reasons",
                        "local",
                        "nearest",
                        "base-text",
                        "other-text"),
                rows,
                List.of(10, 16, 32, 20, 14, 16, 32, 20, 14, 10, 10, 30, 30, 30, 30, 60, 60));
    }

    Sheet duties(List<Entry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        for (Entry e : entries) {
            Side b = e.base();
            Side o = e.other();
            rows.add(row(
                    words.outcome(e),
                    function(b != null ? b : o),
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

    /** The lexicon's function in a word that a reader knows: the body without the level of its place. */
    private String function(Side s) {
        return words.chinese() && s.id().matches("[a-z/-]+.*") && s.name().length() > 3
                ? s.name().split("、")[0].replaceFirst("^[省市州盟县区旗](?!场)", "")
                : s.id();
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
}
