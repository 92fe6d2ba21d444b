package io.github.guihua.report;

import static io.github.guihua.report.Page.escape;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.compare.Reason;
import java.util.List;

/** A comparison as one HTML file: a summary to read, then every entry with both sides beside each other. */
final class ComparisonHtml {
    private final Wording words;
    private final EntryHtml entry;

    ComparisonHtml(Wording words) {
        this.words = words;
        this.entry = new EntryHtml(words);
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
        out.append(" · ").append(escape(p.place())).append("</b>").append(escape(words.source(p)));
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
        if (!c.summary().changes().isEmpty()) {
            option("shift", word("html.shift"), out);
        }
        for (String o : Outcomes.of(c.summary())) {
            option(o, escape(words.outcome(o)), out);
        }
        out.append("</select><button id=\"print\" type=\"button\">").append(word("html.print"));
        out.append("</button></div></nav>\n");
    }

    private static void option(String value, String label, StringBuilder out) {
        out.append("<option value=\"").append(value).append("\">").append(label).append("</option>");
    }

    private void family(Comparison c, String family, StringBuilder out) {
        List<Entry> entries = c.listed(family);
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
            entry.write(e, out);
        }
        out.append("<p class=\"nothing filtered\" hidden>")
                .append(word("html.empty"))
                .append("</p></section>\n");
    }

    private String word(String key) {
        return escape(words.text(key));
    }
}
