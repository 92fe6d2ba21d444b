package io.github.guihua.compare;

import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Point;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.List;

/** Takes a plan apart into what can be aligned. */
final class PlanUnits {
    private PlanUnits() {}

    /** Every section, depth first. */
    static List<Unit> sections(Plan plan) {
        List<Unit> units = new ArrayList<>();
        PlaceNames place = PlaceNames.of(plan);
        Clauses clauses = new Clauses(plan);
        for (Section s : plan.outline()) {
            section(s, -1, 0, place, clauses, units);
        }
        return units;
    }

    private static String section(
            Section s, int parent, int depth, PlaceNames place, Clauses clauses, List<Unit> into) {
        int index = into.size();
        into.add(null); // its children come after it, and its text needs theirs
        String own = own(s);
        StringBuilder whole = new StringBuilder(own);
        for (Section child : s.children()) {
            whole.append('\n')
                    .append(child.title())
                    .append('\n')
                    .append(section(child, index, depth + 1, place, clauses, into));
        }
        Side side =
                clauses.led(Sides.passage(Spot.of(s.id(), s.id(), null, null, s.page(), s.evidence()), s.title(), own));
        into.set(index, Unit.of(side, parent, depth, !s.children().isEmpty(), own, whole.toString(), place));
        return whole.toString();
    }

    /** A section's body with its points, each as it is printed. */
    static String own(Section s) {
        StringBuilder own = new StringBuilder(s.text() == null ? "" : s.text());
        for (Point p : s.points()) {
            if (!own.isEmpty()) {
                own.append('\n');
            }
            if (p.marker() != null) {
                own.append(p.marker());
            }
            if (p.title() != null) {
                own.append(p.title()).append('。');
            }
            own.append(p.text() == null ? "" : p.text());
        }
        return own.toString();
    }

    /** The action columns, each followed by its items, whose parent it is. */
    static List<Unit> actions(Plan plan) {
        PlaceNames place = PlaceNames.of(plan);
        Clauses clauses = new Clauses(plan);
        List<Unit> units = new ArrayList<>();
        for (SpecialColumn c : plan.specialColumns()) {
            if (c.items().isEmpty()) {
                continue;
            }
            int parent = units.size();
            StringBuilder whole = new StringBuilder();
            c.items().forEach(i -> whole.append(i.title())
                    .append('\n')
                    .append(i.text())
                    .append('\n'));
            Spot column = Spot.of(c.id(), c.section(), c.id(), null, c.page(), c.evidence());
            units.add(Unit.of(Sides.passage(column, c.title(), ""), -1, 0, true, "", whole.toString(), place));
            int n = 0;
            for (ColumnItem i : c.items()) {
                n++;
                String id = c.id() + "/" + (i.number() == null ? "#" + n : i.number());
                String text = i.text() == null ? "" : i.text();
                Spot spot = Spot.of(id, null, c.id(), i.number(), c.page(), i.evidence());
                Side side = clauses.led(Sides.passage(spot, i.title(), text));
                units.add(Unit.of(side, parent, 1, false, text, text, place));
            }
        }
        return units;
    }

    /** The points of the principles section, wherever it stands. */
    static List<Unit> principles(Plan plan, ComparisonRules rules) {
        PlaceNames place = PlaceNames.of(plan);
        List<Unit> units = new ArrayList<>();
        for (Section s : PlanJson.sections(plan)) {
            if (rules.principles(s.title())) {
                for (Point p : s.points()) {
                    String id = s.id() + "#" + (units.size() + 1);
                    String text = p.text() == null ? "" : p.text();
                    Spot spot = Spot.of(id, s.id(), null, null, s.page(), p.evidence());
                    units.add(Unit.of(Sides.passage(spot, p.title(), text), -1, 0, false, text, text, place));
                }
            }
        }
        return units;
    }

    /** The rows of the task annexes. */
    static List<Unit> tasks(Plan plan) {
        PlaceNames place = PlaceNames.of(plan);
        List<Unit> units = new ArrayList<>();
        for (Task t : plan.tasks()) {
            String id = t.annex() + "#" + (units.size() + 1);
            String title = t.task() == null ? t.theme() : t.task();
            String text = t.content() == null ? "" : t.content();
            Spot spot = Spot.of(id, t.annex(), null, t.number(), t.page(), t.evidence());
            String whole = text + (t.goal() == null ? "" : t.goal());
            units.add(Unit.of(Clauses.led(Sides.passage(spot, title, text), t), -1, 0, false, text, whole, place));
        }
        return units;
    }
}
