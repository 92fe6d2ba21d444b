package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, among the units that found no counterpart, those that went into another unit: two of the base's sections that
 * the other plan made one (merged), or one that it spread over several (split).
 */
final class Pieces {
    /** The share of the piece's letter runs that the whole must have. */
    private static final double CONTAINED = 0.18;
    /** Less will do where the piece's chapter is the counterpart of the whole or of its chapter. */
    private static final double CONTAINED_IN_PLACE = 0.08;

    private static final double AHEAD = 1.4;
    /** What a piece must make of the whole for the whole's counterpart to be a piece beside it. */
    private static final double SUBSTANTIAL = 0.06;

    private final List<Unit> base;
    private final List<Unit> other;
    private final Aligner aligner;
    private final int[] otherOf;
    private final int[] baseOf;

    private Pieces(List<Unit> base, List<Unit> other, Aligner aligner) {
        this.base = base;
        this.other = other;
        this.aligner = aligner;
        otherOf = aligner.partners();
        baseOf = new int[other.size()];
        java.util.Arrays.fill(baseOf, -1);
        for (int i = 0; i < otherOf.length; i++) {
            if (otherOf[i] >= 0) {
                baseOf[otherOf[i]] = i;
            }
        }
    }

    /** All pairs: the counterparts, then the pieces. */
    static List<Match> matches(List<Unit> base, List<Unit> other, Aligner aligner) {
        return new Pieces(base, other, aligner).matches();
    }

    private List<Match> matches() {
        List<Match> pieces = new ArrayList<>(pieces(CONTAINED));
        for (Match m : pieces) {
            // each is the other's whole: counterparts that the titles hid
            if (otherOf[m.base()] < 0 && baseOf[m.other()] < 0) {
                otherOf[m.base()] = m.other();
                baseOf[m.other()] = m.base();
            }
        }
        int[] left = aligner.leftovers(taken(otherOf, pieces, true), taken(baseOf, pieces, false));
        for (int i = 0; i < left.length; i++) {
            if (left[i] >= 0) {
                otherOf[i] = left[i];
                baseOf[left[i]] = i;
            }
        }
        pieces.clear();
        pieces.addAll(pieces(CONTAINED_IN_PLACE));
        boolean[] mergedInto = new boolean[other.size()];
        boolean[] splitFrom = new boolean[base.size()];
        for (Match m : pieces) {
            if (m.piece() == Relation.MERGED) {
                boolean much =
                        other.get(m.other()).runs().within(base.get(m.base()).runs()) >= SUBSTANTIAL;
                mergedInto[m.other()] |= much && siblings(base, m.base(), baseOf[m.other()]);
            } else {
                boolean much =
                        base.get(m.base()).runs().within(other.get(m.other()).runs()) >= SUBSTANTIAL;
                splitFrom[m.base()] |= much && siblings(other, m.other(), otherOf[m.base()]);
            }
        }
        List<Match> all = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            int j = otherOf[i];
            if (j >= 0) {
                Relation piece = mergedInto[j] ? Relation.MERGED : splitFrom[i] ? Relation.SPLIT : null;
                all.add(new Match(i, j, aligner.score(i, j), piece));
            }
        }
        all.addAll(pieces);
        return all;
    }

    private static boolean[] taken(int[] counterpart, List<Match> pieces, boolean forward) {
        boolean[] taken = new boolean[counterpart.length];
        for (int i = 0; i < counterpart.length; i++) {
            taken[i] = counterpart[i] >= 0;
        }
        for (Match m : pieces) {
            if (forward && m.piece() == Relation.MERGED) {
                taken[m.base()] = true;
            } else if (!forward && m.piece() == Relation.SPLIT) {
                taken[m.other()] = true;
            }
        }
        return taken;
    }

    /** @param inPlace what the share must be where the piece's chapter goes with the whole's */
    private List<Match> pieces(double inPlace) {
        List<Match> pieces = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            int j = otherOf[i] < 0 ? whole(base, i, other, otherOf, inPlace) : -1;
            if (j >= 0 && !aligner.opposed(i, j)) {
                pieces.add(new Match(i, j, similarity(i, j, base.get(i), other.get(j)), Relation.MERGED));
            }
        }
        for (int j = 0; j < other.size(); j++) {
            int i = baseOf[j] < 0 ? whole(other, j, base, baseOf, inPlace) : -1;
            if (i >= 0 && !aligner.opposed(i, j)) {
                pieces.add(new Match(i, j, similarity(i, j, other.get(j), base.get(i)), Relation.SPLIT));
            }
        }
        return pieces;
    }

    private double similarity(int i, int j, Unit piece, Unit whole) {
        return Math.max(aligner.score(i, j), piece.runs().within(whole.runs()));
    }

    /** A piece beside the counterpart makes the counterpart a piece too; a piece inside it does not. */
    private static boolean siblings(List<Unit> units, int piece, int counterpart) {
        return counterpart >= 0 && !inside(units, piece, counterpart) && !inside(units, counterpart, piece);
    }

    private static boolean inside(List<Unit> units, int inner, int outer) {
        for (int i = inner; i >= 0; i = units.get(i).parent()) {
            if (i == outer) {
                return true;
            }
        }
        return false;
    }

    private int whole(List<Unit> pieces, int p, List<Unit> wholes, int[] counterpart, double inPlace) {
        Unit piece = pieces.get(p);
        if (piece.container() || piece.runs().size() < 8) {
            return -1;
        }
        int best = -1;
        double most = 0;
        double next = 0;
        for (int w = 0; w < wholes.size(); w++) {
            if (wholes.get(w).container()) {
                continue;
            }
            double within = piece.runs().within(wholes.get(w).runs());
            if (within > most) {
                next = most;
                most = within;
                best = w;
            } else {
                next = Math.max(next, within);
            }
        }
        if (best < 0 || most < AHEAD * next) {
            return -1;
        }
        double least = inPlace(pieces, p, wholes, best, counterpart) ? inPlace : CONTAINED;
        return most >= least ? best : -1;
    }

    private static boolean inPlace(List<Unit> pieces, int p, List<Unit> wholes, int w, int[] counterpart) {
        int up = pieces.get(p).parent();
        if (up < 0 || counterpart[up] < 0) {
            return false;
        }
        return inside(wholes, w, counterpart[up])
                || counterpart[up] == wholes.get(w).parent();
    }
}
