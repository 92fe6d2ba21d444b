package io.github.guihua.compare;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Source;

/** Which plan is compared. */
public record PlanRef(
        String id,
        String title,
        String documentNumber,
        String issueDate,
        String kind,
        Jurisdiction jurisdiction,
        Period period,
        String subject,
        String file) {

    static PlanRef of(Plan plan) {
        return of(plan.id(), plan.notice(), plan.source());
    }

    static PlanRef of(String id, Notice n, Source source) {
        return new PlanRef(
                id,
                n.title(),
                n.documentNumber(),
                n.issueDate(),
                n.kind(),
                n.jurisdiction(),
                n.period(),
                n.subject(),
                source == null ? null : source.file());
    }

    /** The place's name; the title where the place is unknown, the id where there is no title. */
    public String place() {
        return jurisdiction() != null && jurisdiction().name() != null
                ? jurisdiction().name()
                : title != null ? title : id;
    }
}
