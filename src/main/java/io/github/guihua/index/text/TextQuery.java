package io.github.guihua.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TwoPhaseIterator;
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
        return new TextWeight(candidates, mode.needsScores() ? scorer(searcher, boost) : null);
    }

    /** Null where a term is nowhere: nothing will be found then. */
    private SimScorer scorer(IndexSearcher searcher, float boost) throws IOException {
        CollectionStatistics all = searcher.collectionStatistics(field);
        List<TermStatistics> rarity = new ArrayList<>();
        for (Term term : terms) {
            TermStates states = TermStates.build(searcher, term, true);
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

    private final class TextWeight extends Weight {
        private final Weight candidates;
        private final SimScorer scoring;

        TextWeight(Weight candidates, SimScorer scoring) {
            super(TextQuery.this);
            this.candidates = candidates;
            this.scoring = scoring;
        }

        @Override
        public Scorer scorer(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = scorerSupplier(leaf);
            return supplier == null ? null : supplier.get(Long.MAX_VALUE);
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
                            TextWeight.this, leaf, supplier.get(leadCost).iterator());
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            TextScorer scorer = (TextScorer) scorer(leaf);
            if (scorer == null || scorer.iterator().advance(doc) != doc) {
                return Explanation.noMatch(TextQuery.this + " is not in the text");
            }
            Explanation times = Explanation.match(scorer.frequency, "times found");
            return scoring == null
                    ? Explanation.match(0f, TextQuery.this.toString())
                    : Explanation.match(
                            scorer.score(), TextQuery.this.toString(), scoring.explain(times, scorer.norm()));
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }
    }

    private final class TextScorer extends Scorer {
        /** Reading and folding a text is worth some hundreds of simple steps. */
        private static final float COST = 500;

        private final TextWeight weight;
        private final TextColumn texts;
        private final NumericDocValues norms;
        private final TwoPhaseIterator matches;
        private float frequency;

        TextScorer(TextWeight weight, LeafReaderContext leaf, DocIdSetIterator candidates) throws IOException {
            super(weight);
            this.weight = weight;
            this.texts = new TextColumn(leaf.reader(), column);
            this.norms = leaf.reader().getNormValues(field);
            this.matches = new TwoPhaseIterator(candidates) {
                @Override
                public boolean matches() throws IOException {
                    frequency = frequency(TextRow.of(texts.text(approximation.docID())));
                    return frequency > 0;
                }

                @Override
                public float matchCost() {
                    return COST;
                }
            };
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(matches);
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return matches;
        }

        @Override
        public int docID() {
            return matches.approximation().docID();
        }

        @Override
        public float score() throws IOException {
            return weight.scoring == null ? 0 : weight.scoring.score(frequency, norm());
        }

        private long norm() throws IOException {
            return norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
        }

        @Override
        public float getMaxScore(int upTo) {
            return weight.scoring == null ? 0 : weight.scoring.score(Float.MAX_VALUE, 1);
        }
    }
}
