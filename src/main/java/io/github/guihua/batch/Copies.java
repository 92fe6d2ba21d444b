package io.github.guihua.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds the documents that are one notice in several files: two formats of it, or two sites that posted it. They have
 * one title, no two document numbers, and texts whose {@link Fingerprint}s are near. The best copy leads: read natively
 * before recognized, then more facts, then more text, then by name.
 */
final class Copies {
    private static final Comparator<LedgerEntry> BEST_FIRST = Comparator.comparing(
                    (LedgerEntry e) -> "native".equals(e.outcome().summary().textOrigin()) ? 0 : 1)
            .thenComparing(e -> -e.outcome().summary().facts())
            .thenComparing(e -> -e.outcome().summary().characters())
            .thenComparing(LedgerEntry::name);

    /** Characters below which a fingerprint says nothing. */
    private static final int TELLING = 40;

    private Copies() {}

    /** From the name of each copy to the name of the document that leads it. */
    static Map<String, String> of(Iterable<LedgerEntry> entries) {
        Map<String, List<LedgerEntry>> byTitle = new HashMap<>();
        for (LedgerEntry e : entries) {
            if (e.outcome().summary() != null) {
                byTitle.computeIfAbsent(bare(e.outcome().summary().title()), t -> new ArrayList<>())
                        .add(e);
            }
        }
        Map<String, String> leaders = new TreeMap<>();
        for (List<LedgerEntry> same : byTitle.values()) {
            same.sort(BEST_FIRST);
            List<LedgerEntry> leading = new ArrayList<>();
            for (LedgerEntry e : same) {
                leading.stream()
                        .filter(l -> copy(l.outcome().summary(), e.outcome().summary()))
                        .findFirst()
                        .ifPresentOrElse(l -> leaders.put(e.name(), l.name()), () -> leading.add(e));
            }
        }
        return leaders;
    }

    private static boolean copy(Outcome.Summary a, Outcome.Summary b) {
        boolean numbersAgree = a.documentNumber() == null
                || b.documentNumber() == null
                || Objects.equals(bare(a.documentNumber()), bare(b.documentNumber()));
        boolean telling = Math.min(a.characters(), b.characters()) >= TELLING;
        return a.id().equals(b.id())
                || numbersAgree && telling && a.fingerprint().near(b.fingerprint());
    }

    private static String bare(String title) {
        return title == null ? "" : title.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    }
}
