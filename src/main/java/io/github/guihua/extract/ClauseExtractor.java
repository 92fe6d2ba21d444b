package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Responsibility;
import io.github.guihua.rules.Rules;
import java.util.List;

/** Responsibility clauses: read out of a body and cut from it. */
final class ClauseExtractor {

    ClauseExtractor(Rules rules) {}

    /** A body's clauses in print order, and the body without them. */
    record Result(List<Paragraph> rest, List<Responsibility> clauses) {}

    /**
     * @param standing the notes of earlier clauses; this body's notes are added to it
     */
    Result extract(List<Paragraph> body, Place place, StandingNotes standing) {
        return new Result(body, List.of());
    }
}
