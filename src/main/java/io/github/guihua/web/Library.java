package io.github.guihua.web;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.MatrixBuilder;
import io.github.guihua.compare.PlanComparer;
import io.github.guihua.index.PlanSearcher;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.Rules;
import io.github.guihua.store.PlanHead;
import io.github.guihua.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The output folder as the server sees it: always what an ingest run, in this process or another, has left last. */
public final class Library {
    private static final int PLANS_KEPT = 32;

    private final Settings settings;
    private final Rules rules;
    private final Jurisdictions jurisdictions;
    private final PlanComparer comparer;
    private final MatrixBuilder matrices;
    private final Sources sources;
    private final Map<Path, Loaded> loaded = new LinkedHashMap<>(16, 0.75f, true);
    private Shelf shelf;
    private PlanSearcher searcher;

    /** The plans' heads, and what the folder looked like when they were read. */
    private record Shelf(PlanStore store, Map<String, PlanHead> byId, List<FileTime> stamp) {}

    private record Loaded(Plan plan, FileTime time) {}

    Library(Settings settings) throws UserException {
        this.settings = settings;
        this.rules = Rules.installed();
        this.jurisdictions = new Jurisdictions(rules);
        this.comparer = new PlanComparer(rules);
        this.matrices = new MatrixBuilder(rules);
        this.sources = new Sources(settings);
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
    public void changed() {
        synchronized (this) {
            shelf = null;
        }
        synchronized (loaded) {
            loaded.clear();
        }
    }

    /** Nothing where nothing has been ingested yet. */
    public PlanStore store() throws UserException {
        return shelf().store;
    }

    /**
     * Plans by place.
     *
     * @param words of title, place, number, id or file; empty for all
     * @param level such as {@code county}; empty for all
     */
    public List<PlanHead> plans(String words, String level) throws UserException {
        String folded = words.toLowerCase(Locale.ROOT);
        return store().heads().stream()
                .filter(h -> naming(h).contains(folded))
                .filter(h -> level.isEmpty() || level.equals(h.level()))
                .sorted(Comparator.comparing(Library::code).thenComparing(PlanHead::title))
                .toList();
    }

    private static String naming(PlanHead h) {
        String file = h.source() == null ? "" : h.source().file();
        return String.join(" ", h.title(), h.place(), String.valueOf(h.notice().documentNumber()), h.id(), file)
                .toLowerCase(Locale.ROOT);
    }

    private static String code(PlanHead h) {
        return h.jurisdiction() == null || h.jurisdiction().code() == null
                ? "~"
                : h.jurisdiction().code();
    }

    public Optional<PlanHead> head(String id) throws UserException {
        return Optional.ofNullable(shelf().byId.get(id));
    }

    private synchronized Shelf shelf() throws UserException {
        List<FileTime> stamp = new ArrayList<>();
        for (String watched : List.of("catalog.jsonl", "plans", "ledger")) {
            stamp.add(time(settings.output().resolve(watched)));
        }
        if (shelf == null || !shelf.stamp.equals(stamp)) {
            Path plans = settings.output().resolve("plans");
            PlanStore store = Files.isDirectory(plans) ? PlanStore.open(plans) : PlanStore.empty(plans);
            Map<String, PlanHead> byId = new LinkedHashMap<>();
            store.heads().forEach(h -> byId.putIfAbsent(h.id(), h));
            shelf = new Shelf(store, byId, stamp);
        }
        return shelf;
    }

    /** The plan of a head, read again where its file has changed. */
    public Plan plan(PlanHead head) throws UserException {
        FileTime time = time(head.path());
        synchronized (loaded) {
            Loaded known = loaded.get(head.path());
            if (known != null && known.time.equals(time)) {
                return known.plan;
            }
        }
        Plan plan = store().load(head);
        synchronized (loaded) {
            loaded.put(head.path(), new Loaded(plan, time));
            if (loaded.size() > PLANS_KEPT) {
                loaded.remove(loaded.keySet().iterator().next());
            }
        }
        return plan;
    }

    /**
     * @throws UserException {@code index.missing} where nothing has been ingested yet
     */
    public synchronized PlanSearcher searcher() throws UserException {
        if (searcher == null) {
            searcher = PlanSearcher.open(settings.output().resolve("index"));
        }
        return searcher;
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    synchronized void close() throws UserException {
        if (searcher != null) {
            searcher.close();
        }
    }
}
