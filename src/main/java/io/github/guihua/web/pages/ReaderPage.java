package io.github.guihua.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.guihua.correct.Correction;
import io.github.guihua.message.UserException;
import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Table;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.github.guihua.web.pages.Marked.Figure;
import io.github.guihua.web.review.Fields;
import io.github.guihua.web.review.Review;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /plans/ID?section=三/（二）}: a plan as outline, structured text and evidence. */
public final class ReaderPage implements Page {
    private final Settings settings;
    private final Library library;
    private final Review review;
    private final Templates templates;

    ReaderPage(Settings settings, Library library, Review review, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.review = review;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param loose columns that stand before the first heading
     * @param selected anchor of what the address names; null where it names nothing
     */
    public record Model(
            View view,
            Plan plan,
            List<List<Marked.Run>> preamble,
            List<Node> outline,
            List<Column> loose,
            List<Table> looseTables,
            String selected,
            Fields fields,
            List<Correction> corrections) {
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
                            .map(c -> view.t("review.by", c.who(), c.when()))
                            .reduce((first, last) -> last)
                            .orElse(null);
        }

        public String said(JsonNode value) {
            return Review.text(value);
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
            return String.join(
                    ",", e.box().toList().stream().map(String::valueOf).toList());
        }

        public List<String> natures() {
            return plan.indicators().stream()
                    .map(Indicator::nature)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /** A section with everything that belongs to it. */
    public record Node(
            Section section,
            String anchor,
            List<List<Marked.Run>> text,
            List<List<Marked.Run>> points,
            List<Responsibility> clauses,
            List<Column> columns,
            List<Table> tables,
            List<Node> children) {
        public String heading() {
            return Math.min(6, section.level() + 2) + "";
        }
    }

    /** A special column with its clauses; its indicators where it is a table of them. */
    public record Column(
            SpecialColumn column,
            String anchor,
            List<Entry> items,
            List<Indicator> indicators,
            List<Responsibility> clauses,
            List<List<Marked.Run>> text) {}

    /** An entry of a column. */
    public record Entry(
            ColumnItem item,
            Integer number,
            String title,
            List<List<Marked.Run>> text,
            Evidence evidence,
            List<Responsibility> clauses) {}

    @Override
    public void answer(Context ctx) throws UserException, IOException {
        Plan plan = PlanPages.plan(ctx, library);
        templates.render(
                ctx,
                "reader.jte",
                new Assembly(plan, review.of(plan).inForce())
                        .model(
                                View.of(ctx, settings, "plans"),
                                Parameters.text(ctx, "section"),
                                Parameters.text(ctx, "column")));
    }

    /** Puts back together what the plan keeps in lists of its own. */
    private static final class Assembly {
        private final Plan plan;
        private final List<Correction> corrections;
        private final Set<String> placedColumns = new LinkedHashSet<>();
        private final Set<String> placedTables = new LinkedHashSet<>();
        private String selected;
        private int sections;

        Assembly(Plan plan, List<Correction> corrections) {
            this.plan = plan;
            this.corrections = corrections;
        }

        Model model(View view, String section, String column) {
            List<Node> outline = nodes(plan.outline(), section, column);
            List<Column> loose = plan.specialColumns().stream()
                    .filter(c -> !placedColumns.contains(c.id()))
                    .map(c -> column(c, column))
                    .toList();
            List<Table> tables = plan.tables().stream()
                    .filter(t -> !placedTables.contains(t.id()))
                    .toList();
            return new Model(
                    view,
                    plan,
                    Marked.paragraphs(plan.preamble(), figures(null, null, null)),
                    outline,
                    loose,
                    tables,
                    selected,
                    new Fields(plan),
                    corrections);
        }

        private List<Node> nodes(List<Section> sections, String section, String column) {
            List<Node> nodes = new ArrayList<>();
            for (Section s : sections) {
                nodes.add(node(s, section, column));
            }
            return nodes;
        }

        private Node node(Section s, String section, String column) {
            String anchor = "s" + ++sections;
            if (s.id().equals(section) && selected == null) {
                selected = anchor;
            }
            List<Figure> figures = figures(s.id(), null, null);
            List<List<Marked.Run>> points = s.points().stream()
                    .map(p -> Marked.runs(
                            (p.marker() == null ? "" : p.marker())
                                    + (p.title() == null ? "" : p.title())
                                    + (p.text() == null ? "" : p.text()),
                            figures))
                    .toList();
            List<Column> columns = plan.specialColumns().stream()
                    .filter(c -> s.id().equals(c.section()) && placedColumns.add(c.id()))
                    .map(c -> column(c, column))
                    .toList();
            List<Table> tables = plan.tables().stream()
                    .filter(t -> s.id().equals(t.section()) && placedTables.add(t.id()))
                    .toList();
            return new Node(
                    s,
                    anchor,
                    Marked.paragraphs(s.text(), figures),
                    points,
                    clauses(s.id(), null, null),
                    columns,
                    tables,
                    nodes(s.children(), section, column));
        }

        private Column column(SpecialColumn c, String wanted) {
            String anchor = "c" + (plan.specialColumns().indexOf(c) + 1);
            if (c.id().equals(wanted)) {
                selected = anchor;
            }
            List<Entry> entries = c.items().stream()
                    .map(i -> new Entry(
                            i,
                            i.number(),
                            i.title(),
                            Marked.paragraphs(i.text(), figures(null, c.id(), i.number())),
                            i.evidence(),
                            clauses(null, c.id(), i.number())))
                    .toList();
            List<Indicator> indicators = plan.indicators().stream()
                    .filter(i -> c.id().equals(i.column()))
                    .toList();
            return new Column(
                    c,
                    anchor,
                    entries,
                    indicators,
                    clauses(null, c.id(), null),
                    Marked.paragraphs(c.text(), figures(null, c.id(), null)));
        }

        private List<Figure> figures(String section, String column, Integer item) {
            Stream<Figure> targets = plan.targets().stream()
                    .filter(t -> Objects.equals(t.column(), column) && Objects.equals(t.item(), item))
                    .filter(t -> column != null || Objects.equals(t.section(), section))
                    .map(Figure::of);
            Stream<Figure> indicators = plan.indicators().stream()
                    .filter(i -> "prose".equals(i.origin()) && item == null && Objects.equals(i.column(), column))
                    .filter(i -> column != null || Objects.equals(i.section(), section))
                    .map(Figure::of);
            return Stream.concat(targets, indicators).toList();
        }

        private List<Responsibility> clauses(String section, String column, Integer item) {
            return plan.responsibilities().stream()
                    .filter(r -> Objects.equals(r.column(), column) && Objects.equals(r.item(), item))
                    .filter(r -> column != null || Objects.equals(r.section(), section))
                    .toList();
        }
    }
}
