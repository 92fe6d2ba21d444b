package io.github.guihua.web;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.FamilyTree;
import io.github.guihua.compare.MatrixBuilder;
import io.github.guihua.compare.PlanComparer;
import io.github.guihua.index.PlanSearcher;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.Rules;
import io.github.guihua.store.PlanHead;
import io.github.guihua.store.PlanStore;
import java.util.List;
import java.util.Optional;

/** The output folder as the server sees it: always what an ingest run, in this process or another, has left last. */
public final class Library {
    private final Settings settings;
    private final Rules rules;
    private final Jurisdictions jurisdictions;
    private final PlanComparer comparer;
    private final MatrixBuilder matrices;
    private final Sources sources;
    private final PlanCache cache = new PlanCache();
    private final Object shelving = new Object();
    private final Object opening = new Object();
    private Shelf shelf;
    private PlanSearcher searcher;

    Library(Settings settings) throws UserException {
        this.settings = settings;
        this.rules = Rules.installed();
        this.jurisdictions = new Jurisdictions(rules);
        this.comparer = new PlanComparer(rules);
        this.matrices = new MatrixBuilder(rules);
        this.sources = new Sources(settings);
    }

    /** Reads ahead what the first visitor would have to wait for. */
    void warm() {
        try {
            shelf();
            searcher().search(SearchRequest.of("规划", 1));
        } catch (UserException e) {
            return; // Whoever asks is told.
        } catch (IllegalStateException e) {
            return; // Closed meanwhile.
        }
    }

    public Rules rules() {
        return rules;
    }

    public Jurisdictions jurisdictions() {
        return jurisdictions;
    }

    /** The other plan compared to the base. */
    public Comparison compare(PlanHead base, PlanHead other) throws UserException {
        return comparer.compare(plan(base), plan(other));
    }

    /** What a request calls a plan; a file's path, which the command line takes too, means nothing here. */
    public String name(String asked) {
        return asked.endsWith(".json") ? asked.substring(0, asked.length() - ".json".length()) : asked;
    }

    public MatrixBuilder matrices() {
        return matrices;
    }

    public Sources sources() {
        return sources;
    }

    /** Said after a change that a file's time may be too coarse to show. */
    public void changed() throws UserException {
        synchronized (shelving) {
            shelf = shelf == null ? null : shelf.again(settings.output());
        }
        cache.clear();
    }

    /** Nothing where nothing has been ingested yet. */
    public PlanStore store() throws UserException {
        return shelf().store();
    }

    /**
     * Plans by place.
     *
     * @param words of title, place, number, id or file; empty for all
     * @param level such as {@code county}; empty for all
     */
    public List<PlanHead> plans(String words, String level) throws UserException {
        return shelf().plans(words, level);
    }

    /** Who is whose parent. */
    public FamilyTree family() throws UserException {
        return shelf().family();
    }

    /** Names of the places that have plans, each once. */
    public List<String> places() throws UserException {
        return shelf().places();
    }

    public Optional<PlanHead> head(String id) throws UserException {
        return Optional.ofNullable(shelf().head(id));
    }

    private Shelf shelf() throws UserException {
        synchronized (shelving) {
            shelf = shelf == null ? Shelf.open(settings.output()) : shelf.current(settings.output());
            return shelf;
        }
    }

    /** The plan of a head, read again where its file has changed. */
    public Plan plan(PlanHead head) throws UserException {
        return cache.plan(head, store());
    }

    /**
     * @throws UserException {@code index.missing} where nothing has been ingested yet
     */
    public PlanSearcher searcher() throws UserException {
        synchronized (opening) {
            if (searcher == null) {
                searcher = PlanSearcher.open(settings.output().resolve("index"));
            }
            return searcher;
        }
    }

    void close() throws UserException {
        synchronized (opening) {
            if (searcher != null) {
                searcher.close();
            }
        }
    }
}
