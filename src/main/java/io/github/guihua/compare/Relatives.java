package io.github.guihua.compare;

import io.github.guihua.model.Citation;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.store.PlanHead;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many plans may be kin of one, by what they cite and where they are, so that only those are looked at. All that
 * are kin are among them, in the order in which the plans are given; not all of them are kin.
 */
final class Relatives {
    private final List<PlanHead> all;
    private final Map<String, List<Integer>> named = new HashMap<>();
    private final Map<String, List<Integer>> citing = new HashMap<>();
    private final Map<String, List<Integer>> at = new HashMap<>();
    private final Map<String, List<Integer>> within = new HashMap<>();
    private final BitSet national = new BitSet();

    Relatives(List<PlanHead> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), i);
        }
    }

    private void add(PlanHead h, int i) {
        Citations.names(h.notice()).forEach(n -> set(named, n, i));
        h.notice().basedOn().forEach(c -> Citations.names(c).forEach(n -> set(citing, n, i)));
        Jurisdiction place = h.jurisdiction();
        if (place != null) {
            set(at, place.name(), i);
            place.path().forEach(n -> set(within, n, i));
            national.set(i, place.level() == Level.NATIONAL);
        }
    }

    private static void set(Map<String, List<Integer>> sets, String name, int i) {
        sets.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
    }

    /** What the citation may mean. */
    List<PlanHead> meant(Citation c) {
        return heads(meaning(c));
    }

    /** What the plan may be grounded on. */
    List<PlanHead> above(PlanHead plan) {
        BitSet found = new BitSet();
        plan.notice().basedOn().forEach(c -> found.or(meaning(c)));
        if (plan.jurisdiction() != null) {
            found.or(national);
            plan.jurisdiction().path().forEach(n -> join(found, at, n));
        }
        return heads(found);
    }

    /** What may be grounded on the plan. */
    List<PlanHead> below(PlanHead plan) {
        BitSet found = new BitSet();
        Jurisdiction place = plan.jurisdiction();
        if (place != null && place.level() == Level.NATIONAL) {
            found.set(0, all.size());
            return heads(found);
        }
        Citations.names(plan.notice()).forEach(n -> join(found, citing, n));
        if (place != null) {
            join(found, within, place.name());
        }
        return heads(found);
    }

    private BitSet meaning(Citation c) {
        BitSet found = new BitSet();
        Citations.names(c).forEach(n -> join(found, named, n));
        return found;
    }

    private static void join(BitSet found, Map<String, List<Integer>> sets, String name) {
        sets.getOrDefault(name, List.of()).forEach(found::set);
    }

    private List<PlanHead> heads(BitSet found) {
        return found.stream().mapToObj(all::get).toList();
    }
}
