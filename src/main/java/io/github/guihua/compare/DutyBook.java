package io.github.guihua.compare;

import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is given what in one plan, by function: 市民政局 and 县民政局 are one entry over two plans. */
final class DutyBook {
    private static final int TITLE = 60;
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, List<Duty>> duties = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Bodies bodies;

    DutyBook(Plan plan, Bodies bodies) {
        this.bodies = bodies;
        for (Section s : PlanJson.sections(plan)) {
            titles.put(s.id(), s.title());
        }
        for (SpecialColumn c : plan.specialColumns()) {
            titles.put(c.id(), c.title());
            for (ColumnItem i : c.items()) {
                titles.put(c.id() + "/" + i.number(), i.title());
            }
        }
        plan.responsibilities().forEach(this::add);
        plan.tasks().forEach(this::add);
    }

    private void add(Responsibility r) {
        String path = Clauses.path(r);
        String title = titles.getOrDefault(path, "");
        add(r.lead(), "lead", path, title, r.deadline());
        add(r.responsible(), "responsible", path, title, r.deadline());
        add(r.supporting(), "supporting", path, title, r.deadline());
        add(r.alsoResponsible(), "also", path, title, r.deadline());
    }

    private void add(Task t) {
        String content = t.content() == null ? "" : t.content();
        String title = content.length() > TITLE ? content.substring(0, TITLE) + "…" : content;
        add(t.lead(), "lead", t.annex(), title, t.deadline());
        add(t.responsible(), "responsible", t.annex(), title, t.deadline());
        add(t.supporting(), "supporting", t.annex(), title, t.deadline());
        add(t.alsoResponsible(), "also", t.annex(), title, t.deadline());
    }

    private void add(List<String> some, String role, String path, String title, String deadline) {
        for (String body : some) {
            String function = bodies.key(body);
            names.computeIfAbsent(function, f -> new LinkedHashSet<>()).add(body);
            duties.computeIfAbsent(function, f -> new ArrayList<>()).add(new Duty(path, title, role, body, deadline));
        }
    }

    /** The function's bodies by the names that they have anywhere: 民政局 for 石桥县民政局. */
    List<String> plainNames(String function) {
        return names.get(function).stream().map(bodies::plain).toList();
    }

    Set<String> functions() {
        return duties.keySet();
    }

    List<Duty> duties(String function) {
        return duties.getOrDefault(function, List.of());
    }

    /** Null where the plan gives the function nothing. */
    Side side(String function) {
        return duties.containsKey(function)
                ? Sides.duties(function, String.join("、", names.get(function)), duties.get(function))
                : null;
    }
}
