package io.github.guihua.extract;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Agency;
import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import io.github.guihua.model.Source;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Task;
import io.github.guihua.model.Warning;
import io.github.guihua.normalize.Agencies;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.ColumnNode;
import io.github.guihua.segment.SectionNode;
import io.github.guihua.segment.Segments;
import io.github.guihua.segment.TableNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a segmented document. Bodies are read in print order, since notes inside a clause govern the later ones:
 * clauses are cut out first, then points; targets and indicators are read from what the clauses leave.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class FactExtractor {
    private final NoticeExtractor notices;
    private final Agencies agencies;
    private final ClauseExtractor clauses;
    private final PointExtractor points;
    private final TaskExtractor tasks;
    private final TableExtractor tables = new TableExtractor();
    private final IndicatorExtractor indicators;
    private final TargetExtractor targets;

    public FactExtractor(Rules rules) {
        this.notices = new NoticeExtractor(rules);
        this.agencies = new Agencies(rules);
        this.clauses = new ClauseExtractor(rules, new BodyList(rules));
        this.points = new PointExtractor(rules);
        this.tasks = new TaskExtractor(rules, clauses.reader());
        this.indicators = new IndicatorExtractor(rules);
        this.targets = new TargetExtractor(rules);
    }

    public Plan extract(Segments segments) {
        return new Reading(segments).plan();
    }

    /** One document's extraction. */
    private final class Reading {
        private final Segments segments;
        private final Facts facts = new Facts();
        private final StandingNotes standing = new StandingNotes();

        private final Notice notice;

        Reading(Segments segments) {
            this.segments = segments;
            this.notice = notices.extract(segments);
        }

        /** What the bodies are, for a plan of this level. */
        private List<Agency> known(List<String> bodies) {
            Level level =
                    notice.jurisdiction() == null ? null : notice.jurisdiction().level();
            return bodies.stream().distinct().map(b -> agencies.of(b, level)).toList();
        }

        Plan plan() {
            List<Paragraph> introduction = introduction();
            around(null, List.of());
            List<Section> outline = sections(segments.outline(), List.of());
            List<String> preamble = Stream.concat(segments.letter().stream(), introduction.stream())
                    .map(Paragraph::text)
                    .toList();
            return new Plan(
                    Plan.SCHEMA,
                    segments.source().sha256().substring(0, 12),
                    source(),
                    notice,
                    outline,
                    facts.columns,
                    facts.indicators,
                    facts.targets,
                    facts.responsibilities,
                    facts.tasks,
                    facts.tables,
                    String.join("\n", preamble),
                    segments.removed(),
                    warnings());
        }

        /** The plan's own text before its first heading, clauses cut out. */
        private List<Paragraph> introduction() {
            List<Paragraph> paragraphs = new ArrayList<>();
            int grids = 0;
            for (Element element : segments.introduction()) {
                if (element instanceof Paragraph p) {
                    paragraphs.add(p);
                } else if (element instanceof LogicalGrid grid) {
                    grid("导言/表" + ++grids, null, null, null, grid, List.of());
                }
            }
            return body(paragraphs, new Place(null, null, null), List.of(), Heading.NONE);
        }

        private List<Section> sections(List<SectionNode> nodes, List<String> above) {
            List<Section> sections = new ArrayList<>();
            for (SectionNode node : nodes) {
                sections.add(section(node, above));
            }
            return sections;
        }

        private Section section(SectionNode node, List<String> above) {
            List<String> titles =
                    Stream.concat(above.stream(), Stream.of(node.title())).toList();
            List<Paragraph> rest = body(node.body(), Place.section(node.id()), titles, Heading.of(node));
            PointExtractor.Result parted = points.extract(rest, node.title());
            around(node.id(), titles);
            return new Section(
                    node.id(),
                    node.label(),
                    node.number(),
                    node.level(),
                    node.title(),
                    node.runIn(),
                    node.evidence() == null ? null : node.evidence().page(),
                    text(parted.rest()),
                    parted.points(),
                    sections(node.children(), titles),
                    node.evidence());
        }

        /** The columns and tables whose last heading is this section's. */
        private void around(String section, List<String> titles) {
            for (ColumnNode column : segments.columns()) {
                if (Objects.equals(column.section(), section)) {
                    column(column, titles);
                }
            }
            for (TableNode table : segments.tables()) {
                if (Objects.equals(table.section(), section)) {
                    table(table, titles);
                }
            }
        }

        private void column(ColumnNode node, List<String> above) {
            List<String> titles =
                    Stream.concat(above.stream(), Stream.of(node.title())).toList();
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
            List<Paragraph> rest = body(loose, new Place(node.section(), node.id(), null), titles, Heading.NONE);
            List<ColumnItem> items = new ArrayList<>();
            for (ColumnNode.ItemNode item : node.items()) {
                List<String> path = item.title() == null
                        ? titles
                        : Stream.concat(titles.stream(), Stream.of(item.title()))
                                .toList();
                List<Paragraph> left =
                        body(item.body(), new Place(node.section(), node.id(), item.number()), path, Heading.of(item));
                items.add(new ColumnItem(item.number(), item.title(), text(left), item.evidence()));
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
                    text(rest),
                    items,
                    node.evidence()));
        }

        private void table(TableNode node, List<String> titles) {
            if (tasks.recognizes(node)) {
                List<Task> rows = tasks.extract(node, this::known);
                facts.tasks.addAll(rows);
                facts.targets.addAll(targets.fromTasks(rows));
                facts.tables.add(
                        tables.extract(node.id(), "tasks", node.caption(), node.section(), node.grid(), node.notes()));
            } else {
                grid(node.id(), node.caption(), node.section(), null, node.grid(), node.notes());
            }
        }

        private void grid(
                String id, String caption, String section, String column, LogicalGrid grid, List<Paragraph> notes) {
            boolean indicatorTable = indicators.recognizes(grid, caption);
            if (indicatorTable) {
                facts.indicators.addAll(indicators.fromGrid(grid, section, column, notes));
            }
            facts.tables.add(
                    tables.extract(id, indicatorTable ? "indicators" : "other", caption, section, grid, notes));
        }

        /** Reads one body's clauses, indicators and targets; gives the body without its clauses. */
        private List<Paragraph> body(List<Paragraph> paragraphs, Place place, List<String> titles, Heading heading) {
            ClauseExtractor.Result cut = clauses.extract(paragraphs, place, standing, this::known);
            facts.responsibilities.addAll(cut.clauses());
            BodyText text =
                    new BodyText(place.section(), place.column(), place.item(), titles, heading.above(cut.rest()));
            facts.indicators.addAll(indicators.fromProse(text));
            facts.targets.addAll(targets.extract(text));
            return cut.rest();
        }

        private Source source() {
            SourceDocument source = segments.source();
            return new Source(
                    source.name(),
                    source.mediaType(),
                    source.sha256(),
                    source.paged() ? source.pages().size() : null,
                    source.origin(),
                    source.pageOrigins());
        }

        private List<Warning> warnings() {
            return Stream.concat(segments.source().warnings().stream(), segments.warnings().stream())
                    .toList();
        }
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(Paragraph::text)
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
