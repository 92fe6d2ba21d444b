package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Two plans' measures paired: all pairs are chosen together, so that their likenesses sum highest. */
final class MeasurePairs {
    private final List<Measure> base;
    private final List<Measure> other;
    private final int[] partner;

    /** @param gain of a pair; zero or less makes none */
    MeasurePairs(List<Measure> base, List<Measure> other, ToDoubleBiFunction<Measure, Measure> gain) {
        this.base = base;
        this.other = other;
        double[][] gains = new double[base.size()][other.size()];
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                gains[i][j] = gain.applyAsDouble(base.get(i), other.get(j));
            }
        }
        partner = other.isEmpty() ? nobody(base.size()) : Assignment.best(gains);
    }

    private static int[] nobody(int n) {
        int[] none = new int[n];
        Arrays.fill(none, -1);
        return none;
    }

    /** By the base's measure, its counterpart; in no order. */
    Map<Measure, Measure> byBase() {
        Map<Measure, Measure> pairs = new IdentityHashMap<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                pairs.put(base.get(i), other.get(partner[i]));
            }
        }
        return pairs;
    }

    /** The other's measures without a counterpart, in the order of print. */
    List<Measure> aloneInOther() {
        List<Measure> alone = new ArrayList<>();
        for (int j = 0; j < other.size(); j++) {
            int column = j;
            if (Arrays.stream(partner).noneMatch(p -> p == column)) {
                alone.add(other.get(j));
            }
        }
        return alone;
    }
}
