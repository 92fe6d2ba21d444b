package io.github.guihua.read.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rulings as the eye sees them: the pieces that software draws (one for each cell's side, dots, the two strokes of a
 * double line) put together.
 */
final class Rulings {
    /** Strokes nearer than this are one line: no text fits between. In points. */
    static final float NEAR = 3f;
    /** Shorter ones divide nothing. In points. */
    private static final float SHORTEST = 5f;

    private Rulings() {}

    static List<Ruling> merged(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.horizontal() == horizontal) {
                sorted.add(ruling);
            }
        }
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> merged = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(from).at() > NEAR) {
                join(sorted.subList(from, i), merged);
                from = i;
            }
        }
        return merged;
    }

    /** Joins pieces of about the same position where they touch. */
    private static void join(List<Ruling> same, List<Ruling> merged) {
        same.sort(Comparator.comparingDouble(Ruling::from));
        double weighted = 0;
        double length = 0;
        float from = 0;
        float to = -Float.MAX_VALUE;
        Ruling last = null;
        for (Ruling ruling : same) {
            if (last != null && ruling.from() > to + NEAR) {
                add(last.horizontal(), weighted / length, from, to, merged);
                last = null;
            }
            if (last == null) {
                weighted = 0;
                length = 0;
                from = ruling.from();
                to = ruling.to();
            }
            double weight = Math.max(0.01, ruling.length());
            weighted += ruling.at() * weight;
            length += weight;
            to = Math.max(to, ruling.to());
            last = ruling;
        }
        if (last != null) {
            add(last.horizontal(), weighted / length, from, to, merged);
        }
    }

    private static void add(boolean horizontal, double at, float from, float to, List<Ruling> merged) {
        if (to - from >= SHORTEST) {
            merged.add(new Ruling(horizontal, (float) at, from, to));
        }
    }
}
