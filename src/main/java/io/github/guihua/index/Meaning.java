package io.github.guihua.index;

import io.github.guihua.index.Candidates.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.DiversifyingChildrenFloatKnnVectorQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Search by meaning: the passages whose vectors are nearest to the query's, joined with those found by words. */
final class Meaning {
    private static final int NEAREST = 100;
    /** With fewer passages than a page that hold the words, those near in meaning are welcome. */
    private static final int FEW = 10;

    private final Supplier<Embedder> embedder;

    Meaning(Supplier<Embedder> embedder) {
        this.embedder = embedder;
    }

    /**
     * What the search will go by; adds a note where meaning was wanted and cannot be had.
     *
     * @param found how many passages hold every word
     */
    Mode mode(Mode asked, Interpreted q, long found, IndexSearcher searcher, List<Note> notes) throws IOException {
        boolean wanted =
                switch (asked) {
                    case WORDS -> false;
                    case AUTO -> !q.quoted() && (q.sentence() || found < FEW);
                    case MEANING, HYBRID -> true;
                };
        if (!wanted || q.words().isEmpty()) {
            return Mode.WORDS;
        }
        boolean insisted = asked != Mode.AUTO || q.sentence();
        if (searcher.getIndexReader().docFreq(new Term(Schema.MODEL, BgeEmbedder.NAME)) == 0) {
            note(insisted, "note.no-vectors", notes);
            return Mode.WORDS;
        }
        if (embedder.get() == null) {
            note(insisted, "note.no-model", notes);
            return Mode.WORDS;
        }
        return asked == Mode.MEANING ? Mode.MEANING : Mode.HYBRID;
    }

    private static void note(boolean insisted, String key, List<Note> notes) {
        if (insisted) {
            notes.add(Note.of(key));
        }
    }

    /**
     * The nearest by meaning and those that say the question in its own words as one list, best first.
     *
     * @param covering scored by {@link Coverage}; empty for meaning alone
     */
    List<Candidate> join(IndexSearcher searcher, Interpreted q, List<Candidate> covering) throws IOException {
        float[] asked = QueryVector.of(q.words(), q.needles(), embedder.get());
        float[] vector = QueryVector.drawn(asked, searcher, pieces(q.filter()));
        Map<Integer, Double> joined = new LinkedHashMap<>();
        add(joined, nearest(searcher, vector, q.filter(), NEAREST), 1);
        covering.forEach(c -> joined.merge(c.doc(), Ranking.COVERAGE * c.score(), Double::sum));
        return sorted(joined, searcher.getIndexReader());
    }

    /** The best by words and the nearest by meaning as one list, best first. */
    static List<Candidate> joined(List<Candidate> words, List<Candidate> near, IndexReader reader) throws IOException {
        Map<Integer, Double> joined = new LinkedHashMap<>();
        add(joined, words, 1 - Ranking.MEANING);
        add(joined, near, Ranking.MEANING);
        return sorted(joined, reader);
    }

    private static List<Candidate> sorted(Map<Integer, Double> scores, IndexReader reader) throws IOException {
        List<Candidate> all = new ArrayList<>();
        scores.forEach((doc, score) -> all.add(new Candidate(doc, score)));
        return Candidates.sorted(all, reader);
    }

    /** Scores between the worst and the best of a list become 0 to 1, so that the two kinds can be added. */
    private static void add(Map<Integer, Double> joined, List<Candidate> list, double weight) {
        if (list.isEmpty()) {
            return;
        }
        double best = list.get(0).score();
        double worst = list.get(list.size() - 1).score();
        double range = Math.max(best - worst, 1e-9);
        for (Candidate c : list) {
            joined.merge(c.doc(), weight * (c.score() - worst) / range, Double::sum);
        }
    }

    /** Passages by their nearest piece, best first. */
    List<Candidate> nearest(IndexSearcher searcher, float[] vector, Query filter, int count) throws IOException {
        Query nearest = new DiversifyingChildrenFloatKnnVectorQuery(
                Schema.VECTOR, vector, pieces(filter), count, Blocks.PASSAGES);
        List<Candidate> found = new ArrayList<>();
        for (ScoreDoc d :
                searcher.search(new ToParentBlockJoinQuery(nearest, Blocks.PASSAGES, ScoreMode.Max), count).scoreDocs) {
            found.add(new Candidate(d.doc, d.score));
        }
        return Candidates.sorted(found, searcher.getIndexReader());
    }

    private static Query pieces(Query filter) {
        return filter == null ? null : new ToChildBlockJoinQuery(filter, Blocks.PASSAGES);
    }

    /** The model if vectors can be used, else null. */
    Embedder embedder(IndexSearcher searcher) throws IOException {
        boolean vectors = searcher.getIndexReader().docFreq(new Term(Schema.MODEL, BgeEmbedder.NAME)) > 0;
        return vectors ? embedder.get() : null;
    }
}
