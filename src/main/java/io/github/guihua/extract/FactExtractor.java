package io.github.guihua.extract;

import io.github.guihua.model.Plan;
import io.github.guihua.normalize.Agencies;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.Segments;

/**
 * The facts of a segmented document. Bodies are read in print order, since notes inside a clause govern the later ones:
 * clauses are cut out first, then points; targets and indicators are read from what the clauses leave.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class FactExtractor {
    private final NoticeExtractor notices;
    private final Extractors extractors;

    public FactExtractor(Rules rules) {
        BodyList bodies = new BodyList(rules);
        ClauseExtractor clauses = new ClauseExtractor(rules, bodies);
        this.notices = new NoticeExtractor(rules);
        this.extractors = new Extractors(
                new Agencies(rules),
                clauses,
                new PointExtractor(rules),
                new TaskExtractor(rules, clauses.reader()),
                new TableExtractor(),
                new IndicatorExtractor(rules),
                new TargetExtractor(rules),
                new LeadIns(rules));
    }

    /** What reads the parts of a plan. */
    record Extractors(
            Agencies agencies,
            ClauseExtractor clauses,
            PointExtractor points,
            TaskExtractor tasks,
            TableExtractor tables,
            IndicatorExtractor indicators,
            TargetExtractor targets,
            LeadIns leadIns) {}

    public Plan extract(Segments segments) {
        return new Assembly(extractors, notices.extract(segments), segments).plan();
    }
}
