package io.github.guihua.compare;

import io.github.guihua.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Actions of special columns that the other plan wrote into a section, or sections that it made an action: moved, not dropped. */
final class Moves {
    /** The share of the action's letter runs that the section must have. */
    private static final double CONTAINED = 0.3;
    /** Less will do where the one names the other. */
    private static final double NAMED = 0.12;

    private static final int LEAST_RUNS = 8;

    private final PassageJudge judge;
    private final List<Unit> baseSections;
    private final List<Unit> otherSections;
    private final Map<String, Unit> baseActions = new HashMap<>();
    private final Map<String, Unit> otherActions = new HashMap<>();
    private final Set<String> baseMet = new HashSet<>();
    private final Set<String> otherMet = new HashSet<>();

    Moves(Plan base, Plan other, PassageJudge judge) {
        this.judge = judge;
        baseSections = PlanUnits.sections(base);
        otherSections = PlanUnits.sections(other);
        PlanUnits.actions(base).forEach(u -> baseActions.put(u.side().id(), u));
        PlanUnits.actions(other).forEach(u -> otherActions.put(u.side().id(), u));
    }

    /** The actions' entries with those that moved as pairs. A doubtful pair of two actions gives way to a move of either. */
    List<Entry> actions(List<Entry> entries) {
        List<Entry> result = new ArrayList<>();
        for (Entry e : entries) {
            boolean doubtful = e.relation() == Relation.RELATED && Entry.LOW.equals(e.confidence());
            Entry from = e.base() != null && (e.other() == null || doubtful) ? from(e.base()) : null;
            Entry to = e.other() != null && (e.base() == null || doubtful) ? to(e.other()) : null;
            if (from == null && to == null) {
                result.add(e);
                continue;
            }
            if (e.base() != null) {
                result.add(from != null ? from : Entry.onlyBase(e.base(), List.of(), null));
            }
            if (e.other() != null) {
                result.add(to != null ? to : Entry.onlyOther(e.other(), List.of(), null));
            }
        }
        return result;
    }

    /** The sections' entries without those alone that an action has become, or was. To be asked after the actions. */
    List<Entry> sections(List<Entry> entries) {
        return entries.stream()
                .filter(e -> e.paired()
                        || !(e.base() != null
                                ? baseMet.contains(e.base().id())
                                : otherMet.contains(e.other().id())))
                .toList();
    }

    private Entry from(Side action) {
        Unit a = baseActions.get(action.id());
        Unit section = section(a, otherSections);
        if (section == null) {
            return null;
        }
        otherMet.add(section.side().id());
        return moved(a, section, a.runs().within(section.runs()));
    }

    private Entry to(Side action) {
        Unit a = otherActions.get(action.id());
        Unit section = section(a, baseSections);
        if (section == null) {
            return null;
        }
        baseMet.add(section.side().id());
        return moved(section, a, a.runs().within(section.runs()));
    }

    private Entry moved(Unit b, Unit o, double within) {
        return judge.of(b, o, Relation.MOVED, within, List.of(Reason.of("contained", within)));
    }

    private static Unit section(Unit action, List<Unit> sections) {
        if (action == null || action.container() || action.runs().size() < LEAST_RUNS) {
            return null;
        }
        Unit best = null;
        double most = 0;
        for (Unit s : sections) {
            double within = s.container() ? 0 : action.runs().within(s.runs());
            if (within > most && within >= (named(action, s) ? NAMED : CONTAINED)) {
                most = within;
                best = s;
            }
        }
        return best;
    }

    private static boolean named(Unit action, Unit section) {
        String a = action.plainTitle();
        String s = section.plainTitle();
        return a.length() > 2 && (s.contains(a) || section.plainText().contains(a)) || s.length() > 2 && a.contains(s);
    }
}
