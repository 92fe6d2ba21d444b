package io.github.guihua.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs passages (sections, actions, tasks, principles) and says how the one came from the other. */
final class Passages {
    private final List<Unit> base;
    private final List<Unit> other;
    private final Aligner aligner;
    private final ComparisonRules rules;
    private final PassageJudge judge;
    private final List<Match> matches;

    Passages(List<Unit> base, List<Unit> other, ComparisonRules rules, PassageJudge judge) {
        this.base = base;
        this.other = other;
        this.rules = rules;
        this.judge = judge;
        aligner = new Aligner(base, other, rules);
        matches = Pieces.matches(base, other, aligner);
    }

    /** {@code id|id} of all pairs. */
    Set<String> counterparts() {
        Set<String> pairs = new HashSet<>();
        for (Match m : matches) {
            pairs.add(base.get(m.base()).side().id() + "|"
                    + other.get(m.other()).side().id());
        }
        return pairs;
    }

    /** All pairs and what is left, in the base's order; what only the other has stands after what precedes it there. */
    List<Entry> entries() {
        return entries(false);
    }

    /**
     * @param itemsOnly leaves out the units that hold others
     */
    List<Entry> entries(boolean itemsOnly) {
        Map<Integer, List<Entry>> byBase = new HashMap<>();
        Map<Integer, Integer> rowOfOther = new HashMap<>();
        boolean[] baseDone = new boolean[base.size()];
        boolean[] otherDone = new boolean[other.size()];
        for (Match m : matches) {
            baseDone[m.base()] = true;
            otherDone[m.other()] = true;
            rowOfOther.merge(m.other(), m.base(), Math::min);
            if (!(itemsOnly && base.get(m.base()).container())) {
                byBase.computeIfAbsent(m.base(), i -> new ArrayList<>()).add(pair(m));
            }
        }
        for (int i = 0; i < base.size(); i++) {
            if (!baseDone[i] && !(itemsOnly && base.get(i).container())) {
                byBase.computeIfAbsent(i, k -> new ArrayList<>()).add(Regrouped.onlyBase(base, i, baseDone));
            }
        }
        int row = -1;
        for (int j = 0; j < other.size(); j++) {
            if (rowOfOther.containsKey(j)) {
                row = rowOfOther.get(j);
            } else if (!(itemsOnly && other.get(j).container())) {
                byBase.computeIfAbsent(row, k -> new ArrayList<>()).add(Regrouped.onlyOther(other, j, otherDone));
            }
        }
        List<Entry> all = new ArrayList<>();
        for (int i = -1; i < base.size(); i++) {
            all.addAll(byBase.getOrDefault(i, List.of()));
        }
        return all;
    }

    private Entry pair(Match m) {
        Unit b = base.get(m.base());
        Unit o = other.get(m.other());
        Entry pair = judge.of(
                b, o, m.piece(), m.similarity(), reasons(m, b, o, b.runs().dice(o.runs())));
        return m.piece() == null && moved(m) ? pair.saying(withChapter(pair.changes(), b, o), pair.local()) : pair;
    }

    /** Whether the chapter that holds the base's passage has a counterpart, and the other's stands outside of it. */
    private boolean moved(Match m) {
        int up = base.get(m.base()).parent();
        int chapter = up < 0 ? -1 : aligner.partners()[up];
        for (int i = up; i >= 0; i = base.get(i).parent()) {
            for (int j = other.get(m.other()).parent(); j >= 0; j = other.get(j).parent()) {
                if (aligner.partners()[i] == j) {
                    return false;
                }
            }
        }
        return chapter >= 0 && other.get(m.other()).parent() >= 0;
    }

    private List<Change> withChapter(List<Change> changes, Unit b, Unit o) {
        List<Change> all = new ArrayList<>(changes);
        all.add(Change.of("chapter", title(base, b.parent()), title(other, o.parent())));
        return all;
    }

    private static String title(List<Unit> units, int at) {
        return units.get(at).side().title();
    }

    private List<Reason> reasons(Match m, Unit b, Unit o, double copied) {
        List<Reason> reasons = new ArrayList<>();
        double title = aligner.title(m.base(), m.other());
        if (b.plainTitle().equals(o.plainTitle())) {
            reasons.add(Reason.of("same-title"));
        } else if (rules.samePart(b.plainTitle(), o.plainTitle())) {
            reasons.add(Reason.of("same-part"));
        } else if (title >= 0.1) {
            reasons.add(Reason.of("title", title));
        }
        reasons.add(Reason.of("text", aligner.text(m.base(), m.other())));
        if (m.piece() != null) {
            boolean merged = m.piece() == Relation.MERGED;
            reasons.add(Reason.of(
                    "contained", merged ? b.runs().within(o.runs()) : o.runs().within(b.runs())));
        } else {
            reasons.add(Reason.of("copied", copied));
        }
        int up = b.parent();
        int down = o.parent();
        if (up >= 0 && down >= 0 && aligner.partners()[up] == down) {
            reasons.add(Reason.of("same-chapter"));
        }
        return reasons;
    }
}
