package io.github.guihua.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the documents that are one notice in several files: two formats of it, or two sites that posted it. They have
 * one title, no two document numbers, and texts whose {@link Fingerprint}s are near. The best copy leads: read natively
 * before recognized, then more facts, then more text, then by name.
 *
 * @param leaders by id, the plans that lead their copies or have none
 * @param copies from the name of each copy to the name of the document that leads it
 */
record Copies(Map<String, Copy> leaders, Map<String, String> copies) {
    private static final Comparator<Copy> BEST_FIRST = Comparator.comparing((Copy c) -> c.natively() ? 0 : 1)
            .thenComparing(c -> -c.facts())
            .thenComparing(c -> -c.characters())
            .thenComparing(Copy::name);

    /** Characters below which a fingerprint says nothing. */
    private static final int TELLING = 40;

    /** What of a plan tells whether it is a copy, and where it is. */
    record Copy(
            String name,
            String plan,
            String stamp,
            String id,
            String number,
            boolean natively,
            Fingerprint fingerprint,
            int characters,
            int facts) {
        static Copy of(LedgerEntry e) {
            Outcome.Summary s = e.outcome().summary();
            return new Copy(
                    e.name(),
                    e.plan(),
                    e.stamp(),
                    s.id(),
                    bare(s.documentNumber()),
                    "native".equals(s.textOrigin()),
                    s.fingerprint(),
                    s.characters(),
                    s.facts());
        }

        boolean same(Copy other) {
            boolean numbersAgree = number.isEmpty() || other.number.isEmpty() || number.equals(other.number);
            boolean telling = Math.min(characters, other.characters) >= TELLING;
            return id.equals(other.id) || numbersAgree && telling && fingerprint.near(other.fingerprint);
        }
    }

    static Copies of(Ledger ledger) throws IOException {
        Map<String, List<Copy>> byTitle = new HashMap<>();
        ledger.read(e -> {
            if (e.outcome().summary() != null && e.stamp() != null) {
                byTitle.computeIfAbsent(bare(e.outcome().summary().title()), t -> new ArrayList<>())
                        .add(Copy.of(e));
            }
        });
        Copies found = new Copies(new TreeMap<>(), new TreeMap<>());
        byTitle.values().forEach(found::tellApart);
        return found;
    }

    private void tellApart(List<Copy> oneTitle) {
        oneTitle.sort(BEST_FIRST);
        Neighbours leading = new Neighbours();
        for (Copy copy : oneTitle) {
            Copy leader = leading.firstSame(copy);
            if (leader == null) {
                leading.add(copy);
                leaders.put(copy.id(), copy);
            } else {
                copies.put(copy.name(), leader.name());
            }
        }
    }

    /**
     * Leaders of one title, found by id or by a quarter of the fingerprint: near ones differ in three bits, so that of
     * four quarters one is equal. Without it ten thousand notices of one title would all be compared with each other.
     */
    private static final class Neighbours {
        private final Map<Object, List<Copy>> byKey = new HashMap<>();
        private final Map<Copy, Integer> order = new HashMap<>();

        private record Quarter(int which, int bits) {}

        void add(Copy leader) {
            order.put(leader, order.size());
            keys(leader).forEach(k -> byKey.computeIfAbsent(k, q -> new ArrayList<>())
                    .add(leader));
        }

        /** The one that came first of those that it is a copy of; null where there is none. */
        Copy firstSame(Copy copy) {
            Copy first = null;
            for (Object key : keys(copy)) {
                for (Copy leader : byKey.getOrDefault(key, List.of())) {
                    if (leader.same(copy) && (first == null || order.get(leader) < order.get(first))) {
                        first = leader;
                    }
                }
            }
            return first;
        }

        private static List<Object> keys(Copy copy) {
            List<Object> keys = new ArrayList<>(List.of(copy.id()));
            for (int q = 0; q < 4; q++) {
                keys.add(new Quarter(q, (int) (copy.fingerprint().bits() >>> 16 * q & 0xffff)));
            }
            return keys;
        }
    }

    private static String bare(String title) {
        return title == null ? "" : title.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    }
}
