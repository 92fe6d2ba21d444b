package io.github.guihua.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * How documents lie in the index: a plan's passages one after another, the plan's own document last; before each passage
 * the pieces that carry its vectors.
 */
final class Blocks {
    static final Query PASSAGE = new TermQuery(new Term(Schema.PASSAGE, Schema.YES));
    static final BitSetProducer PASSAGES = new QueryBitSetProducer(PASSAGE);

    private static final Query PLAN = new TermQuery(new Term(Schema.TYPE, PassageType.PLAN.id()));
    static final BitSetProducer PLANS = new QueryBitSetProducer(PLAN);

    private Blocks() {}

    /** Ids of the plans of which a passage, their own document aside, fulfils the query. */
    static Set<String> plansOf(Query passages, IndexSearcher searcher) throws IOException {
        Query inside = new BooleanQuery.Builder()
                .add(passages, Occur.FILTER)
                .add(PASSAGE, Occur.FILTER)
                .add(PLAN, Occur.MUST_NOT)
                .build();
        return ids(new ToParentBlockJoinQuery(inside, PLANS, ScoreMode.None), searcher);
    }

    /** Ids of the plans whose own documents a query finds. */
    static Set<String> ids(Query plans, IndexSearcher searcher) throws IOException {
        Set<String> ids = new HashSet<>();
        StoredFields stored = searcher.storedFields();
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        for (ScoreDoc d : searcher.search(plans, all).scoreDocs) {
            ids.add(stored.document(d.doc, Set.of(Schema.PLAN)).get(Schema.PLAN));
        }
        return ids;
    }

    /** Everything of the plans whose own document fulfils the query. */
    static Query ofPlans(Query query) {
        Query plans = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(PLAN, Occur.FILTER)
                .build();
        Query inside = new BooleanQuery.Builder()
                .add(new ToChildBlockJoinQuery(plans, PLANS), Occur.FILTER)
                .add(PASSAGE, Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(plans, Occur.SHOULD)
                .add(inside, Occur.SHOULD)
                .build();
    }
}
