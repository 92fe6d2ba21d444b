package io.github.guihua.index;

import static io.github.guihua.index.Passages.text;

import io.github.guihua.index.text.TextColumn;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;

/** One plan's passages as Lucene documents, the pieces with vectors before the passage that they belong to. */
final class PassageDocuments {
    /** Terms and how often they are there, no positions. */
    private static final FieldType COUNTED = counted();

    private static final FacetsConfig FACETS = Schema.facets();
    private static final int LONGEST_FACET = 120;

    private final Plan plan;
    private final PassageVectors vectors;
    private final Map<List<Object>, Integer> spots = new HashMap<>();

    private PassageDocuments(Plan plan, PassageVectors vectors) {
        this.plan = plan;
        this.vectors = vectors;
    }

    static List<Document> of(Plan plan, PassageVectors vectors) throws IOException {
        return new PassageDocuments(plan, vectors).documents();
    }

    private List<Document> documents() throws IOException {
        List<Document> all = new ArrayList<>();
        for (Passage p : Passages.of(plan)) {
            for (float[] vector : vectors.of(p.key())) {
                Document piece = new Document();
                piece.add(new StringField(Schema.PLAN, plan.id(), Field.Store.NO));
                piece.add(new KnnFloatVectorField(Schema.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
                all.add(piece);
            }
            all.add(FACETS.build(document(p)));
        }
        return all;
    }

    private Document document(Passage p) {
        Document d = new Document();
        d.add(new StringField(Schema.PASSAGE, Schema.YES, Field.Store.NO));
        d.add(new StringField(Schema.PLAN, plan.id(), Field.Store.YES));
        d.add(new StringField(Schema.ID, id(plan.id(), p.key()), Field.Store.YES));
        d.add(new StringField(Schema.TYPE, p.type().id(), Field.Store.YES));
        if (p.type() == PassageType.SECTION || p.type() == PassageType.ITEM || p.type() == PassageType.TARGET) {
            d.add(new NumericDocValuesField(Schema.SPOT, spot(p)));
        }
        searched(p, d);
        stored(p, d);
        notice(plan.notice(), d);
        facet(d, Facets.Dimension.TYPE, p.type().id());
        for (String lead : new LinkedHashSet<>(p.lead())) {
            facet(d, Facets.Dimension.LEAD, lead);
        }
        for (Passage.Measure m : p.measures()) {
            if (Double.isFinite(m.value())) {
                d.add(new DoublePoint(Schema.MEASURE, Schema.unit(m.unit()), m.value()));
            }
        }
        if (p.type() == PassageType.PLAN) {
            Notice n = plan.notice();
            n.issuers().forEach(i -> d.add(new TextField(Schema.ISSUER, i, Field.Store.NO)));
            d.add(new TextField(Schema.PLAN_TITLE, text(n.title()), Field.Store.NO));
            d.add(new TextField(Schema.NUMBER, text(n.documentNumber()), Field.Store.NO));
            String stamp = PlanIndex.stamp(PlanJson.toBytes(plan));
            d.add(new StringField(Schema.STAMP, plan.id() + ":" + stamp, Field.Store.NO));
        }
        if (p.type() == PassageType.PLAN && vectors.model() != null) {
            d.add(new StringField(Schema.MODEL, vectors.model(), Field.Store.YES));
        }
        return d;
    }

    /** A section or item and the targets in it have the same number but for the last bit, which says target. */
    private long spot(Passage p) {
        List<Object> place = Arrays.asList(p.path(), p.column(), p.item());
        int number = spots.computeIfAbsent(place, x -> spots.size());
        return 2L * number + (p.type() == PassageType.TARGET ? 1 : 0);
    }

    static String id(String plan, String key) {
        return key.isEmpty() ? plan : plan + "#" + key;
    }

    private void searched(Passage p, Document d) {
        d.add(new Field(Schema.TEXT, p.whole(), COUNTED));
        d.add(new Field(Schema.TITLE, p.title(), COUNTED));
        List<String> context = new ArrayList<>(p.context());
        context.add(text(plan.notice().title()));
        Jurisdiction j = plan.notice().jurisdiction();
        if (j != null) {
            context.addAll(j.path());
        }
        d.add(new Field(Schema.CONTEXT, String.join("\n", context), COUNTED));
        p.lead().forEach(b -> d.add(new TextField(Schema.LEAD, b, Field.Store.NO)));
        p.bodies().forEach(b -> d.add(new TextField(Schema.BODIES, b, Field.Store.NO)));
        if (!p.bodies().isEmpty()) {
            d.add(new StringField(Schema.CLAUSE, Schema.YES, Field.Store.NO));
        }
    }

    private void stored(Passage p, Document d) {
        store(d, Schema.STORED_TITLE, p.title().length());
        TextColumn.add(d, Schema.STORED_TEXT, p.whole());
        store(d, Schema.STORED_PATH, p.path());
        store(d, Schema.STORED_COLUMN, p.column());
        store(d, Schema.STORED_ITEM, p.item());
        store(d, Schema.STORED_NAME, p.name());
        store(d, Schema.STORED_ANNEX, p.annex());
        store(d, Schema.STORED_ROW, p.row());
        store(d, Schema.STORED_PAGE, p.page());
        store(d, Schema.STORED_PLAN_TITLE, plan.notice().title());
        store(
                d,
                Schema.STORED_PLAN_FILE,
                plan.source() == null ? null : plan.source().file());
        Jurisdiction j = plan.notice().jurisdiction();
        store(d, Schema.STORED_PLAN_PLACE, j == null ? null : j.name());
    }

    private static void store(Document d, String field, String value) {
        if (value != null) {
            d.add(new StoredField(field, value));
        }
    }

    private static void store(Document d, String field, Integer value) {
        if (value != null) {
            d.add(new StoredField(field, value));
        }
    }

    private void notice(Notice n, Document d) {
        place(n.jurisdiction(), d);
        exact(d, Schema.KIND, n.kind());
        exact(d, Schema.SUBJECT, n.subject());
        facet(d, Facets.Dimension.SUBJECT, n.subject());
        Integer issued = issued(n);
        Period period = n.period();
        if (issued != null) {
            d.add(new IntRange(Schema.YEAR, new int[] {issued}, new int[] {issued}));
        }
        if (period != null && period.from() != null) {
            int to = period.to() == null ? period.from() : Math.max(period.from(), period.to());
            d.add(new IntRange(Schema.YEAR, new int[] {period.from()}, new int[] {to}));
        }
        Integer year = issued == null && period != null ? period.from() : issued;
        facet(d, Facets.Dimension.YEAR, year == null ? null : year.toString());
    }

    private static void place(Jurisdiction j, Document d) {
        if (j == null) {
            return;
        }
        Set<String> names = new LinkedHashSet<>(j.path());
        names.add(text(j.name()));
        names.forEach(name -> exact(d, Schema.PLACE, name));
        exact(d, Schema.CODE, j.code());
        Level level = j.level();
        if (level != null) {
            String id = level.name().toLowerCase(Locale.ROOT);
            exact(d, Schema.LEVEL, id);
            facet(d, Facets.Dimension.LEVEL, id);
        }
        String[] path = j.path().stream()
                .filter(s -> !s.isBlank())
                .map(PassageDocuments::label)
                .toArray(String[]::new);
        if (path.length > 0) {
            d.add(new SortedSetDocValuesFacetField(Facets.Dimension.PLACE.id(), path));
        } else if (!text(j.name()).isBlank()) {
            d.add(new SortedSetDocValuesFacetField(Facets.Dimension.PLACE.id(), label(j.name())));
        }
    }

    /** The year of an ISO date; null for anything else. */
    private static Integer issued(Notice n) {
        String date = n.issueDate();
        return date != null && date.matches("\\d{4}(-.*)?") ? Integer.valueOf(date.substring(0, 4)) : null;
    }

    private static void exact(Document d, String field, String value) {
        if (value != null && !value.isBlank()) {
            d.add(new StringField(field, label(Schema.exact(value)), Field.Store.NO));
        }
    }

    private static void facet(Document d, Facets.Dimension dimension, String value) {
        if (value != null && !value.isBlank()) {
            d.add(new SortedSetDocValuesFacetField(dimension.id(), label(value)));
        }
    }

    /** Lucene refuses terms of more than 32 kB, and a document may print any name. */
    private static String label(String value) {
        return value.length() <= LONGEST_FACET ? value : value.substring(0, LONGEST_FACET);
    }

    private static FieldType counted() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
