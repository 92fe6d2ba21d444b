package io.github.guihua.web.pages;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Summary;
import io.github.guihua.message.UserException;
import io.github.guihua.report.InlineDiff;
import io.github.guihua.report.ReportFormat;
import io.github.guihua.report.SummaryHtml;
import io.github.guihua.report.Wording;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Choice;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /compare?base=…&other=…&outcome=stricter}: two plans beside each other. */
public final class ComparePage implements Page {
    /** An entry with one of these is no difference. */
    private static final Set<String> SAME = Set.of("equal", "verbatim", "regrouped");

    /** Filters the pairs that a person should look at, whatever their outcome. */
    private static final String LOW = "low";

    private static final List<String> ATTENTION = List.of(
            "stricter",
            "looser",
            "incomparable",
            "onlyBase",
            "onlyOther",
            "adapted",
            "related",
            "merged",
            "split",
            "moved");

    /** What asks for attention first, what is the same last. */
    private static final Comparator<String> OUTCOMES =
            Comparator.comparingInt(o -> ATTENTION.contains(o) ? ATTENTION.indexOf(o) : ATTENTION.size());

    private final Settings settings;
    private final Library library;
    private final Templates templates;

    ComparePage(Settings settings, Library library, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param comparison null before two plans are chosen, and where they cannot be
     * @param family to show alone; empty for all
     * @param outcome to show alone; empty for all
     */
    public record Model(
            View view,
            String base,
            String other,
            Choice choice,
            Comparison comparison,
            Wording words,
            String family,
            String outcome,
            String trouble) {
        public Query link() {
            return Query.to("/compare")
                    .with("base", choice.base().id())
                    .with("other", choice.other().id())
                    .with("family", family)
                    .with("outcome", outcome);
        }

        public List<String> families() {
            return Comparison.FAMILIES.stream()
                    .filter(f -> family.isEmpty() || f.equals(family))
                    .filter(f -> !entries(f).isEmpty())
                    .toList();
        }

        public List<Entry> entries(String of) {
            return comparison.listed(of).stream()
                    .filter(e -> outcome.isEmpty()
                            || (outcome.equals(LOW)
                                    ? uncertain(e)
                                    : Summary.outcome(e).equals(outcome)))
                    .toList();
        }

        public List<String> outcomes() {
            return comparison.summary().families().entrySet().stream()
                    .filter(f -> family.isEmpty() || f.getKey().equals(family))
                    .flatMap(f -> f.getValue().keySet().stream())
                    .distinct()
                    .sorted(OUTCOMES)
                    .toList();
        }

        /** Of one family, what asks for attention first. */
        public List<Map.Entry<String, Integer>> split(String of) {
            return comparison.summary().families().get(of).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(OUTCOMES))
                    .toList();
        }

        public int count(String of, String which) {
            return of.isEmpty()
                    ? Comparison.FAMILIES.stream()
                            .mapToInt(f -> comparison.summary().count(f, which))
                            .sum()
                    : comparison.summary().count(of, which);
        }

        /** How many pairs of the families shown are uncertain. */
        public long uncertain() {
            return Comparison.FAMILIES.stream()
                    .filter(f -> family.isEmpty() || f.equals(family))
                    .flatMap(f -> comparison.listed(f).stream())
                    .filter(this::uncertain)
                    .count();
        }

        public boolean uncertain(Entry e) {
            return Entry.LOW.equals(e.confidence());
        }

        public List<String> sentences() {
            return new SummaryHtml(words).sentences(comparison);
        }

        public boolean differs(Entry e) {
            return !SAME.contains(Summary.outcome(e));
        }

        public List<InlineDiff.Piece> pieces(Entry e, boolean ofBase) {
            return InlineDiff.pieces(e, ofBase);
        }
    }

    @Override
    public void answer(Context ctx) throws UserException {
        View view = View.of(ctx, settings, "compare");
        String base = Parameters.text(ctx, "base");
        String other = Parameters.text(ctx, "other");
        Wording words = new Wording(view.locale());
        Model bare = new Model(view, base, other, null, null, words, "", "", null);
        templates.render(ctx, "compare.jte", other.isEmpty() ? bare : compared(ctx, bare));
    }

    private Model compared(Context ctx, Model m) throws UserException {
        try {
            Choice choice = Choice.of(ctx, library);
            String family = Parameters.text(ctx, "family");
            return new Model(
                    m.view,
                    choice.base().title(),
                    choice.other().title(),
                    choice,
                    library.compare(choice.base(), choice.other()),
                    m.words,
                    Comparison.FAMILIES.contains(family) ? family : "",
                    Parameters.text(ctx, "outcome"),
                    null);
        } catch (UserException e) {
            return new Model(
                    m.view, title(m.base), title(m.other), null, null, m.words, "", "", e.localized(m.view.locale()));
        }
    }

    /** The title of the plan of an id; else what was asked for. */
    private String title(String asked) throws UserException {
        return library.head(asked).map(PlanHead::title).orElse(asked);
    }

    /** The report as a file. */
    Page report(ReportFormat format) {
        return ctx -> write(ctx, format);
    }

    private void write(Context ctx, ReportFormat format) throws UserException, IOException {
        Choice choice = Choice.of(ctx, library);
        Comparison comparison = library.compare(choice.base(), choice.other());
        Download.begin(
                ctx, "compare-" + choice.base().id() + "-" + choice.other().id(), format);
        format.write(comparison, ctx.outputStream(), View.of(ctx, settings, "").locale());
    }
}
