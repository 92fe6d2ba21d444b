package io.github.guihua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

/** The best passages of a search, put in their final order. */
final class Candidates {
    private static final Set<String> PLACED =
            Set.of(Schema.PLAN, Schema.TYPE, Schema.STORED_PATH, Schema.STORED_COLUMN, Schema.STORED_ITEM);

    /** A document of the index and its score. */
    record Candidate(int doc, double score) {}

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::doc);

    private Candidates() {}

    static List<Candidate> sorted(List<Candidate> candidates) {
        List<Candidate> copy = new ArrayList<>(candidates);
        copy.sort(BEST_FIRST);
        return copy;
    }

    /** The first list as it is, then what only the second has, its scores brought below those of the first. */
    static List<Candidate> oneAfterTheOther(List<Candidate> first, List<Candidate> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        Set<Integer> seen = new HashSet<>();
        first.forEach(c -> seen.add(c.doc));
        double scale = 0.5 * first.get(first.size() - 1).score / Math.max(second.get(0).score, 1e-9);
        List<Candidate> both = new ArrayList<>(first);
        for (Candidate c : second) {
            if (seen.add(c.doc)) {
                both.add(new Candidate(c.doc, c.score * scale));
            }
        }
        return both;
    }

    /**
     * A target says again what the section or column item around it says. Where both are found the one around it takes
     * the better score of the two, and the target goes down: two hits should not tell the same.
     */
    static List<Candidate> withoutDoubles(List<Candidate> candidates, StoredFields stored) throws IOException {
        Map<Integer, String> places = new HashMap<>();
        Map<String, Integer> around = new HashMap<>();
        Map<Integer, Boolean> target = new HashMap<>();
        for (Candidate c : candidates) {
            Document d = stored.document(c.doc, PLACED);
            PassageType type = PassageType.ofId(d.get(Schema.TYPE));
            if (type == PassageType.SECTION || type == PassageType.ITEM || type == PassageType.TARGET) {
                places.put(c.doc, place(d));
                target.put(c.doc, type == PassageType.TARGET);
                if (type != PassageType.TARGET) {
                    around.put(place(d), c.doc);
                }
            }
        }
        Map<Integer, Double> raised = new HashMap<>();
        List<Candidate> changed = new ArrayList<>();
        for (Candidate c : candidates) {
            Integer outer = Boolean.TRUE.equals(target.get(c.doc)) ? around.get(places.get(c.doc)) : null;
            if (outer == null) {
                changed.add(c);
            } else {
                raised.merge(outer, c.score, Math::max);
                changed.add(new Candidate(c.doc, c.score * Ranking.DOUBLE));
            }
        }
        return sorted(changed.stream()
                .map(c -> new Candidate(c.doc, Math.max(c.score, raised.getOrDefault(c.doc, c.score))))
                .toList());
    }

    private static String place(Document d) {
        return d.get(Schema.PLAN)
                + '\n'
                + d.get(Schema.STORED_PATH)
                + '\n'
                + d.get(Schema.STORED_COLUMN)
                + '\n'
                + d.get(Schema.STORED_ITEM);
    }
}
