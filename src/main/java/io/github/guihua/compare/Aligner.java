package io.github.guihua.compare;

import io.github.guihua.compare.text.Terms;
import io.github.guihua.compare.text.Weights;
import io.github.guihua.compare.text.Weights.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Pairs the units of two plans. Titles and texts are compared as weighted character bigrams, shared letter runs show
 * what was copied, and the place in the outline helps: children of a pair are likelier pairs, and so are parents whose
 * children pair. All pairs are chosen together; a second round sees the first one's choice.
 */
final class Aligner {
    /** Below this two units have nothing in common but their genre. */
    static final double LEAST = 0.27;

    /** Two chapters whose titles have nothing in common need more. */
    private static final double LEAST_CHAPTER = 0.315;

    private static final double NO_TITLE = 0.05;
    /** Below this not even two sections that are left over in the same chapter are counterparts. */
    private static final double LEAST_IN_PLACE = 0.16;
    /** They must share more than their title. */
    private static final double TEXT_IN_PLACE = 0.05;

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
    private double[][] score;
    private int[] partner;

    Aligner(List<Unit> base, List<Unit> other, ComparisonRules rules) {
        this.base = base;
        this.other = other;
        title = cosines(Unit::title);
        List<String> baseParts =
                base.stream().map(u -> rules.part(u.plainTitle())).collect(Collectors.toList());
        List<String> otherParts =
                other.stream().map(u -> rules.part(u.plainTitle())).collect(Collectors.toList());
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (baseParts.get(i) != null && baseParts.get(i).equals(otherParts.get(j))) {
                    title[i][j] = Math.max(title[i][j], SAME_PART);
                }
            }
        }
        text = cosines(Unit::whole);
        partner = new int[base.size()];
        Arrays.fill(partner, -1);
        for (int round = 0; round < 3; round++) {
            score = score();
            partner = Assignment.best(gains());
        }
    }

    /**
     * Pairs what is left over inside chapters that are counterparts: there less will do.
     *
     * @param taken the other plan's units that are spoken for
     * @return for each base unit the other's, or -1
     */
    int[] leftovers(boolean[] baseTaken, boolean[] otherTaken) {
        double[][] gains = new double[base.size()][other.size()];
        for (int i = 0; i < base.size(); i++) {
            int up = base.get(i).parent();
            for (int j = 0; j < other.size(); j++) {
                int down = other.get(j).parent();
                boolean here = up >= 0 && down >= 0 && partner[up] == down;
                boolean free = !baseTaken[i]
                        && !otherTaken[j]
                        && base.get(i).container() == other.get(j).container();
                gains[i][j] = here && free ? score[i][j] - (text[i][j] < TEXT_IN_PLACE ? LEAST : LEAST_IN_PLACE) : 0;
            }
        }
        return Assignment.best(gains);
    }

    /** For each base unit the other's, or -1. */
    int[] partners() {
        return partner.clone();
    }

    double title(int i, int j) {
        return title[i][j];
    }

    double text(int i, int j) {
        return text[i][j];
    }

    /** How well the two go together, place in the outline included; 0 to 1. */
    double score(int i, int j) {
        return score[i][j];
    }

    private double[][] gains() {
        double[][] gains = new double[base.size()][other.size()];
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                boolean chapters = base.get(i).container() && other.get(j).container();
                gains[i][j] = score[i][j] - (chapters && title[i][j] < NO_TITLE ? LEAST_CHAPTER : LEAST);
            }
        }
        return gains;
    }

    private double[][] score() {
        double[][] agreement = agreement();
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
    private double[][] agreement() {
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
