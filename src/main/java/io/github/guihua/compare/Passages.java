package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs passages (sections, actions, tasks, principles) and says how the one came from the other. */
final class Passages {
    /** At least this share of the letters, and every digit, must have stayed for a passage to be the same but for trifles. */
    private static final double VERBATIM = 0.985;

    /** The share of letter runs from which a passage was reworked rather than written anew. */
    private static final double ADAPTED = 0.12;

    private static final double SURE = 0.45;

    private final List<Unit> base;
    private final List<Unit> other;
    private final Aligner aligner;
    private final ComparisonRules rules;
    private final List<Match> matches;

    Passages(List<Unit> base, List<Unit> other, ComparisonRules rules) {
        this.base = base;
        this.other = other;
        this.rules = rules;
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
        for (Match m : matches) {
            baseDone[m.base()] = true;
            rowOfOther.merge(m.other(), m.base(), Math::min);
            if (!(itemsOnly && base.get(m.base()).container())) {
                byBase.computeIfAbsent(m.base(), i -> new ArrayList<>()).add(pair(m));
            }
        }
        for (int i = 0; i < base.size(); i++) {
            if (!baseDone[i] && !(itemsOnly && base.get(i).container())) {
                byBase.computeIfAbsent(i, k -> new ArrayList<>())
                        .add(Entry.onlyBase(base.get(i).side(), List.of(), null));
            }
        }
        int row = -1;
        for (int j = 0; j < other.size(); j++) {
            if (rowOfOther.containsKey(j)) {
                row = rowOfOther.get(j);
            } else if (!(itemsOnly && other.get(j).container())) {
                byBase.computeIfAbsent(row, k -> new ArrayList<>())
                        .add(Entry.onlyOther(other.get(j).side(), List.of(), null));
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
        TextDiff diff = TextDiff.of(b.side().text(), o.side().text());
        double copied = b.runs().dice(o.runs());
        Relation relation = m.piece() != null ? m.piece() : relation(b, o, diff, copied);
        List<Reason> reasons = reasons(m, b, o, copied);
        List<Change> changes = new ArrayList<>();
        if (!Fold.of(b.side().title()).equals(Fold.of(o.side().title()))) {
            changes.add(Change.of("title", b.side().title(), o.side().title()));
        }
        boolean inline = relation == Relation.VERBATIM || relation == Relation.ADAPTED;
        if (inline) {
            changes.addAll(diff.changes());
        }
        List<Local> local = inline || relation == Relation.SPLIT ? local(b, o) : List.of();
        return new Entry(
                b.side(),
                o.side(),
                null,
                relation,
                m.similarity(),
                m.similarity() >= SURE ? Entry.HIGH : Entry.LOW,
                reasons,
                changes,
                local,
                null);
    }

    private static Relation relation(Unit b, Unit o, TextDiff diff, double copied) {
        boolean bare = diff.baseLetters() == 0 && diff.otherLetters() == 0;
        boolean kept = diff.ratio() >= VERBATIM && !figureChanged(diff);
        if (!bare && (kept || o.same(b))) {
            return Relation.VERBATIM;
        }
        if (bare && copied >= VERBATIM && b.plainTitle().equals(o.plainTitle())) {
            return Relation.VERBATIM;
        }
        return copied >= ADAPTED ? Relation.ADAPTED : Relation.RELATED;
    }

    private static boolean figureChanged(TextDiff diff) {
        return diff.changes().stream().anyMatch(c -> digit(c.base()) || digit(c.other()));
    }

    private static boolean digit(String words) {
        return words != null && words.chars().anyMatch(Character::isDigit);
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

    /** What the other's text has of its own: figures, programmes, bodies and documents that the base's has not. */
    private List<Local> local(Unit b, Unit o) {
        String known = Fold.letters(b.side().text() + b.side().title());
        return rules.local(o.side().text()).stream()
                .filter(l -> !known.contains(Fold.letters(l.text())))
                .toList();
    }
}
