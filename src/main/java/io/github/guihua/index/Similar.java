package io.github.guihua.index;

import io.github.guihua.index.Atoms.Atom;
import io.github.guihua.index.Candidates.Candidate;
import io.github.guihua.index.analysis.Units;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Passages like a given one: those that share its rarest words and, where there are vectors, its meaning. */
final class Similar {
    private static final int WORDS = 40;
    private static final int LONGEST = 4000;
    private static final double TITLE = 2;
    private static final int MOST_PASSAGES = 100_000;

    private final IndexSearcher searcher;
    private final Atoms atoms;
    private final Meaning meaning;

    Similar(IndexSearcher searcher, Atoms atoms, Meaning meaning) {
        this.searcher = searcher;
        this.atoms = atoms;
        this.meaning = meaning;
    }

    /**
     * @throws UserException {@code index.no-passage} where there is no such id
     */
    List<Candidate> to(String id, int top) throws IOException, UserException {
        int self = passage(id);
        Texts.Text passage = new Texts(searcher.getIndexReader()).of(self);
        String title = passage.title();
        String text = passage.body();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        Set<Integer> seen = new HashSet<>();
        seen.add(self);
        List<Candidate> found = new ArrayList<>();
        for (Candidate c : Search.best(searcher, query(title, text), Math.max(top * 2, Ranking.WINDOW))) {
            if (seen.add(c.doc())) {
                found.add(c);
            }
        }
        List<Candidate> joined = joined(title + "。" + text, self, found);
        List<Candidate> unlike = Candidates.withoutDoubles(joined, searcher.getIndexReader());
        return unlike.subList(0, Math.min(unlike.size(), top));
    }

    /** Looked for among its plan's passages: a term for each single passage would take much room. */
    private int passage(String id) throws IOException, UserException {
        BooleanQuery.Builder plan = new BooleanQuery.Builder().add(Blocks.PASSAGE, Occur.FILTER);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int end = id.indexOf('#'); end >= 0; end = id.indexOf('#', end + 1)) {
            any.add(new TermQuery(new Term(Schema.PLAN, id.substring(0, end))), Occur.SHOULD);
        }
        any.add(new TermQuery(new Term(Schema.PLAN, id)), Occur.SHOULD);
        plan.add(any.build(), Occur.FILTER);
        for (ScoreDoc d : searcher.search(plan.build(), MOST_PASSAGES).scoreDocs) {
            if (id.equals(
                    searcher.storedFields().document(d.doc, Set.of(Schema.ID)).get(Schema.ID))) {
                return d.doc;
            }
        }
        throw new UserException("index", "index.no-passage", id);
    }

    private List<Candidate> joined(String text, int self, List<Candidate> words) throws IOException {
        Embedder model = meaning.embedder(searcher);
        if (model == null) {
            return words;
        }
        List<String> pieces = Pieces.of("", text);
        List<Candidate> near = meaning.nearest(searcher, model.embed(pieces.get(0)), null, Ranking.WINDOW).stream()
                .filter(c -> c.doc() != self)
                .toList();
        return Meaning.joined(words, near, searcher.getIndexReader());
    }

    /** The words that are frequent here and rare elsewhere; a word of the title counts twice. */
    private Query query(String title, String text) throws IOException {
        Map<Term, Double> weights = new HashMap<>();
        count(title, TITLE, weights);
        count(text, 1, weights);
        double all = searcher.getIndexReader().maxDoc();
        Map<Term, Double> rare = new HashMap<>();
        for (Map.Entry<Term, Double> e : weights.entrySet()) {
            int df = searcher.getIndexReader().docFreq(e.getKey());
            if (df > 1) {
                rare.put(e.getKey(), Math.sqrt(e.getValue()) * Math.log(1 + all / df));
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        rare.entrySet().stream()
                .sorted(Map.Entry.<Term, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().text()))
                .limit(WORDS)
                .forEach(e -> query.add(
                        new BoostQuery(new TermQuery(e.getKey()), e.getValue().floatValue()), Occur.SHOULD));
        return query.add(new TermQuery(new Term(Schema.PASSAGE, Schema.YES)), Occur.FILTER)
                .setMinimumNumberShouldMatch(1)
                .build();
    }

    private void count(String text, double weight, Map<Term, Double> into) {
        Units units = Units.of(text);
        for (Atom a : atoms.of(units)) {
            if (a.to() - a.from() > 1 || !units.han(a.from())) {
                into.merge(new Term(Schema.TEXT, units.term(a.from(), a.to())), weight, Double::sum);
            }
        }
    }
}
