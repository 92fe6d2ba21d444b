package io.github.guihua.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Scores documents that were found already by several queries together. A document's text is read once, whatever is
 * looked for in it, and no other text is.
 */
public final class SecondLook {
    private final IndexSearcher searcher;
    private final List<Weight> weights = new ArrayList<>();
    private final Map<Integer, Float> scores = new HashMap<>();

    /** @param queries of which those that look into texts look into the same column */
    public SecondLook(IndexSearcher searcher, List<Query> queries) throws IOException {
        this.searcher = searcher;
        for (Query query : queries) {
            weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1));
        }
    }

    /** What the queries add up to for each of the documents; looked into once, however often it is asked for. */
    public Map<Integer, Float> scores(int[] docs) throws IOException {
        int[] ascending =
                Arrays.stream(docs).filter(d -> !scores.containsKey(d)).sorted().toArray();
        int i = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (i < ascending.length && ascending[i] < end) {
                Segment segment = new Segment(leaf);
                for (; i < ascending.length && ascending[i] < end; i++) {
                    scores.put(ascending[i], segment.score(ascending[i] - leaf.docBase));
                }
            }
        }
        return scores;
    }

    private final class Segment {
        private final List<Scorer> plain = new ArrayList<>();
        private final List<TextScorer> lookers = new ArrayList<>();
        private TextColumn texts;

        Segment(LeafReaderContext leaf) throws IOException {
            for (Weight weight : weights) {
                if (weight instanceof TextWeight t) {
                    TextScorer looker = t.scorer(leaf);
                    if (looker != null) {
                        texts = texts == null ? new TextColumn(leaf.reader(), t.column()) : texts;
                        lookers.add(looker);
                    }
                } else {
                    Scorer scorer = weight.scorer(leaf);
                    if (scorer != null) {
                        plain.add(scorer);
                    }
                }
            }
        }

        float score(int doc) throws IOException {
            float sum = 0;
            for (Scorer scorer : plain) {
                sum += at(scorer.iterator(), doc) ? scorer.score() : 0;
            }
            TextRow text = null;
            for (TextScorer looker : lookers) {
                if (at(looker.twoPhaseIterator().approximation(), doc)) {
                    text = text == null ? TextRow.of(texts.text(doc)) : text;
                    sum += looker.look(text) ? looker.score() : 0;
                }
            }
            return sum;
        }

        private static boolean at(DocIdSetIterator found, int doc) throws IOException {
            return found.docID() == doc || found.docID() < doc && found.advance(doc) == doc;
        }
    }
}
