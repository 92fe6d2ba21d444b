package io.github.guihua.index;

import io.github.guihua.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.VectorSimilarityFunction;

/** One plan's passages as Lucene documents, the pieces with vectors before the passage that they belong to. */
final class PassageDocuments {
    private static final FacetsConfig FACETS = Schema.facets();

    private PassageDocuments() {}

    static List<Document> of(Plan plan, PassageVectors vectors) throws IOException {
        PassageFields passage = new PassageFields(plan);
        NoticeFields notice = new NoticeFields(plan);
        List<Document> all = new ArrayList<>();
        for (Passage p : Passages.of(plan)) {
            vectors.of(p.key()).forEach(v -> all.add(piece(plan, v)));
            DocumentFields d = new DocumentFields();
            passage.of(p, d);
            notice.ofEach(d);
            if (p.type() == PassageType.PLAN) {
                notice.ofPlan(d);
                d.add(PlanOrder.field(plan.id()));
                if (vectors.model() != null) {
                    d.storedKey(Schema.MODEL, vectors.model());
                }
            }
            all.add(FACETS.build(d.document));
        }
        return all;
    }

    private static Document piece(Plan plan, float[] vector) {
        Document piece = new Document();
        piece.add(new StringField(Schema.PLAN, plan.id(), Field.Store.NO));
        piece.add(new KnnFloatVectorField(Schema.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return piece;
    }

    static String id(String plan, String key) {
        return key.isEmpty() ? plan : plan + "#" + key;
    }
}
