package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sections that stand alone though a figure of theirs has its counterpart in a section of the other plan: what was written
 * there in one sentence became a section, or the other way round.
 */
final class Carried {
    /** How alike the title of what stands alone and the figure's name are where the section is about the figure, … */
    private static final double NAMED = 0.35;
    /** … or how much of its text must be in the other. */
    private static final double CONTAINED = 0.08;

    private final PassageJudge judge;
    private final ComparisonRules rules;
    private final Map<String, Unit> base = new HashMap<>();
    private final Map<String, Unit> other = new HashMap<>();
    /** By the places in the one plan and then in the other, the names that the one gives to the figures that both have. */
    private final Map<String, Map<String, String>> toBase = new HashMap<>();

    private final Map<String, Map<String, String>> toOther = new HashMap<>();

    /** @param measures entries of indicators and targets */
    Carried(
            List<Unit> baseSections,
            List<Unit> otherSections,
            List<Entry> measures,
            PassageJudge judge,
            ComparisonRules rules) {
        this.judge = judge;
        this.rules = rules;
        baseSections.stream()
                .filter(u -> !u.container())
                .forEach(u -> base.put(u.side().id(), u));
        otherSections.stream()
                .filter(u -> !u.container())
                .forEach(u -> other.put(u.side().id(), u));
        for (Entry e : measures) {
            if (e.paired() && Entry.HIGH.equals(e.confidence())) {
                String b = e.base().placeId();
                String o = e.other().placeId();
                if (base.containsKey(b) && other.containsKey(o)) {
                    toBase.computeIfAbsent(o, k -> new LinkedHashMap<>())
                            .putIfAbsent(b, e.other().name());
                    toOther.computeIfAbsent(b, k -> new LinkedHashMap<>())
                            .putIfAbsent(o, e.base().name());
                }
            }
        }
    }

    /** The entries with those that stand alone paired where a figure says with what. */
    List<Entry> sections(List<Entry> entries) {
        List<Entry> result = new ArrayList<>();
        for (Entry e : entries) {
            List<Entry> found =
                    switch (alone(e)) {
                        case SPLIT -> from(e.other().id());
                        case MERGED -> into(e.base().id());
                        default -> List.of();
                    };
            result.addAll(found.isEmpty() ? List.of(e) : found);
        }
        return result;
    }

    /** Which way a section that stands alone may have gone, or one that was put to another for want of a better; else adapted. */
    private static Relation alone(Entry e) {
        if (e.paired()) {
            boolean piece = e.relation() == Relation.SPLIT || e.relation() == Relation.MERGED;
            return piece && Entry.LOW.equals(e.confidence()) ? e.relation() : Relation.ADAPTED;
        }
        return e.relation() != null ? Relation.ADAPTED : e.base() == null ? Relation.SPLIT : Relation.MERGED;
    }

    private List<Entry> from(String section) {
        return toBase.getOrDefault(section, Map.of()).entrySet().stream()
                .filter(f -> !opposed(base.get(f.getKey()), other.get(section)))
                .filter(f -> about(other.get(section), base.get(f.getKey()), f.getValue()))
                .map(f -> entry(base.get(f.getKey()), other.get(section), Relation.SPLIT, f.getValue()))
                .limit(1)
                .toList();
    }

    private List<Entry> into(String section) {
        return toOther.getOrDefault(section, Map.of()).entrySet().stream()
                .filter(f -> !opposed(base.get(section), other.get(f.getKey())))
                .filter(f -> about(base.get(section), other.get(f.getKey()), f.getValue()))
                .map(f -> entry(base.get(section), other.get(f.getKey()), Relation.MERGED, f.getValue()))
                .limit(1)
                .toList();
    }

    /** A figure in passing shows nothing: opening hours stand in many sections. */
    private static boolean about(Unit alone, Unit whole, String figure) {
        return alone.title().dice(Terms.of(Fold.of(figure))) >= NAMED
                || alone.runs().within(whole.runs()) >= CONTAINED;
    }

    private boolean opposed(Unit b, Unit o) {
        return rules.opposed(rules.opposing(b.plainTitle()), rules.opposing(o.plainTitle()));
    }

    private Entry entry(Unit b, Unit o, Relation relation, String figure) {
        double within = relation == Relation.SPLIT
                ? o.runs().within(b.runs())
                : b.runs().within(o.runs());
        return judge.of(
                b, o, relation, within, List.of(Reason.of("shared-figure", figure), Reason.of("contained", within)));
    }
}
