package io.github.guihua.index.text;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * A searcher that remembers, for as long as its reader lives, where terms stand in the dictionaries of the index: one
 * search asks for the same term in several queries, and half of the next one's words are the same.
 */
public final class WarmSearcher extends IndexSearcher {
    private static final int MOST_TERMS = 16_384;

    private final Map<Term, TermStates> terms = new ConcurrentHashMap<>();

    public WarmSearcher(IndexReader reader) {
        super(reader);
    }

    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        if (query instanceof BoostQuery b) {
            // As it would itself, but for a term inside, which is to be known too.
            return createWeight(b.getQuery(), mode, boost * b.getBoost());
        }
        boolean unknown = query instanceof TermQuery t && t.getTermStates() == null;
        return super.createWeight(unknown ? known((TermQuery) query) : query, mode, boost);
    }

    private Query known(TermQuery query) throws IOException {
        return new TermQuery(query.getTerm(), states(this, query.getTerm()));
    }

    /** Where the term stands, with statistics. */
    static TermStates states(IndexSearcher searcher, Term term) throws IOException {
        if (!(searcher instanceof WarmSearcher warm)) {
            return TermStates.build(searcher, term, true);
        }
        TermStates known = warm.terms.get(term);
        if (known == null) {
            known = TermStates.build(searcher, term, true);
            if (warm.terms.size() >= MOST_TERMS) {
                warm.terms.clear();
            }
            warm.terms.put(term, known);
        }
        return known;
    }
}
