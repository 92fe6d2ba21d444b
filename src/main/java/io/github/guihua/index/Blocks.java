package io.github.guihua.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

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
