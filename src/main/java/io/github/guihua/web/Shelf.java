package io.github.guihua.web;

import io.github.guihua.compare.FamilyTree;
import io.github.guihua.message.UserException;
import io.github.guihua.store.PlanHead;
import io.github.guihua.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The heads of every plan, in memory, as the output folder had them when it was looked at last. */
final class Shelf {
    private final PlanStore store;
    private final List<FileTime> stamp;
    private final Map<String, PlanHead> byId = new LinkedHashMap<>();
    private final List<Named> byPlace;
    private final List<String> places;
    private FamilyTree family;

    /** A head with everything that people look for it by, in lower case. */
    private record Named(PlanHead head, String names) {}

    private Shelf(PlanStore store, List<FileTime> stamp) {
        this.store = store;
        this.stamp = stamp;
        store.heads().forEach(h -> byId.putIfAbsent(h.id(), h));
        this.byPlace = store.heads().stream()
                .sorted(Comparator.comparing(Shelf::code).thenComparing(PlanHead::title))
                .map(h -> new Named(h, names(h)))
                .toList();
        this.places = byPlace.stream()
                .map(n -> n.head.place())
                .filter(p -> !p.equals("—"))
                .distinct()
                .toList();
    }

    static Shelf open(Path output) throws UserException {
        Path plans = output.resolve("plans");
        List<FileTime> stamp = stamp(output);
        return new Shelf(Files.isDirectory(plans) ? PlanStore.open(plans) : PlanStore.empty(plans), stamp);
    }

    /** Itself where a run has left nothing new since. */
    Shelf current(Path output) throws UserException {
        List<FileTime> now = stamp(output);
        return now.equals(stamp) ? this : again(output);
    }

    /** Looked at again; of the plans only those that have changed are read. */
    Shelf again(Path output) throws UserException {
        List<FileTime> now = stamp(output);
        return store.heads().isEmpty() ? open(output) : new Shelf(store.reopened(), now);
    }

    private static List<FileTime> stamp(Path output) {
        return List.of("catalog.jsonl", "plans", "ledger").stream()
                .map(watched -> time(output.resolve(watched)))
                .toList();
    }

    PlanStore store() {
        return store;
    }

    /** Null where there is none with the id. */
    PlanHead head(String id) {
        return byId.get(id);
    }

    /** Names of the places that have plans, each once. */
    List<String> places() {
        return places;
    }

    /** Made when it is first asked for. */
    synchronized FamilyTree family() {
        if (family == null) {
            family = new FamilyTree(store.distinct());
        }
        return family;
    }

    /** By place; see {@link Library#plans}. */
    List<PlanHead> plans(String words, String level) {
        String folded = words.toLowerCase(Locale.ROOT);
        return byPlace.stream()
                .filter(n -> n.names.contains(folded))
                .map(Named::head)
                .filter(h -> level.isEmpty() || level.equals(h.level()))
                .toList();
    }

    private static String names(PlanHead h) {
        String file = h.source() == null ? "" : h.source().file();
        String number = h.notice().documentNumber() == null ? "" : h.notice().documentNumber();
        return String.join("\n", h.title(), h.place(), number, h.id(), file).toLowerCase(Locale.ROOT);
    }

    private static String code(PlanHead h) {
        return h.jurisdiction() == null || h.jurisdiction().code() == null
                ? "~"
                : h.jurisdiction().code();
    }

    static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
