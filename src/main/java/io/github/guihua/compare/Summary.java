package io.github.guihua.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts by family.
 *
 * @param families family to outcome to number; outcomes are verdicts or relations, {@code onlyBase} and {@code onlyOther};
 *     bare headings that both have are not counted
 * @param lowConfidence pairs that a person should look at
 * @param changes number of entries by what changed besides figures and text: {@code force.weaker}, {@code deadline.later},
 *     {@code nature.weaker}, {@code lead}, {@code chapter}
 */
public record Summary(Map<String, Map<String, Integer>> families, int lowConfidence, Map<String, Integer> changes) {
    private static final List<String> TOLD = List.of(
            "force.weaker",
            "force.stronger",
            "deadline.later",
            "deadline.earlier",
            "nature.weaker",
            "nature.stronger",
            "lead",
            "chapter");

    public Summary {
        changes = changes == null ? Map.of() : changes;
    }

    static Summary of(Map<String, List<Entry>> families) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        int low = 0;
        for (Map.Entry<String, List<Entry>> f : families.entrySet()) {
            Map<String, Integer> outcomes = new LinkedHashMap<>();
            for (Entry e : f.getValue()) {
                if (e.bareHeading()) {
                    continue;
                }
                outcomes.merge(outcome(e), 1, Integer::sum);
                if (Entry.LOW.equals(e.confidence())) {
                    low++;
                }
            }
            counts.put(f.getKey(), outcomes);
        }
        return new Summary(counts, low, changes(families.values()));
    }

    private static Map<String, Integer> changes(Collection<List<Entry>> families) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String told : TOLD) {
            long n = families.stream()
                    .flatMap(List::stream)
                    .filter(e -> e.changes().stream().anyMatch(c -> told.equals(kind(c))))
                    .count();
            if (n > 0) {
                counts.put(told, (int) n);
            }
        }
        return counts;
    }

    private static String kind(Change c) {
        return c.trend() == null ? c.op() : c.op() + "." + c.trend();
    }

    /** The entry's verdict or relation; {@code onlyBase} or {@code onlyOther}. */
    public static String outcome(Entry e) {
        if (e.relation() == Relation.REGROUPED) {
            return "regrouped";
        }
        if (e.other() == null) {
            return "onlyBase";
        }
        if (e.base() == null) {
            return "onlyOther";
        }
        Enum<?> what = e.verdict() != null ? e.verdict() : e.relation();
        return what == null ? "paired" : what.name().toLowerCase(Locale.ROOT);
    }

    /** 0 where there is none. */
    public int count(String family, String outcome) {
        return families.getOrDefault(family, Map.of()).getOrDefault(outcome, 0);
    }
}
