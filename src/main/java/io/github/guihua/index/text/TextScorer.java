package io.github.guihua.index.text;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Looks into the texts of one segment. */
final class TextScorer extends Scorer {
    /** Reading and folding a text is worth some hundreds of simple steps. */
    private static final float COST = 500;

    private final TextQuery query;
    private final SimScorer scoring;
    private final NumericDocValues norms;
    private final TwoPhaseIterator matches;
    private float frequency;

    TextScorer(Weight weight, TextQuery query, SimScorer scoring, LeafReaderContext leaf, DocIdSetIterator candidates)
            throws IOException {
        super(weight);
        this.query = query;
        this.scoring = scoring;
        this.norms = leaf.reader().getNormValues(query.field());
        TextColumn texts = new TextColumn(leaf.reader(), query.column());
        this.matches = new TwoPhaseIterator(candidates) {
            @Override
            public boolean matches() throws IOException {
                return look(TextRow.of(texts.text(approximation.docID())));
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    /** Whether it is found in the text, which is the candidate's that the iterator stands on. */
    boolean look(TextRow text) {
        frequency = query.frequency(text);
        return frequency > 0;
    }

    float frequency() {
        return frequency;
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
        return scoring == null ? 0 : scoring.score(frequency, norm());
    }

    long norm() throws IOException {
        return norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
    }

    @Override
    public float getMaxScore(int upTo) {
        return scoring == null ? 0 : scoring.score(Float.MAX_VALUE, 1);
    }
}
