package io.github.guihua.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * Looks into the texts of the documents that have certain terms. Scores as Lucene's phrase query does: by how often the
 * thing is found and by how rare its terms are together.
 */
public abstract class TextQuery extends Query {
    private final String field;
    private final String column;
    private final List<Term> terms;

    /** @param terms that a document must have to be looked into */
    TextQuery(String field, String column, List<String> terms) {
        this.field = field;
        this.column = column;
        this.terms = terms.stream().map(t -> new Term(field, t)).toList();
    }

    /** How often it is found; not above 0 where it is not. */
    abstract float frequency(TextRow text);

    /** The documents to look into. */
    Query candidates() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(t -> all.add(new TermQuery(t), Occur.FILTER));
        return all.build();
    }

    List<Term> terms() {
        return terms;
    }

    String column() {
        return column;
    }

    String field() {
        return field;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight candidates = searcher.createWeight(searcher.rewrite(candidates()), ScoreMode.COMPLETE_NO_SCORES, 1f);
        return new TextWeight(this, candidates, mode.needsScores() ? scorer(searcher, boost) : null);
    }

    /** Null where a term is nowhere: nothing will be found then. */
    private SimScorer scorer(IndexSearcher searcher, float boost) throws IOException {
        CollectionStatistics all = searcher.collectionStatistics(field);
        List<TermStatistics> rarity = new ArrayList<>();
        for (Term term : terms) {
            TermStates states = WarmSearcher.states(searcher, term);
            if (states.docFreq() == 0) {
                return null;
            }
            rarity.add(searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
        }
        return all == null ? null : searcher.getSimilarity().scorer(boost, all, rarity.toArray(TermStatistics[]::new));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }
}
