package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what became of a passage whose counterpart is known: how it was taken over, and what was changed in it. */
final class PassageJudge {
    /** At least this share of the letters, and every digit, must have stayed for a passage to be the same but for trifles. */
    private static final double VERBATIM = 0.985;

    /** The share of letter runs from which a passage was reworked rather than written anew. */
    private static final double ADAPTED = 0.12;

    private static final double SURE = 0.45;

    private final ComparisonRules rules;
    private final Bodies bodies;

    PassageJudge(ComparisonRules rules, Bodies bodies) {
        this.rules = rules;
        this.bodies = bodies;
    }

    /** @param given how it was taken over where that is known; null where the texts say it */
    Entry of(Unit b, Unit o, Relation given, double similarity, List<Reason> reasons) {
        TextDiff diff = TextDiff.of(b.side().text(), o.side().text());
        double copied = b.runs().dice(o.runs());
        Relation relation = given != null ? given : relation(b, o, diff, copied);
        List<Change> changes = new ArrayList<>();
        if (!Fold.of(b.side().title()).equals(Fold.of(o.side().title()))) {
            changes.add(Change.of("title", b.side().title(), o.side().title()));
        }
        boolean inline = relation == Relation.VERBATIM || relation == Relation.ADAPTED;
        List<Change> commitment = commitment(b.side(), o.side(), inline ? diff : null);
        if (relation == Relation.VERBATIM && commitment.stream().anyMatch(c -> c.trend() != null)) {
            relation = Relation.ADAPTED;
        }
        changes.addAll(commitment);
        Figures figures =
                inline ? Figures.changed(diff, b.side().text(), o.side().text(), rules) : Figures.NONE;
        changes.addAll(figures.changes());
        if (inline) {
            changes.addAll(diff.changes());
        }
        boolean own = inline || relation == Relation.SPLIT || relation == Relation.MOVED;
        return new Entry(
                b.side(),
                o.side(),
                null,
                relation,
                similarity,
                similarity >= SURE ? Entry.HIGH : Entry.LOW,
                reasons,
                changes,
                own ? local(b, o, figures) : List.of(),
                null);
    }

    /** What the two say of who must do it, by when and how strictly. */
    private List<Change> commitment(Side b, Side o, TextDiff diff) {
        List<Change> changes = new ArrayList<>(rules.force().changes(said(b), said(o)));
        Change clause = Deadline.change(b.deadline(), o.deadline());
        // of a part, what only one clause dates may be dated in the other's text
        if (clause != null && (diff != null || b.deadline() != null && o.deadline() != null)) {
            changes.add(clause);
        }
        changes.addAll(diff != null ? Deadline.moved(diff, b.text(), o.text()) : Deadline.aligned(b.text(), o.text()));
        if (b.lead() != null && o.lead() != null && leadMoved(b.lead(), o.lead())) {
            changes.add(Change.of("lead", b.lead(), o.lead()));
        }
        return changes;
    }

    private static String said(Side s) {
        return s.heading() + "。" + s.text();
    }

    private boolean leadMoved(String base, String other) {
        Set<String> keys = new HashSet<>();
        for (String body : base.split("、")) {
            keys.add(bodies.key(body));
        }
        for (String body : other.split("、")) {
            if (keys.contains(bodies.key(body))) {
                return false;
            }
        }
        return true;
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

    /** What the other's text has of its own: figures, programmes, bodies and documents that the base's has not. */
    private List<Local> local(Unit b, Unit o, Figures changed) {
        String known = Fold.letters(b.side().text() + b.side().title());
        return rules.local(o.side().text()).stream()
                .filter(l -> !known.contains(Fold.letters(l.text())))
                .filter(l -> !changed.others().contains(l.text()))
                .toList();
    }
}
