package io.github.guihua.index;

import io.github.guihua.index.Candidates.Candidate;
import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Words;
import io.github.guihua.index.query.Node;
import io.github.guihua.index.query.QueryParser;
import io.github.guihua.index.text.WarmSearcher;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

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
    private final Path shown;
    private final Directory directory;
    private final SearcherManager manager;
    private final Atoms atoms;
    private final Dictionary dictionary;
    private final Meaning meaning;
    private final Answers answers = new Answers();
    /** As many at once as there are processors, the others in order: sharing a processor makes all of them late. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private volatile Counted counted;

    /** Facet counting prepared for one reader. */
    private record Counted(IndexReader reader, FacetCounts counts) {}

    private PlanSearcher(
            Path shown,
            Directory directory,
            SearcherManager manager,
            Atoms atoms,
            Dictionary dictionary,
            Meaning meaning) {
        this.shown = shown;
        this.directory = directory;
        this.manager = manager;
        this.atoms = atoms;
        this.dictionary = dictionary;
        this.meaning = meaning;
    }

    /**
     * @throws UserException {@code index.missing}, {@code index.version}, {@code index.damaged}
     */
    public static PlanSearcher open(Path dir) throws UserException {
        return open(dir, Embedder.installed());
    }

    static PlanSearcher open(Path dir, Supplier<Embedder> embedder) throws UserException {
        if (!Files.isDirectory(dir)) {
            throw IndexFiles.unreadable(new org.apache.lucene.index.IndexNotFoundException(dir.toString()), dir);
        }
        try {
            Directory directory = FSDirectory.open(dir);
            try {
                IndexFiles.checkVersion(directory, dir);
                SearcherManager manager = new SearcherManager(DirectoryReader.open(directory), factory());
                IndexSearcher first = manager.acquire();
                try {
                    IndexFiles.verify((DirectoryReader) first.getIndexReader(), false);
                } finally {
                    manager.release(first);
                }
                Vocabulary vocabulary = Vocabulary.installed();
                Atoms atoms = new Atoms(vocabulary, new Words(vocabulary.lexicon()));
                return new PlanSearcher(
                        dir, directory, manager, atoms, new Dictionary(vocabulary.lexicon()), new Meaning(embedder));
            } catch (IOException | UserException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw IndexFiles.unreadable(e, dir);
        }
    }

    private static SearcherFactory factory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                IndexSearcher searcher = new WarmSearcher(reader);
                searcher.setSimilarity(IndexFiles.similarity());
                return searcher;
            }
        };
    }

    /**
     * @throws UserException {@code query.*} where the query is wrong, {@code index.damaged} where the index is
     */
    public SearchResult search(SearchRequest request) throws UserException {
        long begin = System.nanoTime();
        Node query = QueryParser.parse(request.query());
        Node where = request.where() == null || request.where().isBlank() ? null : QueryParser.parse(request.where());
        return on(searcher -> {
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
        Facets facets = request.facets() ? facets(searcher, q.strict()) : null;
        return new Search(searcher, meaning, q).run(request, facets, begin);
    }

    /** Passages like the one with the id, itself and its doubles left out. */
    public SearchResult similar(String id, int top) throws UserException {
        long begin = System.nanoTime();
        return on(searcher -> {
            List<Candidate> found = new Similar(searcher, atoms, meaning).to(id, top);
            List<Hit> hits = new Hits(searcher, List.of(), null).of(found, 0, top);
            return new SearchResult(hits, found.size(), true, null, Mode.WORDS, List.of(), Search.millis(begin));
        });
    }

    /** How many passages and plans there are, and how many plans have vectors. */
    public IndexStatistics statistics() throws UserException {
        return on(IndexStatistics::of);
    }

    /** Reads every byte of the index and compares checksums. */
    public void verify() throws UserException {
        on(searcher -> {
            IndexFiles.verify((DirectoryReader) searcher.getIndexReader(), true);
            return null;
        });
    }

    /** Ids of the plans that can be found by words only. */
    Set<String> plansWithoutVectors() throws UserException {
        return on(IndexStatistics::withoutVectors);
    }

    /** The query as Lucene alone runs it: what the benchmark compares with. */
    int bare(String query, int top) throws UserException {
        Node node = QueryParser.parse(query);
        return on(searcher -> {
            Query q = interpreter(searcher).interpret(node, null).strict();
            return searcher.search(q, top).scoreDocs.length;
        });
    }

    int passagesWithoutVectors() throws UserException {
        return on(searcher -> {
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

    private Facets facets(IndexSearcher searcher, Query query) throws IOException {
        Counted now = counted;
        if (now == null || now.reader != searcher.getIndexReader()) {
            now = new Counted(searcher.getIndexReader(), new FacetCounts(searcher.getIndexReader()));
            counted = now;
        }
        return now.counts.count(searcher, query);
    }

    private interface Work<T> {
        T on(IndexSearcher searcher) throws IOException, UserException;
    }

    private <T> T on(Work<T> work) throws UserException {
        try {
            manager.maybeRefresh();
            IndexSearcher searcher = manager.acquire();
            try {
                return work.on(searcher);
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            throw IndexFiles.unreadable(e, shown);
        }
    }

    @Override
    public void close() throws UserException {
        try (directory) {
            manager.close();
        } catch (IOException e) {
            throw IndexFiles.unreadable(e, shown);
        }
    }
}
