package io.github.guihua.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two bags of keys: what both have, what only one has. */
final class Tally {
    private final List<String> missing = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private int both;
    private int gold;
    private int found;

    static Tally of(Iterable<String> gold, Iterable<String> found) {
        Tally tally = new Tally();
        Map<String, Integer> left = new HashMap<>();
        for (String key : gold) {
            left.merge(key, 1, Integer::sum);
            tally.gold++;
        }
        for (String key : found) {
            tally.found++;
            Integer n = left.get(key);
            if (n == null || n == 0) {
                tally.extra.add(key);
            } else {
                left.put(key, n - 1);
                tally.both++;
            }
        }
        left.forEach((key, n) -> {
            for (int i = 0; i < n; i++) {
                tally.missing.add(key);
            }
        });
        return tally;
    }

    /** Null where neither side has anything: there is nothing to score. */
    FamilyScore score(String family) {
        if (gold == 0 && found == 0) {
            return null;
        }
        double precision = found == 0 ? 0 : (double) both / found;
        double recall = gold == 0 ? 0 : (double) both / gold;
        return new FamilyScore(family, precision, recall, 2.0 * both / (gold + found), gold, missing, extra);
    }
}
