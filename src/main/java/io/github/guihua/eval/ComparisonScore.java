package io.github.guihua.eval;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.Side;
import io.github.guihua.compare.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a comparison's pairs agree with judged ones, over one family of any number of comparisons.
 *
 * <p>A pair counts as found where both its ends are the judged ones; its outcome (verdict or relation) is looked at only
 * then, and only where it was judged.
 */
public final class ComparisonScore {
    private int found;
    private int made;
    private int judged;
    private int outcomes;
    private int rightOutcomes;
    private final List<String> misses = new ArrayList<>();

    /** Scores by family, over all the comparisons that were added. */
    public static Map<String, ComparisonScore> families() {
        Map<String, ComparisonScore> scores = new LinkedHashMap<>();
        for (String family : List.of("indicators", "items", "sections", "targets")) {
            scores.put(family, new ComparisonScore());
        }
        return scores;
    }

    /** Adds a comparison to each family's score. */
    public static void add(Map<String, ComparisonScore> scores, JudgedPairs judged, Comparison comparison) {
        scores.forEach((family, score) -> {
            List<JudgedPairs.Pair> pairs = judged.pairs().stream()
                    .filter(p -> p.family().equals(family))
                    .toList();
            if (!pairs.isEmpty()) {
                score.add(judged.base() + "-" + judged.other() + " " + family, pairs, comparison.family(family));
            }
        });
    }

    private void add(String where, List<JudgedPairs.Pair> pairs, List<Entry> entries) {
        Map<String, JudgedPairs.Pair> wanted = new LinkedHashMap<>();
        pairs.forEach(p -> wanted.put(p.base() + " ↔ " + p.other(), p));
        judged += (int) pairs.stream().filter(p -> !p.optional()).count();
        Set<String> seen = new LinkedHashSet<>();
        for (Entry e : entries) {
            if (!e.paired()) {
                continue;
            }
            String key = name(e.base()) + " ↔ " + name(e.other());
            JudgedPairs.Pair pair = wanted.get(key);
            if (pair == null) {
                made++;
                misses.add(where + " + " + key + " " + Summary.outcome(e));
            } else if (seen.add(key) && !pair.optional()) {
                made++;
                found++;
                outcome(where, pair, key, Summary.outcome(e));
            }
        }
        wanted.forEach((key, pair) -> {
            if (!pair.optional() && !seen.contains(key)) {
                misses.add(where + " - " + key);
            }
        });
    }

    private void outcome(String where, JudgedPairs.Pair pair, String key, String outcome) {
        if (pair.outcomeJudged()) {
            outcomes++;
            if (pair.outcome().equals(outcome)) {
                rightOutcomes++;
            } else {
                misses.add(where + " ! " + key + " " + outcome + ", judged " + pair.outcome());
            }
        }
    }

    private static String name(Side s) {
        if (s.duties() == null && s.name() != null) {
            return "target".equals(s.origin()) ? s.place() + " " + s.raw() : s.name();
        }
        return s.id();
    }

    public double precision() {
        return made == 0 ? 1 : (double) found / made;
    }

    public double recall() {
        return judged == 0 ? 1 : (double) found / judged;
    }

    public double f1() {
        return made + judged == 0 ? 1 : 2.0 * found / (made + judged);
    }

    /** The share of found pairs whose verdict or relation is the judged one. */
    public double outcomeAccuracy() {
        return outcomes == 0 ? 1 : (double) rightOutcomes / outcomes;
    }

    /** Number of judged pairs. */
    public int support() {
        return judged;
    }

    /** {@code -} judged and not made, {@code +} made and not judged, {@code !} made with another outcome. */
    public List<String> misses() {
        return List.copyOf(misses);
    }
}
