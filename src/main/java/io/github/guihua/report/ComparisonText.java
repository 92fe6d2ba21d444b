package io.github.guihua.report;

import io.github.guihua.compare.Change;
import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Duty;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Local;
import io.github.guihua.compare.Reason;
import io.github.guihua.compare.Relation;
import io.github.guihua.compare.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison for the terminal: the summary, then family by family one line a pair. */
public final class ComparisonText {
    private static final int SHOWN = 40;
    private final Wording words;
    private final boolean full;

    /**
     * @param full also shows inline differences, reasons, and every entry of long families
     */
    ComparisonText(Wording words, boolean full) {
        this.words = words;
        this.full = full;
    }

    public static String of(Comparison c, java.util.Locale locale, boolean full) {
        return new ComparisonText(new Wording(locale), full).of(c);
    }

    String of(Comparison c) {
        StringBuilder out = new StringBuilder();
        out.append(words.title(c)).append('\n');
        out.append("  ").append(words.text("base")).append(words.text("colon")).append(words.source(c.base()));
        out.append("\n  ")
                .append(words.text("other"))
                .append(words.text("colon"))
                .append(words.source(c.other()));
        out.append("\n  ").append(words.relation(c)).append('\n');
        for (Reason w : c.warnings()) {
            out.append("  ! ").append(words.reason(w)).append('\n');
        }
        out.append('\n');
        for (String family : Comparison.FAMILIES) {
            if (!c.family(family).isEmpty()) {
                out.append("  ").append(words.family(family)).append(words.text("colon"));
                out.append(Outcomes.of(c.summary(), family).stream()
                        .map(o -> words.outcome(o) + " " + c.summary().count(family, o))
                        .collect(Collectors.joining(words.text("join"))));
                out.append('\n');
            }
        }
        if (!c.summary().changes().isEmpty()) {
            out.append("  ").append(words.changes(c.summary())).append('\n');
        }
        if (c.summary().lowConfidence() > 0) {
            out.append("  ")
                    .append(words.text("low-confidence-note", c.summary().lowConfidence()));
            out.append('\n');
        }
        for (String family : Comparison.FAMILIES) {
            family(family, full ? c.family(family) : c.listed(family), out);
        }
        return out.toString();
    }

    private void family(String family, List<Entry> entries, StringBuilder out) {
        if (entries.isEmpty()) {
            return;
        }
        out.append("\n== ").append(words.family(family)).append(" ==\n");
        int shown = 0;
        for (Entry e : entries) {
            if (!full && shown == SHOWN) {
                out.append("  ")
                        .append(words.text("more", entries.size() - SHOWN))
                        .append('\n');
                break;
            }
            shown++;
            entry(family, e, out);
        }
    }

    private void entry(String family, Entry e, StringBuilder out) {
        out.append(mark(e)).append(' ').append(words.brief(e));
        out.append(Entry.LOW.equals(e.confidence()) ? "?" : "").append("  ");
        out.append(side(e.base(), family)).append(e.paired() ? "  →  " : "").append(side(e.other(), family));
        out.append('\n');
        List<String> notes = new ArrayList<>(words.changes(e));
        if (!e.local().isEmpty()) {
            notes.add(words.text("local", e.local().stream().map(Local::text).collect(Collectors.joining("、"))));
        }
        if (e.nearest() != null) {
            notes.add(words.text("nearest", e.nearest().id() + " " + e.nearest().title()));
        }
        if (full && e.paired()) {
            notes.add(words.text("similarity", Wording.number(e.similarity()))
                    + words.text("join")
                    + words.reasons(e.reasons()));
        }
        notes.forEach(n -> out.append("      ").append(n).append('\n'));
        if (full) {
            detail(e, out);
        }
    }

    private void detail(Entry e, StringBuilder out) {
        if (e.changes().stream().anyMatch(Change::inText)) {
            out.append("      ").append(inline(e)).append('\n');
        }
        for (Side s : java.util.Arrays.asList(e.base(), e.other())) {
            if (s != null && s.duties() != null) {
                for (Duty d : s.duties()) {
                    out.append("      ").append(s == e.base() ? "< " : "> ");
                    out.append(words.text("role." + d.role())).append(' ').append(d.path());
                    out.append(' ').append(d.title()).append('\n');
                }
            }
        }
    }

    /** {@code 建立[-健全-]{+完善+}机制}. */
    private static String inline(Entry e) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        String base = e.base().text();
        for (Change c : e.changes()) {
            if (c.inText()) {
                out.append(base, at, c.baseAt());
                at = c.baseAt();
                if (c.base() != null) {
                    out.append("[-").append(c.base()).append("-]");
                    at += c.base().length();
                }
                if (c.other() != null) {
                    out.append("{+").append(c.other()).append("+}");
                }
            }
        }
        return out.append(base.substring(Math.min(at, base.length())))
                .toString()
                .replace('\n', ' ');
    }

    private String side(Side s, String family) {
        if (s == null) {
            return "";
        }
        if (family.equals("duties")) {
            return s.name() + words.text("tasks", s.duties().size());
        }
        String figure = words.figure(s);
        String heading = s.heading().isEmpty() ? cut(s.text()) : s.heading();
        return heading + (figure.isEmpty() ? "" : " " + figure) + "〔" + words.where(s) + "〕";
    }

    private static String cut(String text) {
        return text == null ? "" : text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    private static String mark(Entry e) {
        if (e.relation() == Relation.REGROUPED) {
            return "·";
        }
        if (e.other() == null) {
            return "-";
        }
        if (e.base() == null) {
            return "+";
        }
        if (e.verdict() != null) {
            return switch (e.verdict()) {
                case EQUAL -> "=";
                case STRICTER -> "↑";
                case LOOSER -> "↓";
                case INCOMPARABLE -> "◇";
            };
        }
        return e.relation() == null
                ? " "
                : switch (e.relation()) {
                    case VERBATIM -> "=";
                    case ADAPTED -> "≈";
                    case RELATED -> "~";
                    case MERGED -> ">";
                    case SPLIT -> "<";
                    case MOVED -> "»";
                    case REGROUPED -> "·";
                };
    }
}
