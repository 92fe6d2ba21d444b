package io.github.guihua.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What an index holds.
 *
 * @param withVectors plans that can be found by meaning
 */
public record IndexStatistics(int plans, int passages, int withVectors) {
    static IndexStatistics of(IndexSearcher searcher) throws IOException {
        return new IndexStatistics(
                searcher.count(new TermQuery(new Term(Schema.TYPE, PassageType.PLAN.id()))),
                searcher.count(new TermQuery(new Term(Schema.PASSAGE, Schema.YES))),
                searcher.count(new TermQuery(new Term(Schema.MODEL, BgeEmbedder.NAME))));
    }

    static Set<String> withoutVectors(IndexSearcher searcher) throws IOException {
        Query wanting = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Schema.TYPE, PassageType.PLAN.id())), Occur.FILTER)
                .add(new TermQuery(new Term(Schema.MODEL, BgeEmbedder.NAME)), Occur.MUST_NOT)
                .build();
        return Blocks.ids(wanting, searcher);
    }
}
