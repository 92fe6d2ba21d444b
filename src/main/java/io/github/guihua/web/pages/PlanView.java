package io.github.guihua.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.guihua.correct.Correction;
import io.github.guihua.correct.Edits;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Table;
import io.github.guihua.model.Warning;
import io.github.guihua.web.review.Fields;
import io.github.guihua.web.review.Review;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the reader shows of a plan.
 *
 * @param loose columns that stand before the first heading
 * @param selected anchor of what the address names; null where it names nothing
 * @param corrections in force
 * @param tree the plan as JSON; empty where nothing has been corrected
 */
public record PlanView(
        View view,
        Plan plan,
        List<List<Marked.Run>> preamble,
        List<PlanTree.Node> outline,
        List<PlanTree.Column> loose,
        List<Table> looseTables,
        String selected,
        Fields fields,
        List<Correction> corrections,
        JsonNode tree) {
    private static final double DOUBTFUL = 0.85;

    /** The two figures of an indicator, which have fields of the same names. */
    private static final Pattern FIGURE = Pattern.compile("/(baseline|target)$");

    /** The evidence of one of the plan's facts, and the way to correct it. */
    public Query evidence(Evidence e, Object fact) {
        return evidence(e).with("at", fields.of(fact));
    }

    /** Who put the fact right last; null where nobody has. */
    public String corrected(Object fact) {
        String at = fields.of(fact);
        return at == null
                ? null
                : corrections.stream()
                        .filter(c -> c.field().startsWith(at + "/"))
                        .map(c -> view.t("review.by", c.who(), time(c)))
                        .reduce((first, last) -> last)
                        .orElse(null);
    }

    public String said(Warning warning) {
        return Remarks.said(warning, view.locale());
    }

    /** What a table is called where it may have no caption: by its page then. */
    public String named(Table table) {
        return table.caption() != null
                ? table.caption()
                : table.pages().isEmpty()
                        ? view.t("table")
                        : view.t("table.on", table.pages().get(0));
    }

    public String said(JsonNode value) {
        return Review.text(value);
    }

    /** Which field a correction is about, for people: the field's word, and where it stands. */
    public String named(Correction c) {
        String last = c.field().substring(c.field().lastIndexOf('/') + 1);
        String above = c.field().replaceFirst("/[^/]*$", "");
        Matcher figure = FIGURE.matcher(above);
        String inside = figure.find() ? figure.group(1) + "." + last : last;
        String word = view.word("field", c.field().equals(Review.PLACE) ? "place" : inside);
        JsonNode at = Edits.value(tree, figure.replaceFirst(""));
        String of = at == null
                ? ""
                : Stream.of("name", "title", "subject", "content", "raw", "id")
                        .map(name -> at.path(name))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .findFirst()
                        .orElse("");
        return of.isEmpty() || c.field().equals(Review.PLACE) ? word : of + " · " + word;
    }

    /** Whether the plan says what the correction made it say. */
    public boolean holds(Correction c) {
        return Review.holds(tree, c);
    }

    public String time(Correction c) {
        return view.time(c.when());
    }

    /** Whether the fact rests on text that was recognized from a picture with little confidence. */
    public boolean doubtful(Evidence e) {
        return e != null && e.confidence() != null && e.confidence() < DOUBTFUL;
    }

    public String anchor(Table table) {
        return "t" + (plan.tables().indexOf(table) + 1);
    }

    public Query evidence(Evidence e) {
        Query q = Query.to("/plans/" + plan.id() + "/evidence");
        return e == null
                ? q
                : q.with("page", e.page())
                        .with("box", e.box() == null ? null : boxed(e))
                        .with("line", e.line())
                        .with("end", e.endLine())
                        .with("rule", e.rule())
                        .with("confidence", e.confidence());
    }

    private static String boxed(Evidence e) {
        return String.join(",", e.box().toList().stream().map(String::valueOf).toList());
    }
}
