package io.github.guihua.batch;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Section;
import java.util.Locale;

/** Makes the summary of a plan that the ledger keeps. */
final class Summarizing {
    private static final int MOST_ATTACHMENTS = 100;

    private Summarizing() {}

    static Outcome.Summary of(Extraction.Extracted extracted) {
        Plan plan = extracted.plan();
        StringBuilder text = new StringBuilder();
        if (plan.preamble() != null) {
            text.append(plan.preamble());
        }
        for (Section s : PlanJson.sections(plan)) {
            text.append(s.title()).append(s.text());
        }
        plan.specialColumns()
                .forEach(c -> c.items().forEach(i -> text.append(i.title()).append(i.text())));
        plan.tasks().forEach(t -> text.append(t.content()));
        int facts = plan.indicators().size()
                + plan.specialColumns().size()
                + plan.responsibilities().size()
                + plan.tasks().size()
                + plan.targets().size()
                + PlanJson.sections(plan).size();
        return new Outcome.Summary(
                plan.id(),
                plan.notice().title(),
                plan.notice().documentNumber(),
                plan.notice().issueDate(),
                plan.notice().kind(),
                plan.notice().period(),
                plan.notice().jurisdiction(),
                plan.notice().subject(),
                plan.source().mediaType(),
                plan.source().textOrigin() == null
                        ? null
                        : plan.source().textOrigin().name().toLowerCase(Locale.ROOT),
                extracted.attachments().stream()
                        .distinct()
                        .limit(MOST_ATTACHMENTS)
                        .toList(),
                Fingerprint.of(text),
                text.length(),
                facts);
    }
}
