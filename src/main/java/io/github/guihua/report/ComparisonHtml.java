package io.github.guihua.report;

import static io.github.guihua.report.Page.escape;

import io.github.guihua.compare.Change;
import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Duty;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Local;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.compare.Reason;
import io.github.guihua.compare.Side;
import io.github.guihua.compare.Summary;
import java.util.List;

/** A comparison as one HTML file: a summary to read, then every entry with both sides beside each other. */
final class ComparisonHtml {
    private final Wording words;

    ComparisonHtml(Wording words) {
        this.words = words;
    }

    String of(Comparison c) {
        StringBuilder out = new StringBuilder();
        top(c, out);
        navigation(c, out);
        out.append("<main>\n");
        out.append("<section class=\"summary\"><h2>")
                .append(word("html.summary"))
                .append("</h2>\n");
        out.append(new SummaryHtml(words).of(c)).append("</section>\n");
        for (String family : Comparison.FAMILIES) {
            family(c, family, out);
        }
        out.append("</main>\n<footer>").append(escape(c.schema())).append("</footer>");
        return Page.of(words.chinese() ? "zh-CN" : "en", words.title(c), out.toString());
    }

    private void top(Comparison c, StringBuilder out) {
        out.append("<header class=\"top\"><h1>").append(escape(words.title(c))).append("</h1>\n<div class=\"plans\">");
        plan(c.base(), "base", out);
        plan(c.other(), "other", out);
        out.append("</div>\n<p class=\"relation\">")
                .append(escape(words.relation(c)))
                .append("</p>\n");
        for (Reason w : c.warnings()) {
            out.append("<p class=\"warning\">").append(escape(words.reason(w))).append("</p>\n");
        }
        out.append("</header>\n");
    }

    private void plan(PlanRef p, String side, StringBuilder out) {
        out.append("<div class=\"plan ").append(side).append("\"><b>").append(word(side));
        out.append(" · ").append(escape(p.place())).append("</b>").append(escape(words.plan(p)));
        if (p.issueDate() != null) {
            out.append("<br><small>").append(escape(p.issueDate())).append("</small>");
        }
        out.append("</div>");
    }

    private void navigation(Comparison c, StringBuilder out) {
        out.append("<nav><div>");
        for (String family : Comparison.FAMILIES) {
            if (!c.family(family).isEmpty()) {
                out.append("<a href=\"#").append(family).append("\">").append(escape(words.family(family)));
                out.append("</a>");
            }
        }
        out.append("<input id=\"search\" type=\"search\" aria-label=\"").append(word("html.search"));
        out.append("\" placeholder=\"").append(word("html.search")).append("\"><select id=\"outcome\" aria-label=\"");
        out.append(word("html.filter")).append("\">");
        option("", word("html.all"), out);
        option("changed", word("html.changed"), out);
        option("low", word("html.low"), out);
        for (String o : List.of(
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
                "onlyOther")) {
            if (Comparison.FAMILIES.stream().anyMatch(f -> c.summary().count(f, o) > 0)) {
                option(o, escape(words.outcome(o)), out);
            }
        }
        out.append("</select><button id=\"print\" type=\"button\">").append(word("html.print"));
        out.append("</button></div></nav>\n");
    }

    private static void option(String value, String label, StringBuilder out) {
        out.append("<option value=\"").append(value).append("\">").append(label).append("</option>");
    }

    private void family(Comparison c, String family, StringBuilder out) {
        List<Entry> entries = c.family(family);
        if (entries.isEmpty()) {
            return;
        }
        out.append("<section id=\"").append(family).append("\" data-family><h2>");
        out.append(escape(words.family(family))).append("</h2>\n<div class=\"head\"><span></span><span>");
        out.append(word("base")).append(" · ").append(escape(c.base().place())).append("</span><span>");
        out.append(word("other"))
                .append(" · ")
                .append(escape(c.other().place()))
                .append("</span></div>\n");
        for (Entry e : entries) {
            entry(e, out);
        }
        out.append("<p class=\"nothing filtered\" hidden>")
                .append(word("html.empty"))
                .append("</p></section>\n");
    }

