package io.github.guihua.web.pages;

import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Table;
import io.github.guihua.web.pages.Marked.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Puts back together what a plan keeps in lists of its own: each section with its columns, tables, clauses and figures. */
public final class PlanTree {
    private final Plan plan;
    private final String section;
    private final String column;
    private final Set<String> placedColumns = new LinkedHashSet<>();
    private final Set<String> placedTables = new LinkedHashSet<>();
    private String selected;
    private int sections;

    /**
     * @param section id of the section to be shown; empty for none
     * @param column id of the column to be shown; empty for none
     */
    PlanTree(Plan plan, String section, String column) {
        this.plan = plan;
        this.section = section;
        this.column = column;
    }

    /** A section with everything that belongs to it. */
    public record Node(
            Section section,
            String anchor,
            List<List<Marked.Run>> text,
            List<Point> points,
            List<Responsibility> clauses,
            List<Column> columns,
            List<Table> tables,
            List<Node> children) {
        public String heading() {
            return Math.min(6, section.level() + 2) + "";
        }
    }

    /** One of parallel points; {@code title} is null where it has none. */
    public record Point(String marker, String title, List<Marked.Run> text) {}

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

    List<Node> outline() {
        return nodes(plan.outline());
    }

    /** Columns that no section has taken; asked for after {@link #outline}. */
    List<Column> looseColumns() {
        return plan.specialColumns().stream()
                .filter(c -> !placedColumns.contains(c.id()))
                .map(this::column)
                .toList();
    }

    /** Tables that no section has taken; asked for after {@link #outline}. */
    List<Table> looseTables() {
        return plan.tables().stream()
                .filter(t -> !placedTables.contains(t.id()))
                .toList();
    }

    List<List<Marked.Run>> preamble() {
        return Marked.paragraphs(plan.preamble(), figures(null, null, null));
    }

    /** Anchor of what is to be shown; null where the plan has no such place. */
    String selected() {
        return selected;
    }

    private List<Node> nodes(List<Section> children) {
        List<Node> nodes = new ArrayList<>();
        for (Section s : children) {
            nodes.add(node(s));
        }
        return nodes;
    }

    private Node node(Section s) {
        String anchor = "s" + ++sections;
        if (s.id().equals(section) && selected == null) {
            selected = anchor;
        }
        List<Figure> figures = figures(s.id(), null, null);
        List<Point> points = s.points().stream()
                .map(p -> new Point(p.marker(), p.title(), Marked.runs(p.text() == null ? "" : p.text(), figures)))
                .toList();
        List<Column> columns = plan.specialColumns().stream()
                .filter(c -> s.id().equals(c.section()) && placedColumns.add(c.id()))
                .map(this::column)
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
                nodes(s.children()));
    }

    private Column column(SpecialColumn c) {
        String anchor = "c" + (plan.specialColumns().indexOf(c) + 1);
        if (c.id().equals(column)) {
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
