package io.github.guihua.report;

import static io.github.guihua.report.Page.escape;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Summary;
import io.github.guihua.compare.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a director reads: a few sentences, then a bar for each family. */
public final class SummaryHtml {
    private static final int NAMED = 4;
    private final Wording words;

    public SummaryHtml(Wording words) {
        this.words = words;
    }

    String of(Comparison c) {
        StringBuilder out = new StringBuilder("<ul>");
        for (String sentence : sentences(c)) {
            out.append("<li>").append(escape(sentence)).append("</li>");
        }
        out.append("</ul>\n<div class=\"cards\">");
        for (String family : Comparison.FAMILIES) {
            if (!c.family(family).isEmpty()) {
                card(c, family, out);
            }
        }
        return out.append("</div>").toString();
    }

    /** What became of the base: one sentence for each kind of thing that there is. */
    public List<String> sentences(Comparison c) {
        return Stream.of(
                        figures(c, "indicators"),
                        figures(c, "targets"),
                        named(c, Verdict.STRICTER, "html.say.stricter"),
                        named(c, Verdict.LOOSER, "html.say.looser"),
                        passages(c, "items"),
                        passages(c, "sections"),
                        duties(c),
                        c.summary().changes().isEmpty()
                                ? ""
                                : words.text("html.say.changes", words.changes(c.summary())),
                        c.summary().lowConfidence() == 0
                                ? ""
                                : words.text("html.say.low", c.summary().lowConfidence()))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private String figures(Comparison c, String family) {
        if (c.family(family).isEmpty()) {
            return "";
        }
        Summary s = c.summary();
        int equal = s.count(family, "equal");
        int stricter = s.count(family, "stricter");
        int looser = s.count(family, "looser");
        int not = s.count(family, "incomparable");
        return words.text(
                "html.say.figures",
                words.family(family),
                equal + stricter + looser + not,
                equal,
                stricter,
                looser,
                not,
                s.count(family, "onlyBase"),
                s.count(family, "onlyOther"));
    }

    private String named(Comparison c, Verdict verdict, String key) {
        List<Entry> found = Stream.concat(c.indicators().stream(), c.targets().stream())
                .filter(e -> e.verdict() == verdict)
                .limit(NAMED)
                .toList();
        return found.isEmpty()
                ? ""
                : words.text(
                        key,
                        found.stream()
                                .map(e -> words.text(
                                        "html.change",
                                        e.base().name(),
                                        words.figure(e.base()),
                                        words.figure(e.other())))
                                .collect(Collectors.joining(words.chinese() ? "；" : "; ")));
    }

    private String passages(Comparison c, String family) {
        List<Entry> entries = c.listed(family);
        if (entries.isEmpty()) {
            return "";
        }
        Summary s = c.summary();
        long base = entries.stream()
                .filter(e -> e.base() != null)
                .map(e -> e.base().id())
                .distinct()
                .count();
        return words.text(
                "html.say.text",
                words.family(family),
                base,
                s.count(family, "verbatim"),
                s.count(family, "adapted"),
                s.count(family, "related"),
                s.count(family, "merged") + s.count(family, "split"),
                s.count(family, "onlyBase"),
                s.count(family, "onlyOther"));
    }

    private String duties(Comparison c) {
        if (c.duties().isEmpty()) {
            return "";
        }
        long both = c.duties().stream().filter(Entry::paired).count();
        return words.text(
                "html.say.duties",
                both,
                c.summary().count("duties", "onlyBase"),
                c.summary().count("duties", "onlyOther"));
    }

    private void card(Comparison c, String family, StringBuilder out) {
        Summary s = c.summary();
        int all = c.listed(family).size();
        out.append("<a class=\"card\" href=\"#")
                .append(family)
                .append("\"><em>")
                .append(all);
        out.append("</em><strong>").append(escape(words.family(family))).append("</strong>");
        List<String> outcomes = Outcomes.of(s, family);
        out.append("<svg class=\"bar\" preserveAspectRatio=\"none\" aria-hidden=\"true\" viewBox=\"0 0 ")
                .append(all);
        out.append(" 1\">");
        int from = 0;
        for (String o : outcomes) {
            int n = s.count(family, o);
            out.append("<rect class=\"")
                    .append(o)
                    .append("\" x=\"")
                    .append(from)
                    .append("\" width=\"")
                    .append(n);
            out.append("\" height=\"1\"/>");
            from += n;
        }
        out.append("</svg><div class=\"legend\">");
        for (String o : outcomes) {
            out.append("<span class=\"")
                    .append(o)
                    .append("\"><u>")
                    .append(escape(words.outcome(o)))
                    .append(' ');
            out.append(s.count(family, o)).append("</u></span>");
        }
        out.append("</div></a>");
    }
}
