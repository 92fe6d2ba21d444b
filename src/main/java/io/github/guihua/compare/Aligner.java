package io.github.guihua.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs the units of two plans by their {@link UnitScores}. All pairs are chosen together, in rounds: a later one sees
 * the earlier one's choice, for children of a pair are likelier pairs, and so are parents whose children pair.
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

    private final List<Unit> base;
    private final List<Unit> other;
    private final UnitScores scores;
    private double[][] score;
    private int[] partner;

    Aligner(List<Unit> base, List<Unit> other, ComparisonRules rules) {
        this.base = base;
        this.other = other;
        scores = new UnitScores(base, other, rules);
        partner = new int[base.size()];
        Arrays.fill(partner, -1);
        for (int round = 0; round < 3; round++) {
            score = scores.given(partner);
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
                gains[i][j] =
                        here && free ? score[i][j] - (scores.text(i, j) < TEXT_IN_PLACE ? LEAST : LEAST_IN_PLACE) : 0;
            }
        }
        return Assignment.best(gains);
    }

    /** For each base unit the other's, or -1. */
    int[] partners() {
        return partner.clone();
    }

    double title(int i, int j) {
        return scores.title(i, j);
    }

    /** Whether the titles forbid the pair. */
    boolean opposed(int i, int j) {
        return scores.opposed(i, j);
    }

    double text(int i, int j) {
        return scores.text(i, j);
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
                gains[i][j] = score[i][j] - (chapters && scores.title(i, j) < NO_TITLE ? LEAST_CHAPTER : LEAST);
            }
        }
        return gains;
    }
}
