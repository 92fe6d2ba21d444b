package io.github.guihua.index;

import io.github.guihua.index.Candidates.Candidate;
import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Words;
import io.github.guihua.index.query.Node;
import io.github.guihua.index.query.QueryParser;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * The reader's side of the index. Safe for any number of threads; each search sees the newest commit, whole.
 *
 * <pre>{@code
 * try (PlanSearcher searcher = PlanSearcher.open(output.resolve("index"))) {
 *     for (Hit hit : searcher.search(SearchRequest.of("养老 助餐", 10)).hits()) { … }
 * }
 * }</pre>
 */
public final class PlanSearcher implements AutoCloseable {
    private final OpenIndex index;
    private final Atoms atoms;
    private final Dictionary dictionary;
    private final Meaning meaning;
    private final Counting counting = new Counting();
    private final Answers answers = new Answers();
    /** As many at once as there are processors, the others in order: sharing a processor makes all of them late. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private PlanSearcher(OpenIndex index, Supplier<Embedder> embedder) throws UserException {
        Vocabulary vocabulary = Vocabulary.installed();
        this.index = index;
        this.atoms = new Atoms(vocabulary, new Words(vocabulary.lexicon()));
        this.dictionary = new Dictionary(vocabulary.lexicon());
        this.meaning = new Meaning(embedder);
    }

    /**
     * @throws UserException {@code index.missing}, {@code index.version}, {@code index.damaged}
     */
    public static PlanSearcher open(Path dir) throws UserException {
        return open(dir, Embedder.installed());
    }

    static PlanSearcher open(Path dir, Supplier<Embedder> embedder) throws UserException {
        OpenIndex index = OpenIndex.at(dir);
        try {
            return new PlanSearcher(index, embedder);
        } catch (UserException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /**
     * @throws UserException {@code query.*} where the query is wrong, {@code index.damaged} where the index is
     */
    public SearchResult search(SearchRequest request) throws UserException {
        long begin = System.nanoTime();
        Node query = QueryParser.parse(request.query());
        Node where = request.where() == null || request.where().isBlank() ? null : QueryParser.parse(request.where());
        return index.on(searcher -> {
            SearchResult known = answers.of(request, searcher.getIndexReader());
            if (known != null) {
                return known.in(Search.millis(begin));
            }
            if (request.top() > Answers.MOST_HITS) {
                return search(searcher, request, query, where, begin);
            }
            turns.acquireUninterruptibly();
            try {
                SearchResult result = search(searcher, request, query, where, begin);
                answers.keep(request, result, searcher.getIndexReader());
                return result;
            } finally {
                turns.release();
            }
        });
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request, Node query, Node where, long begin)
            throws IOException, UserException {
        Interpreted q = interpreter(searcher).interpret(query, where);
        return new Search(searcher, meaning, counting, q).run(request, begin);
    }

    /** Passages like the one with the id, itself and its doubles left out. */
    public SearchResult similar(String id, int top) throws UserException {
        long begin = System.nanoTime();
        return index.on(searcher -> {
            List<Candidate> found = new Similar(searcher, atoms, meaning).to(id, top);
            List<Hit> hits = new Hits(searcher, List.of(), null).of(found, 0, top);
            return new SearchResult(
                    hits, found.size(), true, found.size(), null, Mode.WORDS, List.of(), Search.millis(begin));
        });
    }

    /** How many passages and plans there are, and how many plans have vectors. */
    public IndexStatistics statistics() throws UserException {
        return index.on(IndexStatistics::of);
    }

    /** Reads every byte of the index and compares checksums. */
    public void verify() throws UserException {
        index.verify(true);
    }

    /** Ids of the plans in which some passage, the plan's own aside, fulfils the query. */
    public Set<String> plansWith(String query) throws UserException {
        Node node = QueryParser.parse(query);
        return index.on(searcher ->
                Blocks.plansOf(interpreter(searcher).interpret(node, null).strict(), searcher));
    }

    /** Ids of the plans that can be found by words only. */
    Set<String> plansWithoutVectors() throws UserException {
        return index.on(IndexStatistics::withoutVectors);
    }

    /** The query as Lucene alone runs it: what the benchmark compares with. */
    int bare(String query, int top) throws UserException {
        Node node = QueryParser.parse(query);
        return index.on(searcher -> {
            Query q = interpreter(searcher).interpret(node, null).strict();
            return searcher.search(q, top).scoreDocs.length;
        });
    }

    int passagesWithoutVectors() throws UserException {
        return index.on(searcher -> {
            int passages = 0;
            for (String plan : IndexStatistics.withoutVectors(searcher)) {
                passages += searcher.getIndexReader().docFreq(new Term(Schema.PLAN, plan));
            }
            return passages;
        });
    }

    private Interpreter interpreter(IndexSearcher searcher) {
        return new Interpreter(atoms, dictionary, searcher.getIndexReader());
    }

    @Override
    public void close() throws UserException {
        index.close();
    }
}
