package io.github.guihua.compare;

import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Evidence;
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
        for (Section s : plan.outline()) {
            section(s, -1, 0, place, units);
        }
        return units;
    }

    private static String section(Section s, int parent, int depth, PlaceNames place, List<Unit> into) {
        int index = into.size();
        into.add(null); // its children come after it, and its text needs theirs
        String own = own(s);
        StringBuilder whole = new StringBuilder(own);
        for (Section child : s.children()) {
            whole.append('\n').append(child.title()).append('\n').append(section(child, index, depth + 1, place, into));
        }
        Side side = new Side(
                s.id(),
                s.id(),
                null,
                null,
                null,
                s.title(),
                own,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                page(s.page(), s.evidence()),
                line(s.evidence()),
                null,
                null);
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
            units.add(Unit.of(
                    new Side(
                            c.id(),
                            c.section(),
                            c.id(),
                            null,
                            null,
                            c.title(),
                            "",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            page(c.page(), c.evidence()),
                            line(c.evidence()),
                            null,
                            null),
                    -1,
                    0,
                    true,
                    "",
                    whole.toString(),
                    place));
            int n = 0;
            for (ColumnItem i : c.items()) {
                n++;
                String id = c.id() + "/" + (i.number() == null ? "#" + n : i.number());
                String text = i.text() == null ? "" : i.text();
                Side side = new Side(
                        id,
                        null,
                        c.id(),
                        i.number(),
                        null,
                        i.title(),
                        text,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        page(c.page(), i.evidence()),
                        line(i.evidence()),
                        null,
                        null);
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
                    units.add(Unit.of(
                            Side.passage(
                                    id,
                                    s.id(),
                                    null,
                                    null,
                                    p.title(),
                                    text,
                                    page(s.page(), p.evidence()),
                                    line(p.evidence())),
                            -1,
                            0,
                            false,
                            text,
                            text,
                            place));
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
            units.add(Unit.of(
                    Side.passage(
                            id,
                            t.annex(),
                            null,
                            t.number(),
                            title,
                            text,
                            page(t.page(), t.evidence()),
                            line(t.evidence())),
                    -1,
                    0,
                    false,
                    text,
                    text + (t.goal() == null ? "" : t.goal()),
                    place));
        }
        return units;
    }

    static Integer page(Integer page, Evidence evidence) {
        return evidence != null && evidence.page() != null ? evidence.page() : page;
    }

    static Integer line(Evidence evidence) {
        return evidence == null ? null : evidence.line();
    }
}
