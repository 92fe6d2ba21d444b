package io.github.guihua.index;

import io.github.guihua.index.Candidates.Candidate;
import io.github.guihua.index.text.SecondLook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/**
 * One query on one state of the index: the best by words, a second look at them, what is near in meaning where that is
 * wanted, doubles brought down, hits made of what is shown.
 */
final class Search {
    private static final int COUNTED_EXACTLY = 1000;

    private final IndexSearcher searcher;
    private final Meaning meaning;
    private final Counting counting;
    private final Interpreted q;
    private SecondLook look;

    Search(IndexSearcher searcher, Meaning meaning, Counting counting, Interpreted q) {
        this.searcher = searcher;
        this.meaning = meaning;
        this.counting = counting;
        this.q = q;
    }

    /** @param begin when the request came, by {@link System#nanoTime} */
    SearchResult run(SearchRequest request, long begin) throws IOException {
        int wanted = request.offset() + request.top();
        int window = Math.max(wanted, Ranking.WINDOW);
        Facets facets = request.facets() ? counting.of(searcher, q.strict()) : null;
        TopFieldDocs strict = top(searcher, q.strict(), window, facets == null ? COUNTED_EXACTLY : 0);
        long found = facets == null ? strict.totalHits.value : facets.passages();
        List<Note> notes = new ArrayList<>(q.notes());
        Mode mode = meaning.mode(request.mode(), q, found, searcher, notes);
        List<Candidate> head = q.sentence() && mode == Mode.HYBRID || mode == Mode.MEANING ? List.of() : ranked(strict);
        boolean few = found < Math.max(1, request.top());
        List<Candidate> tail = head.size() >= Math.max(wanted, 1) ? List.of() : tail(mode, window);
        List<Candidate> both = Candidates.oneAfterTheOther(head, tail);
        if (mode == Mode.WORDS && both.size() > head.size()) {
            notes.add(Note.of(found == 0 ? "note.partly" : "note.relaxed"));
        }
        if (few && mode == Mode.WORDS && tail.size() == window) {
            notes.add(Note.of("note.partly-most", window));
        }
        List<Candidate> ranked = Candidates.withoutDoubles(both, searcher.getIndexReader());
        return new SearchResult(
                new Hits(searcher, q.needles(), request.explain() ? q.relaxed() : null)
                        .of(ranked, request.offset(), request.top()),
                mode == Mode.WORDS ? found : Math.max(found, ranked.size()),
                facets != null || strict.totalHits.relation == TotalHits.Relation.EQUAL_TO,
                few || mode != Mode.WORDS ? Math.max(found, ranked.size()) : found,
                found == 0 && facets != null ? counting.of(searcher, Candidates.docs(ranked)) : facets,
                mode,
                notes,
                millis(begin));
    }

    /** What comes after the passages that hold every word: those that hold some, and those near in meaning. */
    private List<Candidate> tail(Mode mode, int window) throws IOException {
        return switch (mode) {
            case MEANING -> meaning.join(searcher, q, List.of());
            case HYBRID -> meaning.join(searcher, q, candidates(top(searcher, q.covering(), window, 0)));
            default -> ranked(top(searcher, q.relaxed(), window, 0));
        };
    }

    /** @param counted so many are counted exactly; of more it is known that there are more */
    private static TopFieldDocs top(IndexSearcher searcher, Query query, int window, int counted) throws IOException {
        return searcher.search(
                query, new TopFieldCollectorManager(PlanOrder.BEST_FIRST, window, Math.max(window, counted)));
    }

    static List<Candidate> best(IndexSearcher searcher, Query query, int window) throws IOException {
        return candidates(top(searcher, query, window, 0));
    }

    private static List<Candidate> candidates(TopFieldDocs docs) {
        return Arrays.stream(docs.scoreDocs)
                .map(d -> new Candidate(d.doc, (float) ((FieldDoc) d).fields[0]))
                .toList();
    }

    /** The second look: words in a row and near each other. */
    private List<Candidate> ranked(TopFieldDocs words) throws IOException {
        List<Candidate> all = candidates(words);
        if (q.closeness().isEmpty()) {
            return all;
        }
        int window = Math.min(all.size(), Ranking.LOOKED_INTO);
        List<Candidate> best = all.subList(0, window);
        Map<Integer, Float> more = look().scores(Candidates.docs(best));
        List<Candidate> again = best.stream()
                .map(c -> new Candidate(c.doc(), c.score() + more.get(c.doc())))
                .toList();
        List<Candidate> ranked = new ArrayList<>(Candidates.sorted(again, searcher.getIndexReader()));
        ranked.addAll(all.subList(window, all.size()));
        return ranked;
    }

    private SecondLook look() throws IOException {
        if (look == null) {
            look = new SecondLook(searcher, q.closeness());
        }
        return look;
    }

    static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
