package io.github.guihua.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BitSet;

/** The best passages of a search, put in their final order. */
final class Candidates {
    /** A document of the index and its score. */
    record Candidate(int doc, double score) {}

    private Candidates() {}

    /** Best first, equal ones in the order of {@link PlanOrder}. */
    static List<Candidate> sorted(List<Candidate> candidates, IndexReader reader) throws IOException {
        Map<Integer, Long> plans = PlanOrder.numbers(reader, docs(candidates));
        List<Candidate> copy = new ArrayList<>(candidates);
        copy.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(c -> plans.get(c.doc))
                .thenComparing(Candidate::doc));
        return copy;
    }

    static int[] docs(List<Candidate> candidates) {
        return candidates.stream().mapToInt(Candidate::doc).toArray();
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
    static List<Candidate> withoutDoubles(List<Candidate> candidates, IndexReader reader) throws IOException {
        Map<Integer, Spot> spots = spots(candidates, reader);
        Map<Spot, Integer> around = new HashMap<>();
        spots.forEach((doc, spot) -> {
            if (!spot.target) {
                around.put(spot, doc);
            }
        });
        Map<Integer, Double> raised = new HashMap<>();
        List<Candidate> changed = new ArrayList<>();
        for (Candidate c : candidates) {
            Spot spot = spots.get(c.doc);
            Integer outer = spot != null && spot.target ? around.get(spot.around()) : null;
            if (outer == null) {
                changed.add(c);
            } else {
                raised.merge(outer, c.score, Math::max);
                changed.add(new Candidate(c.doc, c.score * Ranking.DOUBLE));
            }
        }
        return sorted(
                changed.stream()
                        .map(c -> new Candidate(c.doc, Math.max(c.score, raised.getOrDefault(c.doc, c.score))))
                        .toList(),
                reader);
    }

    /** A place in a plan, which is named by its document. */
    private record Spot(int plan, long number, boolean target) {
        Spot around() {
            return new Spot(plan, number, false);
        }
    }

    /** Read from a column, in the order of documents: the stored fields of a whole window are too slow to read. */
    private static Map<Integer, Spot> spots(List<Candidate> candidates, IndexReader reader) throws IOException {
        Map<Integer, Spot> spots = new HashMap<>();
        int[] docs = Arrays.stream(docs(candidates)).sorted().toArray();
        int i = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            NumericDocValues column = DocValues.getNumeric(leaf.reader(), Schema.SPOT);
            BitSet plans = Blocks.PLANS.getBitSet(leaf);
            for (; i < docs.length && docs[i] < end; i++) {
                int doc = docs[i] - leaf.docBase;
                if (column.advanceExact(doc)) {
                    int plan = leaf.docBase + plans.nextSetBit(doc);
                    spots.put(docs[i], new Spot(plan, column.longValue() >> 1, (column.longValue() & 1) == 1));
                }
            }
        }
        return spots;
    }
}
