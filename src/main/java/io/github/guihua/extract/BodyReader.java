package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Agency;
import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads one document's bodies, in print order, and keeps their facts. */
final class BodyReader {
    private final FactExtractor.Extractors extractors;
    private final Facts facts;
    private final Level level;
    private final Integer since;
    private final Integer horizon;
    private final StandingNotes standing = new StandingNotes();

    BodyReader(FactExtractor.Extractors extractors, Notice notice, Facts facts) {
        this.extractors = extractors;
        this.facts = facts;
        this.level =
                notice.jurisdiction() == null ? null : notice.jurisdiction().level();
        this.since = since(notice);
        this.horizon = notice.period() == null ? null : notice.period().to();
    }

    /** The first year of the plan's period or the year of issue, whichever is the earlier; null where neither is known. */
    private static Integer since(Notice notice) {
        Integer from = notice.period() == null ? null : notice.period().from();
        Integer issued = notice.issueDate() == null
                ? null
                : Integer.valueOf(notice.issueDate().substring(0, 4));
        return from == null || issued == null ? (from == null ? issued : from) : (Integer) Math.min(from, issued);
    }

    /** The last year of the plan's period; null where it has none. */
    Integer horizon() {
        return horizon;
    }

    Integer since() {
        return since;
    }

    /** What the bodies are, for a plan of this level. */
    List<Agency> known(List<String> bodies) {
        return bodies.stream()
                .distinct()
                .map(b -> extractors.agencies().of(b, level))
                .toList();
    }

    /** Reads the clauses and keeps them; gives the text without them. */
    List<Paragraph> withoutClauses(List<Paragraph> paragraphs, Place place) {
        ClauseExtractor.Result cut = extractors.clauses().extract(paragraphs, place, standing, this::known);
        facts.responsibilities.addAll(cut.clauses());
        return cut.rest();
    }

    /**
     * Reads a body's clauses, indicators and targets; gives the body without its clauses.
     *
     * @param titles headings from the top down to its own
     * @param heading the one above the body, read for figures with it
     * @param lead what holds above the body
     */
    List<Paragraph> read(List<Paragraph> paragraphs, Place place, List<String> titles, Heading heading, Lead lead) {
        List<Paragraph> rest = withoutClauses(paragraphs, place);
        BodyText text =
                new BodyText(place.section(), place.column(), place.item(), titles, since, lead, heading.above(rest));
        facts.indicators.addAll(extractors.indicators().fromProse(text));
        facts.targets.addAll(extractors.targets().extract(text));
        return rest;
    }

    /** What a body and its heading say for all that stands below it. */
    Lead below(List<Paragraph> body, Heading heading, Lead above) {
        return extractors.leadIns().after(above, heading.above(body));
    }

    /** The headings above and one more, where there is one. */
    static List<String> path(List<String> above, String title) {
        List<String> path = new ArrayList<>(above);
        if (title != null) {
            path.add(title);
        }
        return path;
    }

    /** Paragraphs as a plan's text. */
    static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(Paragraph::text)
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