    private void entry(Entry e, StringBuilder out) {
        String outcome = Summary.outcome(e);
        boolean low = Entry.LOW.equals(e.confidence());
        out.append("<div class=\"row")
                .append(isLong(e) ? " long" : "")
                .append("\" data-outcome=\"")
                .append(outcome);
        out.append('"')
                .append(low ? " data-low" : "")
                .append("><div><span class=\"pill ")
                .append(outcome);
        out.append("\">").append(escape(words.outcome(e))).append("</span>");
        if (low) {
            out.append("<span class=\"low\">").append(word("low-confidence")).append("</span>");
        }
        out.append("</div>\n");
        boolean inline = e.paired() && e.changes().stream().anyMatch(Change::inText);
        side(e.base(), inline ? InlineDiff.base(e) : null, "html.text-only-other", out);
        side(e.other(), inline ? InlineDiff.other(e) : null, "html.text-only-base", out);
        notes(e, out);
        out.append("</div>\n");
    }

    private static boolean isLong(Entry e) {
        return e.base() != null && e.base().text() != null && e.base().text().length() > 500
                || e.other() != null
                        && e.other().text() != null
                        && e.other().text().length() > 500;
    }

    private void side(Side s, String marked, String absent, StringBuilder out) {
        if (s == null) {
            out.append("<div class=\"gap\">").append(word(absent)).append("</div>\n");
            return;
        }
        out.append("<div class=\"side\"><h3>").append(escape(s.heading())).append("</h3>");
        String figure = words.figure(s);
        if (!figure.isEmpty()) {
            out.append("<span class=\"figure\">").append(escape(figure)).append("</span>");
        }
        out.append("<span class=\"where\">").append(escape(about(s))).append("</span>");
        if (s.text() != null && !s.text().isEmpty()) {
            out.append("<p class=\"text\">")
                    .append(marked == null ? escape(s.text()) : marked)
                    .append("</p>");
        }
        if (s.duties() != null) {
            out.append("<ul class=\"duties\">");
            for (Duty d : s.duties()) {
                out.append("<li><b>").append(word("role." + d.role())).append("</b> ");
                out.append(escape(d.title())).append(" <span class=\"where\">").append(escape(d.path()));
                out.append("</span></li>");
            }
            out.append("</ul>");
        }
        out.append("</div>\n");
    }

    private String about(Side s) {
        StringBuilder about = new StringBuilder(words.where(s));
        if (s.year() != null) {
            about.append(" · ").append(s.year());
        }
        if (s.nature() != null) {
            about.append(" · ").append(s.nature());
        }
        if (s.baseline() != null) {
            about.append(" · ").append(words.text("html.baseline", Wording.number(s.baseline())));
        }
        if (s.also() != null) {
            about.append(" · ").append(String.join("、", s.also()));
        }
        return about.toString();
    }

    private void notes(Entry e, StringBuilder out) {
        out.append("<div class=\"notes\">");
        for (Local l : e.local()) {
            out.append("<span class=\"chip\">+ ").append(escape(l.text())).append("</span>");
        }
        if (e.nearest() != null) {
            out.append(escape(
                    words.text("nearest", e.nearest().id() + " " + e.nearest().title())));
        }
        for (Change c : e.changes()) {
            if (List.of("nature", "year", "baseline", "operator").contains(c.op())) {
                out.append("<span class=\"chip\">");
                out.append(escape(words.text(
                        "change." + c.op(), c.base() == null ? "—" : c.base(), c.other() == null ? "—" : c.other())));
                out.append("</span>");
            }
        }
        if (e.paired()) {
            out.append(word("html.evidence")).append(words.text("colon"));
            out.append(escape(words.text("similarity", Wording.number(e.similarity()))));
            if (!e.reasons().isEmpty()) {
                out.append(escape(words.text("join") + words.reasons(e.reasons())));
            }
        } else {
            out.append(escape(words.reasons(e.reasons())));
        }
        out.append("</div>");
    }

    private String word(String key) {
        return escape(words.text(key));
    }
}
