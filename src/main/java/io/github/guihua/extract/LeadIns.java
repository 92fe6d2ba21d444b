package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;

/** Finds the sentences that hold for what follows them. */
final class LeadIns {
    private final Deadlines deadlines;
    private final Rule conditions;

    LeadIns(Rules rules) {
        this.deadlines = new Deadlines(rules);
        this.conditions = rules.rule("goals", "conditions-lead");
    }

    /** What holds behind the paragraph. */
    Lead after(Lead above, String paragraph) {
        Integer year = deadlines.leadIn(paragraph).orElse(above.year());
        return new Lead(year, above.conditions() || conditions.found(paragraph));
    }

    Lead after(Lead above, List<Paragraph> paragraphs) {
        Lead lead = above;
        for (Paragraph p : paragraphs) {
            lead = after(lead, p.text());
        }
        return lead;
    }
}
