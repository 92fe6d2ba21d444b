package io.github.guihua.index;

import static io.github.guihua.index.Passages.text;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.model.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.IntRange;

/** What a plan's notice says of each of its passages: place, level, kind, subject, years. */
final class NoticeFields {
    private final Plan plan;
    private final Notice notice;

    NoticeFields(Plan plan) {
        this.plan = plan;
        this.notice = plan.notice();
    }

    void ofEach(DocumentFields d) {
        place(notice.jurisdiction(), d);
        d.exact(Schema.KIND, notice.kind());
        d.exact(Schema.SUBJECT, notice.subject());
        d.facet(Facets.Dimension.SUBJECT, notice.subject());
        years(d);
        d.stored(Schema.STORED_PLAN_TITLE, notice.title());
        d.stored(
                Schema.STORED_PLAN_FILE,
                plan.source() == null ? null : plan.source().file());
        Jurisdiction j = notice.jurisdiction();
        d.stored(Schema.STORED_PLAN_PLACE, j == null ? null : j.name());
    }

    /** What is looked for in whole plans only; see {@link Blocks#ofPlans}. */
    void ofPlan(DocumentFields d) {
        d.names(Schema.ISSUER, notice.issuers());
        d.names(Schema.PLAN_TITLE, List.of(text(notice.title())));
        d.names(Schema.NUMBER, List.of(text(notice.documentNumber())));
        d.key(Schema.STAMP, Stamps.term(plan));
    }

    private void years(DocumentFields d) {
        Integer issued = issued();
        Period period = notice.period();
        if (issued != null) {
            d.add(new IntRange(Schema.YEAR, new int[] {issued}, new int[] {issued}));
        }
        if (period != null && period.from() != null) {
            int to = period.to() == null ? period.from() : Math.max(period.from(), period.to());
            d.add(new IntRange(Schema.YEAR, new int[] {period.from()}, new int[] {to}));
        }
        Integer year = issued == null && period != null ? period.from() : issued;
        d.facet(Facets.Dimension.YEAR, year == null ? null : year.toString());
    }

    /** The year of an ISO date; null for anything else. */
    private Integer issued() {
        String date = notice.issueDate();
        return date != null && date.matches("\\d{4}(-.*)?") ? Integer.valueOf(date.substring(0, 4)) : null;
    }

    private static void place(Jurisdiction j, DocumentFields d) {
        if (j == null) {
            return;
        }
        Set<String> names = new LinkedHashSet<>(j.path());
        names.add(text(j.name()));
        names.forEach(name -> d.exact(Schema.PLACE, name));
        d.exact(Schema.CODE, j.code());
        if (j.level() != null) {
            String id = j.level().name().toLowerCase(Locale.ROOT);
            d.exact(Schema.LEVEL, id);
            d.facet(Facets.Dimension.LEVEL, id);
        }
        String[] path = j.path().stream().filter(s -> !s.isBlank()).toArray(String[]::new);
        d.facet(Facets.Dimension.PLACE, path.length > 0 ? path : new String[] {j.name()});
    }
}
