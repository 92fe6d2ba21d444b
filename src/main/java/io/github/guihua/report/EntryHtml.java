package io.github.guihua.report;

import static io.github.guihua.report.Page.escape;

import io.github.guihua.compare.Change;
import io.github.guihua.compare.Duty;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Local;
import io.github.guihua.compare.Side;
import io.github.guihua.compare.Summary;

/** One entry of a comparison as HTML: its outcome, both sides with what differs in them marked, and why. */
final class EntryHtml {
    private final Wording words;

    EntryHtml(Wording words) {
        this.words = words;
    }

    void write(Entry e, StringBuilder out) {
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
        out.append("\">").append(escape(words.brief(e))).append("</span>");
        for (String shift : words.shifts(e)) {
            out.append("<span class=\"shift\">").append(escape(shift)).append("</span>");
        }
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
            about.append(" · ").append(words.text("html.baseline", s.baselineFigure()));
        }
        if (s.lead() != null) {
            about.append(" · ").append(words.text("led", s.lead()));
        }
        if (s.deadline() != null) {
            about.append(" · ").append(s.deadline());
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
        for (String change : words.changes(e)) {
            out.append("<span class=\"chip\">").append(escape(change)).append("</span>");
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
