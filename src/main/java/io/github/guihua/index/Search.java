package io.github.guihua.index;

import io.github.guihua.index.Candidates.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/**
 * One query on one state of the index: the best by words, a second look at them, what is near in meaning where that is
 * wanted, doubles brought down, hits made of what is shown.
 */
final class Search {
    private static final int COUNTED_EXACTLY = 1000;

    private final IndexSearcher searcher;
    private final Meaning meaning;
    private final Interpreted q;

    Search(IndexSearcher searcher, Meaning meaning, Interpreted q) {
        this.searcher = searcher;
        this.meaning = meaning;
        this.q = q;
    }

    /** @param begin when the request came, by {@link System#nanoTime} */
    SearchResult run(SearchRequest request, Facets facets, long begin) throws IOException {
        int wanted = request.offset() + request.top();
        TopDocs strict = top(q.strict(), wanted);
        List<Note> notes = new ArrayList<>(q.notes());
        Mode mode = meaning.mode(request.mode(), q, strict.totalHits.value, searcher, notes);
        List<Candidate> head = q.sentence() && mode == Mode.HYBRID || mode == Mode.MEANING ? List.of() : ranked(strict);
        List<Candidate> tail = head.size() >= Math.max(wanted, 1) ? List.of() : tail(mode, wanted);
        List<Candidate> both = Candidates.oneAfterTheOther(head, tail);
        if (mode == Mode.WORDS && both.size() > head.size()) {
            notes.add(Note.of("note.relaxed"));
        }
        List<Candidate> ranked = Candidates.withoutDoubles(both, searcher.getIndexReader());
        return new SearchResult(
                new Hits(searcher, q.needles(), request.explain() ? q.relaxed() : null)
                        .of(ranked, request.offset(), request.top()),
                mode == Mode.WORDS ? strict.totalHits.value : Math.max(strict.totalHits.value, ranked.size()),
                strict.totalHits.relation == TotalHits.Relation.EQUAL_TO,
                facets,
                mode,
                notes,
                millis(begin));
    }

    /** What comes after the passages that hold every word: those that hold some, and those near in meaning. */
    private List<Candidate> tail(Mode mode, int wanted) throws IOException {
        List<Candidate> some = mode == Mode.MEANING ? List.of() : ranked(top(q.relaxed(), wanted));
        return mode == Mode.WORDS ? some : meaning.join(searcher, q, some, mode);
    }

    private TopDocs top(Query query, int wanted) throws IOException {
        int window = Math.max(wanted, Ranking.WINDOW);
        return searcher.search(query, new TopScoreDocCollectorManager(window, Math.max(window, COUNTED_EXACTLY)));
    }

    /** The second look: words in a row and near each other. */
    private List<Candidate> ranked(TopDocs words) throws IOException {
        TopDocs docs = words;
        if (q.closeness() != null) {
            int window = Math.min(words.scoreDocs.length, Ranking.LOOKED_INTO);
            ScoreDoc[] best = Arrays.copyOf(words.scoreDocs, window);
            TopDocs again =
                    QueryRescorer.rescore(searcher, new TopDocs(words.totalHits, best), q.closeness(), 1, window);
            ScoreDoc[] all = words.scoreDocs.clone();
            System.arraycopy(again.scoreDocs, 0, all, 0, window);
            docs = new TopDocs(words.totalHits, all);
        }
        return Arrays.stream(docs.scoreDocs)
                .map(d -> new Candidate(d.doc, d.score))
                .toList();
    }

    static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
