package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Agency;
import io.github.guihua.model.Responsibility;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Responsibility clauses: read out of a body and cut from it. */
final class ClauseExtractor {
    private final ClauseReader reader;
    private final ClauseSpans spans;
    private final BrokenClauses broken;

    ClauseExtractor(Rules rules, BodyList bodies) {
        this.reader = new ClauseReader(rules, bodies);
        this.spans = new ClauseSpans(reader, bodies);
        this.broken = new BrokenClauses(reader);
    }

    ClauseReader reader() {
        return reader;
    }

    /** A body's clauses in print order, and the body without them. */
    record Result(List<Paragraph> rest, List<Responsibility> clauses) {}

    /**
     * @param standing the notes of earlier clauses; this body's notes are added to it
     * @param agencies bodies as printed to what they are
     */
    Result extract(
            List<Paragraph> body, Place place, StandingNotes standing, Function<List<String>, List<Agency>> agencies) {
        List<Paragraph> rest = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        boolean goesOn = false;
        for (Paragraph paragraph : broken.mended(body)) {
            List<ClauseSpans.Span> cut = spans.find(paragraph.text(), standing);
            if (cut.isEmpty()) {
                reader.note(paragraph.text(), standing);
            }
            Paragraph left = paragraph;
            for (int i = cut.size() - 1; i >= 0; i--) {
                left = left.without(cut.get(i).start(), cut.get(i).end());
            }
            for (ClauseSpans.Span span : cut) {
                Found one = new Found(span, paragraph, standing.alsoResponsible());
                boolean first = span == cut.get(0);
                if (goesOn && first && span.start() == 0 && one.continues(found.get(found.size() - 1))) {
                    found.get(found.size() - 1).append(one);
                } else {
                    found.add(one);
                }
            }
            goesOn = left.text().isBlank() ? goesOn || !cut.isEmpty() : endsWithClause(cut, paragraph);
            if (!left.text().isBlank() || cut.isEmpty()) {
                rest.add(left.slice(0, left.text().length()));
            }
        }
        return new Result(
                rest, found.stream().map(f -> f.responsibility(place, agencies)).toList());
    }

    private static boolean endsWithClause(List<ClauseSpans.Span> cut, Paragraph paragraph) {
        return !cut.isEmpty()
                && cut.get(cut.size() - 1).end() >= paragraph.text().length();
    }

    /** A clause and where it stood; clauses of several lines are one. */
    private static final class Found {
        private final Duties clause;
        private final Paragraph paragraph;
        private final ClauseSpans.Span span;
        private final List<String> also;
        private String raw;

        Found(ClauseSpans.Span span, Paragraph paragraph, List<String> also) {
            this.clause = span.clause();
            this.span = span;
            this.paragraph = paragraph;
            this.also = also;
            this.raw = paragraph.text().substring(span.start(), span.end()).strip();
        }

        /** Whether this labelled line only adds roles that the one before it has not yet. */
        boolean continues(Found before) {
            return clause.labelled
                    && before.clause.labelled
                    && (clause.lead.isEmpty() || before.clause.bodies().isEmpty())
                    && (clause.responsible.isEmpty() || before.clause.responsible.isEmpty())
                    && (clause.supporting.isEmpty() || before.clause.supporting.isEmpty())
                    && (clause.deadline == null || before.clause.deadline == null);
        }

        void append(Found next) {
            clause.add(Role.LEAD, next.clause.lead);
            clause.add(Role.RESPONSIBLE, next.clause.responsible);
            clause.add(Role.SUPPORTING, next.clause.supporting);
            clause.deadline = clause.deadline == null ? next.clause.deadline : clause.deadline;
            raw = raw + "\n" + next.raw;
        }

        Responsibility responsibility(Place place, Function<List<String>, List<Agency>> agencies) {
            List<String> all = new ArrayList<>(clause.bodies());
            all.addAll(also);
            return new Responsibility(
                    place.section(),
                    place.column(),
                    place.item(),
                    clause.lead,
                    clause.responsible,
                    clause.supporting,
                    also,
                    clause.deadline,
                    raw,
                    agencies.apply(all),
                    paragraph.evidence(span.start(), span.end()).withRule(rule()));
        }

        private String rule() {
            return clause.labelled ? "clauses/label" : clause.predicated ? "clauses/predicate" : "body-lists/ending";
        }
    }
}
