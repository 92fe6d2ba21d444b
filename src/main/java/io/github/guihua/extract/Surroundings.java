package io.github.guihua.extract;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Task;
import io.github.guihua.segment.ColumnNode;
import io.github.guihua.segment.Segments;
import io.github.guihua.segment.TableNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The special columns and tables that stand between a document's bodies. */
final class Surroundings {
    private final FactExtractor.Extractors extractors;
    private final BodyReader bodies;
    private final Facts facts;
    private final TaskRemarks remarks;
    private final Map<String, List<ColumnNode>> columns = new HashMap<>();
    private final Map<String, List<TableNode>> tables = new HashMap<>();

    Surroundings(FactExtractor.Extractors extractors, BodyReader bodies, Facts facts, Segments segments) {
        this.extractors = extractors;
        this.bodies = bodies;
        this.facts = facts;
        this.remarks = new TaskRemarks(segments, extractors.clauses().reader());
        segments.columns().forEach(c -> columns.computeIfAbsent(c.section(), s -> new ArrayList<>())
                .add(c));
        segments.tables().forEach(t -> tables.computeIfAbsent(t.section(), s -> new ArrayList<>())
                .add(t));
    }

    /**
     * Reads the columns and tables whose last heading is this section's.
     *
     * @param section id; null before the first heading
     * @param titles headings down to the section's own
     */
    void read(String section, List<String> titles) {
        List<ColumnNode> columnsHere = columns.remove(section);
        if (columnsHere != null) {
            columnsHere.forEach(c -> column(c, titles));
        }
        List<TableNode> tablesHere = tables.remove(section);
        if (tablesHere != null) {
            tablesHere.forEach(this::table);
        }
    }

    /** Reads those whose section is not in the outline, so that nothing is lost. */
    void readRest() {
        List.copyOf(columns.keySet().stream().sorted().toList()).forEach(s -> read(s, List.of()));
        List.copyOf(tables.keySet().stream().sorted().toList()).forEach(s -> read(s, List.of()));
    }

    private void column(ColumnNode node, List<String> above) {
        List<String> titles = BodyReader.path(above, node.title());
        int indicatorsBefore = facts.indicators.size();
        List<Paragraph> loose = new ArrayList<>();
        int grids = 0;
        for (Element element : node.body()) {
            if (element instanceof Paragraph p) {
                loose.add(p);
            } else if (element instanceof LogicalGrid grid) {
                grid(node.id() + "/表" + ++grids, null, node.section(), node.id(), grid, List.of());
            }
        }
        List<Paragraph> rest =
                bodies.read(loose, new Place(node.section(), node.id(), null), titles, Heading.NONE, Lead.NONE);
        List<ColumnItem> items = new ArrayList<>();
        for (ColumnNode.ItemNode item : node.items()) {
            List<String> path = BodyReader.path(titles, item.title());
            List<Paragraph> left = bodies.read(
                    item.body(),
                    new Place(node.section(), node.id(), item.number()),
                    path,
                    Heading.of(item),
                    Lead.NONE);
            items.add(
                    new ColumnItem(item.number(), item.marker(), item.title(), BodyReader.text(left), item.evidence()));
        }
        String kind = facts.indicators.size() > indicatorsBefore && items.isEmpty()
                ? "indicators"
                : items.isEmpty() ? "text" : "actions";
        facts.columns.add(new SpecialColumn(
                node.id(),
                node.number(),
                node.title(),
                kind,
                node.section(),
                node.evidence() == null ? null : node.evidence().page(),
                BodyReader.text(rest),
                items,
                node.evidence()));
    }

    private void table(TableNode node) {
        if (extractors.tasks().recognizes(node)) {
            List<Task> rows = extractors.tasks().extract(node, remarks.of(node), bodies::known);
            facts.tasks.addAll(rows);
            facts.targets.addAll(extractors.targets().fromTasks(rows));
            facts.tables.add(extractors
                    .tables()
                    .extract(node.id(), "tasks", node.caption(), node.section(), node.grid(), node.notes()));
        } else {
            grid(node.id(), node.caption(), node.section(), null, node.grid(), node.notes());
        }
    }

    void grid(String id, String caption, String section, String column, LogicalGrid grid, List<Paragraph> notes) {
        boolean indicatorTable = extractors.indicators().recognizes(grid, caption);
        if (indicatorTable) {
            facts.indicators.addAll(
                    extractors.indicators().fromGrid(grid, section, column, bodies.horizon(), bodies.since()));
        }
        facts.tables.add(extractors
                .tables()
                .extract(id, indicatorTable ? "indicators" : "other", caption, section, grid, notes));
    }
}
