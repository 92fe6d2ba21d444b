package io.github.guihua.index;

import io.github.guihua.index.Candidates.Candidate;
import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Words;
import io.github.guihua.index.query.Node;
import io.github.guihua.index.query.QueryParser;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
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
    private static final int COUNTED_EXACTLY = 1000;

    private final Path shown;
    private final Directory directory;
    private final SearcherManager manager;
    private final Atoms atoms;
    private final Dictionary dictionary;
    private final Meaning meaning;
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
                IndexSearcher searcher = new IndexSearcher(reader);
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
        return on(searcher -> run(searcher, request, query, where, begin));
    }

    /** Passages like the one with the id, itself and its doubles left out. */
    public SearchResult similar(String id, int top) throws UserException {
        long begin = System.nanoTime();
        return on(searcher -> {
            List<Candidate> found = new Similar(searcher, atoms, meaning).to(id, top);
            List<Hit> hits = new Hits(searcher, List.of(), null).of(found, 0, top);
            return new SearchResult(hits, found.size(), true, null, Mode.WORDS, List.of(), millis(begin));
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
            Query q = new Interpreter(atoms, dictionary, searcher.getIndexReader())
                    .interpret(node, null)
                    .strict();
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

    private SearchResult run(IndexSearcher searcher, SearchRequest request, Node query, Node where, long begin)
            throws IOException, UserException {
        Interpreted q = new Interpreter(atoms, dictionary, searcher.getIndexReader()).interpret(query, where);
        int wanted = request.offset() + request.top();
        TopDocs strict = top(searcher, q.strict(), wanted);
        List<String> notes = new ArrayList<>();
        Mode mode = meaning.mode(request.mode(), q, strict.totalHits.value, searcher, notes);
        List<Candidate> head =
                q.sentence() && mode == Mode.HYBRID || mode == Mode.MEANING ? List.of() : ranked(searcher, q, strict);
        List<Candidate> tail = head.size() >= Math.max(wanted, 1) ? List.of() : tail(searcher, q, mode, wanted);
        List<Candidate> both = Candidates.oneAfterTheOther(head, tail);
        if (mode == Mode.WORDS && both.size() > head.size()) {
            notes.add("note.relaxed");
        }
        List<Candidate> ranked = Candidates.withoutDoubles(both, searcher.getIndexReader());
        return new SearchResult(
                new Hits(searcher, q.needles(), request.explain() ? q.relaxed() : null)
                        .of(ranked, request.offset(), request.top()),
                mode == Mode.WORDS ? strict.totalHits.value : Math.max(strict.totalHits.value, ranked.size()),
                strict.totalHits.relation == TotalHits.Relation.EQUAL_TO,
                request.facets() ? facets(searcher, q.strict()) : null,
                mode,
                notes,
                millis(begin));
    }

    /** What comes after the passages that hold every word: those that hold some, and those near in meaning. */
    private List<Candidate> tail(IndexSearcher searcher, Interpreted q, Mode mode, int wanted) throws IOException {
        List<Candidate> some =
                mode == Mode.MEANING ? List.of() : ranked(searcher, q, top(searcher, q.relaxed(), wanted));
        return mode == Mode.WORDS ? some : meaning.join(searcher, q, some, mode);
    }

    private static TopDocs top(IndexSearcher searcher, Query query, int wanted) throws IOException {
        int window = Math.max(wanted, Ranking.WINDOW);
        return searcher.search(query, new TopScoreDocCollectorManager(window, Math.max(window, COUNTED_EXACTLY)));
    }

    /** The second look: words in a row and near each other. */
    private static List<Candidate> ranked(IndexSearcher searcher, Interpreted q, TopDocs words) throws IOException {
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

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
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
