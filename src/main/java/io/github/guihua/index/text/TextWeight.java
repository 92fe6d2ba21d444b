package io.github.guihua.index.text;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** A {@link TextQuery} on one state of the index. */
final class TextWeight extends Weight {
    private final TextQuery query;
    private final Weight candidates;
    private final SimScorer scoring;

    /** @param scoring null where scores are not wanted or nothing can be found */
    TextWeight(TextQuery query, Weight candidates, SimScorer scoring) {
        super(query);
        this.query = query;
        this.candidates = candidates;
        this.scoring = scoring;
    }

    String column() {
        return query.column();
    }

    /** Null where no document of the segment is to be looked into. */
    @Override
    public TextScorer scorer(LeafReaderContext leaf) throws IOException {
        Scorer found = candidates.scorer(leaf);
        return found == null ? null : new TextScorer(this, query, scoring, leaf, found.iterator());
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier supplier = candidates.scorerSupplier(leaf);
        if (supplier == null) {
            return null;
        }
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                return new TextScorer(
                        TextWeight.this,
                        query,
                        scoring,
                        leaf,
                        supplier.get(leadCost).iterator());
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
        TextScorer scorer = scorer(leaf);
        if (scorer == null || scorer.iterator().advance(doc) != doc) {
            return Explanation.noMatch(query + " is not in the text");
        }
        Explanation times = Explanation.match(scorer.frequency(), "times found");
        return scoring == null
                ? Explanation.match(0f, query.toString())
                : Explanation.match(scorer.score(), query.toString(), scoring.explain(times, scorer.norm()));
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }
}
