package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.model.Agency;
import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Level;
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
import java.util.regex.Pattern;

/** Who is given what in one plan, by function: 市民政局 and 县民政局 are one entry over two plans. */
final class DutyBook {
    private static final int TITLE = 60;
    private static final Pattern PREFIX = Pattern.compile("^(?:各|有关)?(?:省|自治区|市|州|县|区|旗|地|盟|镇|乡)+(?=.{3})");
    /** The level before a body's name, no part of it as in 市场监管局 and 市政管理局. */
    private static final Pattern LEVEL =
            Pattern.compile("^(?:各|有关)?(?:省|自治区|市(?![场政])|州|[县区](?!域)|旗|盟)+(?=.{2})|(?<=^团)[省市州县区旗盟](?=委$)");

    private static final Pattern SUFFIX = Pattern.compile("(?:管理局|委员会|管委会|总局|分局|局|厅|委|办公室|办|处|部|中心|联合会|会)$");

    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, List<Duty>> duties = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final PlaceNames places;
    private final ComparisonRules rules;
    private final Level level;

    DutyBook(Plan plan, ComparisonRules rules) {
        this.rules = rules;
        places = PlaceNames.of(plan);
        level = plan.notice().jurisdiction() == null
                ? null
                : plan.notice().jurisdiction().level();
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
        known(r.agencies());
        String path = r.column() == null ? r.section() : r.item() == null ? r.column() : r.column() + "/" + r.item();
        String title = titles.getOrDefault(path, "");
        add(r.lead(), "lead", path, title, r.deadline());
        add(r.responsible(), "responsible", path, title, r.deadline());
        add(r.supporting(), "supporting", path, title, r.deadline());
        add(r.alsoResponsible(), "also", path, title, r.deadline());
    }

    private void add(Task t) {
        known(t.agencies());
        String content = t.content() == null ? "" : t.content();
        String title = content.length() > TITLE ? content.substring(0, TITLE) + "…" : content;
        add(t.lead(), "lead", t.annex(), title, t.deadline());
        add(t.responsible(), "responsible", t.annex(), title, t.deadline());
        add(t.supporting(), "supporting", t.annex(), title, t.deadline());
        add(t.alsoResponsible(), "also", t.annex(), title, t.deadline());
    }

    private void known(List<Agency> agencies) {
        for (Agency a : agencies) {
            if (a.function() != null) {
                functions.putIfAbsent(a.name(), a.function());
            }
        }
    }

    private void add(List<String> bodies, String role, String path, String title, String deadline) {
        for (String body : bodies) {
            String function = functions.computeIfAbsent(body, this::function);
            names.computeIfAbsent(function, f -> new LinkedHashSet<>()).add(body);
            duties.computeIfAbsent(function, f -> new ArrayList<>()).add(new Duty(path, title, role, body, deadline));
        }
    }

    private String function(String body) {
        String known = rules.function(body, level);
        return known == null ? stem(body) : known;
    }

    /** The function's bodies by the names that they have anywhere: 民政局 for 石桥县民政局, 党委组织部 for 县委组织部. */
    List<String> plainNames(String function) {
        return names.get(function).stream().map(this::plain).toList();
    }

    private String plain(String body) {
        String plain = LEVEL.matcher(places.without(body)).replaceFirst("");
        return plain.isEmpty() ? body : plain.startsWith("委") && !plain.startsWith("委员") ? "党" + plain : plain;
    }

    /** What is left of a body's name without place, level and the word for its kind: 民政 for 石桥县民政局. */
    private String stem(String body) {
        String plain = places.without(body).replace("和", "");
        String name = PREFIX.matcher(plain).replaceFirst("");
        String stem = SUFFIX.matcher(name).replaceFirst("");
        return stem.length() >= 2 ? stem : Fold.of(body);
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
                ? Side.duties(function, String.join("、", names.get(function)), duties.get(function))
                : null;
    }
}
