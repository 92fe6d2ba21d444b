package io.github.guihua.extract;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Removed;
import io.github.guihua.model.Section;
import io.github.guihua.model.Source;
import io.github.guihua.read.Page;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.segment.SectionNode;
import io.github.guihua.segment.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One document's plan, put together in print order. */
final class Assembly {
    private final FactExtractor.Extractors extractors;
    private final Notice notice;
    private final Segments segments;
    private final Facts facts = new Facts();
    private final BodyReader bodies;
    private final Surroundings surroundings;

    Assembly(FactExtractor.Extractors extractors, Notice notice, Segments segments) {
        this.extractors = extractors;
        this.notice = notice;
        this.segments = segments;
        this.bodies = new BodyReader(extractors, notice, facts);
        this.surroundings = new Surroundings(extractors, bodies, facts, segments);
    }

    Plan plan() {
        List<Paragraph> introduction = introduction();
        surroundings.read(null, List.of());
        List<Section> outline = sections(segments.outline(), List.of(), Lead.NONE);
        surroundings.readRest();
        List<Paragraph> preamble =
                Stream.concat(segments.letter().stream(), introduction.stream()).toList();
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
                BodyReader.text(preamble),
                removed(),
                Doubts.of(segments, notice, facts));
    }

    private List<Removed> removed() {
        List<Paragraph> around = Stream.concat(segments.front().stream(), segments.closing().stream())
                .toList();
        return Stream.concat(segments.removed().stream(), Unplaced.of(notice, around).stream())
                .toList();
    }

    /** The plan's own text before its first heading, clauses cut out. */
    private List<Paragraph> introduction() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int grids = 0;
        for (Element element : segments.introduction()) {
            if (element instanceof Paragraph p) {
                paragraphs.add(p);
            } else if (element instanceof LogicalGrid grid) {
                surroundings.grid("导言/表" + ++grids, null, null, null, grid, List.of());
            }
        }
        return bodies.read(paragraphs, new Place(null, null, null), List.of(), Heading.NONE, Lead.NONE);
    }

    /** @param lead what holds above them */
    private List<Section> sections(List<SectionNode> nodes, List<String> above, Lead lead) {
        List<Section> sections = new ArrayList<>();
        for (SectionNode node : nodes) {
            sections.add(section(node, above, lead));
        }
        return sections;
    }

    private Section section(SectionNode node, List<String> above, Lead lead) {
        List<String> titles = BodyReader.path(above, node.title());
        String title = heading(node);
        List<Paragraph> rest = bodies.read(node.body(), Place.section(node.id()), titles, Heading.of(node), lead);
        PointExtractor.Result parted = extractors.points().extract(rest, title);
        surroundings.read(node.id(), titles);
        return new Section(
                node.id(),
                node.label(),
                node.number(),
                node.level(),
                title,
                node.runIn(),
                node.evidence() == null ? null : node.evidence().page(),
                BodyReader.text(parted.rest()),
                parted.points(),
                sections(node.children(), titles, bodies.below(rest, Heading.of(node), lead)),
                node.evidence());
    }

    /** The heading without a clause of its own: {@code 优化服务（牵头单位：市民政局）}. */
    private String heading(SectionNode node) {
        String title = node.title();
        if (title == null || node.evidence() == null || node.evidence().line() == null) {
            return title;
        }
        Evidence at = node.evidence();
        Paragraph whole = new Paragraph(
                title, List.of(new Paragraph.Origin(0, at.page(), at.box(), at.line(), at.confidence())), Style.PLAIN);
        List<Paragraph> rest = bodies.withoutClauses(List.of(whole), Place.section(node.id()));
        return rest.isEmpty() ? title : BodyReader.text(rest);
    }

    private Source source() {
        SourceDocument source = segments.source();
        return new Source(
                source.name(),
                source.mediaType(),
                source.sha256(),
                source.paged() ? pageCount(source) : null,
                source.origin(),
                source.pageOrigins());
    }

    private static int pageCount(SourceDocument source) {
        return (int) source.pages().stream().mapToInt(Page::number).distinct().count();
    }
}
