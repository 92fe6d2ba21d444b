package io.github.guihua.index;

import static io.github.guihua.index.Passages.text;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;

/** A passage's own fields: its words, bodies, values and place. */
final class PassageFields {
    private final Plan plan;
    /** The plan's title and places: what every passage of it stands under. */
    private final List<String> above = new ArrayList<>();

    private final Map<List<Object>, Integer> spots = new HashMap<>();

    PassageFields(Plan plan) {
        this.plan = plan;
        above.add(text(plan.notice().title()));
        Jurisdiction j = plan.notice().jurisdiction();
        if (j != null) {
            above.addAll(j.path());
        }
    }

    void of(Passage p, DocumentFields d) {
        d.key(Schema.PASSAGE, Schema.YES);
        d.storedKey(Schema.PLAN, plan.id());
        d.stored(Schema.ID, PassageDocuments.id(plan.id(), p.key()));
        d.storedKey(Schema.TYPE, p.type().id());
        d.facet(Facets.Dimension.TYPE, p.type().id());
        words(p, d);
        bodies(p, d);
        for (Passage.Measure m : p.measures()) {
            if (Double.isFinite(m.value())) {
                d.add(new DoublePoint(Schema.MEASURE, Schema.unit(m.unit()), m.value()));
            }
        }
        p.deadlines().forEach(year -> d.add(new IntPoint(Schema.DEADLINE, year)));
        if (p.type() == PassageType.SECTION || p.type() == PassageType.ITEM || p.type() == PassageType.TARGET) {
            d.add(new NumericDocValuesField(Schema.SPOT, spot(p)));
        }
        place(p, d);
    }

    private void words(Passage p, DocumentFields d) {
        d.counted(Schema.TEXT, p.whole());
        d.counted(Schema.TITLE, p.title());
        List<String> context = new ArrayList<>(p.context());
        context.addAll(above);
        d.counted(Schema.CONTEXT, String.join("\n", context));
        d.text(Schema.STORED_TEXT, p.whole());
        d.stored(Schema.STORED_TITLE, p.title().length());
    }

    private static void bodies(Passage p, DocumentFields d) {
        d.names(Schema.LEAD, p.lead());
        d.names(Schema.BODIES, p.bodies());
        if (!p.bodies().isEmpty()) {
            d.key(Schema.CLAUSE, Schema.YES);
        }
        for (String lead : new LinkedHashSet<>(p.lead())) {
            d.facet(Facets.Dimension.LEAD, lead);
        }
    }

    /** A section or item and the targets in it have the same number but for the last bit, which says target. */
    private long spot(Passage p) {
        List<Object> place = Arrays.asList(p.path(), p.column(), p.item());
        int number = spots.computeIfAbsent(place, x -> spots.size());
        return 2L * number + (p.type() == PassageType.TARGET ? 1 : 0);
    }

    private static void place(Passage p, DocumentFields d) {
        d.stored(Schema.STORED_PATH, p.path());
        d.stored(Schema.STORED_COLUMN, p.column());
        d.stored(Schema.STORED_ITEM, p.item());
        d.stored(Schema.STORED_NAME, p.name());
        d.stored(Schema.STORED_ANNEX, p.annex());
        d.stored(Schema.STORED_ROW, p.row());
        d.stored(Schema.STORED_PAGE, p.page());
    }
}
