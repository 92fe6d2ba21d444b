package io.github.guihua.compare;

import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import java.util.List;

/** A plan that another program wrote may lack its notice and the names of its measures: here nothing is missing that comparison reads. */
final class Whole {
    private static final Notice UNKNOWN =
            new Notice(null, null, null, List.of(), null, null, List.of(), null, null, null, null, List.of(), null);

    private Whole() {}

    static Plan of(Plan p) {
        return new Plan(
                p.schema(),
                p.id(),
                p.source(),
                p.notice() == null ? UNKNOWN : p.notice(),
                p.outline(),
                p.specialColumns(),
                p.indicators().stream().filter(i -> i.name() != null).toList(),
                p.targets().stream()
                        .filter(t -> t.subject() != null || t.text() != null)
                        .toList(),
                p.responsibilities(),
                p.tasks(),
                p.tables(),
                p.preamble(),
                p.removed(),
                p.warnings());
    }
}
