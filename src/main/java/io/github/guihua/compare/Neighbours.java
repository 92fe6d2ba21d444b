package io.github.guihua.compare;

import io.github.guihua.compare.text.Shingles;
import io.github.guihua.model.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * For a passage that stands alone: where the other plan speaks of it after all, in a section or an action of whatever
 * kind. A province's action that a county wrote into a section is not dropped, it has moved.
 */
final class Neighbours {
    private static final double LEAST = 0.12;

    private Neighbours() {}

    static List<Entry> add(List<Entry> entries, Plan base, Plan other) {
        if (entries.stream().allMatch(Entry::paired)) {
            return entries;
        }
        List<Unit> inBase = all(base);
        List<Unit> inOther = all(other);
        PlaceNames basePlace = PlaceNames.of(base);
        PlaceNames otherPlace = PlaceNames.of(other);
        List<Entry> result = new ArrayList<>(entries.size());
        for (Entry e : entries) {
            if (e.paired() || e.relation() == Relation.REGROUPED) {
                result.add(e);
            } else if (e.other() == null) {
                result.add(Entry.onlyBase(e.base(), e.reasons(), nearest(e.base(), basePlace, inOther)));
            } else {
                result.add(Entry.onlyOther(e.other(), e.reasons(), nearest(e.other(), otherPlace, inBase)));
            }
        }
        return result;
    }

    private static List<Unit> all(Plan plan) {
        List<Unit> units = new ArrayList<>(PlanUnits.sections(plan));
        units.addAll(PlanUnits.actions(plan));
        units.removeIf(Unit::container);
        return units;
    }

    private static Entry.Nearest nearest(Side side, PlaceNames place, List<Unit> among) {
        Shingles runs = Shingles.of(place.without(side.text()));
        if (runs.size() < 8) {
            return null;
        }
        Unit best = null;
        double most = LEAST;
        for (Unit u : among) {
            double within = runs.within(u.runs());
            if (within > most) {
                most = within;
                best = u;
            }
        }
        return best == null
                ? null
                : new Entry.Nearest(best.side().id(), best.side().heading(), most);
    }
}
