package io.github.guihua.compare;

import io.github.guihua.compare.text.Terms;
import io.github.guihua.compare.text.Weights;
import io.github.guihua.compare.text.Weights.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * How well each unit of one plan goes with each of the other's, 0 to 1. Titles and texts are compared as weighted
 * character bigrams, shared letter runs show what was copied, and the place in the outline helps.
 */
final class UnitScores {
    /** What two titles count that name the same fixed part of a plan. */
    private static final double SAME_PART = 0.8;

    private static final double TITLE = 0.7;
    private static final double CONTEXT = 0.15;
    /** Two chapters on one subject share words without being counterparts: their text counts less than their children. */
    private static final double CHAPTER_TEXT = 0.6;

    /** A section without parts against a chapter with parts. */
    private static final double MIXED = 0.85;
    /** Where one part of the chapter says nearly all that the chapter has in common with the section, … */
    private static final double INSIDE = 0.85;
    /** … the part is the counterpart, not the chapter. */
    private static final double BESIDE = 0.4;

    private final List<Unit> base;
    private final List<Unit> other;
    private final double[][] title;
    private final double[][] text;
    private final boolean[][] opposed;

    UnitScores(List<Unit> base, List<Unit> other, ComparisonRules rules) {
        this.base = base;
        this.other = other;
        title = cosines(Unit::title);
        text = cosines(Unit::whole);
        opposed = opposed(base, other, rules);
        List<String> baseParts = parts(base, rules);
        List<String> otherParts = parts(other, rules);
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (baseParts.get(i) != null && baseParts.get(i).equals(otherParts.get(j))) {
                    title[i][j] = Math.max(title[i][j], SAME_PART);
                }
            }
        }
    }

    private static boolean[][] opposed(List<Unit> base, List<Unit> other, ComparisonRules rules) {
        var b = base.stream().map(u -> rules.opposing(u.plainTitle())).toList();
        var o = other.stream().map(u -> rules.opposing(u.plainTitle())).toList();
        boolean[][] opposed = new boolean[b.size()][o.size()];
        for (int i = 0; i < b.size(); i++) {
            for (int j = 0; j < o.size(); j++) {
                opposed[i][j] = rules.opposed(b.get(i), o.get(j));
            }
        }
        return opposed;
    }

    private static List<String> parts(List<Unit> units, ComparisonRules rules) {
        List<String> parts = new ArrayList<>(units.size());
        units.forEach(u -> parts.add(rules.part(u.plainTitle())));
        return parts;
    }

    double title(int i, int j) {
        return title[i][j];
    }

    /** Whether the titles are of two things that exclude each other. */
    boolean opposed(int i, int j) {
        return opposed[i][j];
    }

    double text(int i, int j) {
        return text[i][j];
    }

    /**
     * Title, text and place together.
     *
     * @param partner for each base unit the other's that it was paired with so far, or -1
     */
    double[][] given(int[] partner) {
        double[][] agreement = agreement(partner);
        double[][] result = new double[base.size()][other.size()];
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                result[i][j] = content(i, j, agreement[i][j]);
            }
        }
        double[][] content = result.clone();
        for (int i = 0; i < base.size(); i++) {
            int up = base.get(i).parent();
            double[] row = new double[other.size()];
            for (int j = 0; j < other.size(); j++) {
                int down = other.get(j).parent();
                double context = up >= 0 && down >= 0 ? CONTEXT * content[up][down] : 0;
                row[j] = Math.min(1, content[i][j] + context * Math.min(1, content[i][j] * 8));
            }
            result[i] = row;
        }
        return result;
    }

    private double content(int i, int j, double children) {
        if (opposed[i][j]) {
            return 0;
        }
        Unit b = base.get(i);
        Unit o = other.get(j);
        double same = Math.max(text[i][j], b.runs().dice(o.runs()));
        if (b.container() && o.container()) {
            return 1 - (1 - TITLE * title[i][j]) * (1 - CHAPTER_TEXT * same) * (1 - 0.5 * children * children);
        }
        if (b.container() == o.container()) {
            return alike(i, j, TITLE, same);
        }
        double mixed = alike(i, j, TITLE / 2, same);
        double inside = b.container() ? inside(base, i, k -> alike(k, j)) : inside(other, j, k -> alike(i, k));
        return (inside >= INSIDE * alike(i, j) ? BESIDE : MIXED) * mixed;
    }

    private double alike(int i, int j) {
        return alike(i, j, TITLE, text[i][j]);
    }

    private double alike(int i, int j, double titleCounts, double same) {
        return 1 - (1 - titleCounts * title[i][j]) * (1 - same);
    }

    /** How alike the best part of the container is. */
    private static double inside(List<Unit> units, int container, IntToDoubleFunction similarity) {
        double best = 0;
        for (int k = container + 1;
                k < units.size() && units.get(k).depth() > units.get(container).depth();
                k++) {
            best = Math.max(best, similarity.applyAsDouble(k));
        }
        return best;
    }

    /** For two chapters: how many of the parts that have a counterpart have it in the other; few parts show little. */
    private double[][] agreement(int[] partner) {
        double[] baseParts = new double[base.size()];
        double[] otherParts = new double[other.size()];
        double[][] shared = new double[base.size()][other.size()];
        for (int i = 0; i < base.size(); i++) {
            if (partner[i] >= 0) {
                int up = base.get(i).parent();
                int down = other.get(partner[i]).parent();
                if (up >= 0) {
                    baseParts[up]++;
                }
                if (down >= 0) {
                    otherParts[down]++;
                }
                if (up >= 0 && down >= 0) {
                    shared[up][down]++;
                }
            }
        }
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                shared[i][j] /= Math.max(baseParts[i], otherParts[j]) + 0.5;
            }
        }
        return shared;
    }

    private double[][] cosines(Function<Unit, Terms> of) {
        List<Terms> all = new ArrayList<>();
        base.forEach(u -> all.add(of.apply(u)));
        other.forEach(u -> all.add(of.apply(u)));
        Weights weights = new Weights(all);
        List<Vector> b = base.stream().map(u -> weights.vector(of.apply(u))).toList();
        List<Vector> o = other.stream().map(u -> weights.vector(of.apply(u))).toList();
        double[][] result = new double[b.size()][o.size()];
        for (int i = 0; i < b.size(); i++) {
            for (int j = 0; j < o.size(); j++) {
                result[i][j] = b.get(i).cosine(o.get(j));
            }
        }
        return result;
    }
}
