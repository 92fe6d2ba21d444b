package io.github.guihua.index;

import io.github.guihua.index.Passage.Measure;
import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Point;
import io.github.guihua.model.Quantity;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Table;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a plan apart into passages, in the plan's order, the plan itself last. */
final class Passages {
    private final Plan plan;
    private final List<Passage> all = new ArrayList<>();
    private final Map<String, List<String>> headings = new HashMap<>();
    private final Map<String, SpecialColumn> columns = new HashMap<>();

    private Passages(Plan plan) {
        this.plan = plan;
    }

    static List<Passage> of(Plan plan) {
        return new Passages(plan).collect();
    }

    private List<Passage> collect() {
        for (Section s : plan.outline()) {
            section(s, List.of());
        }
        for (SpecialColumn c : plan.specialColumns()) {
            column(c);
        }
        int i = 0;
        for (Indicator indicator : plan.indicators()) {
            indicator(indicator, ++i);
        }
        i = 0;
        for (Target target : plan.targets()) {
            target(target, ++i);
        }
        tasks();
        all.add(plan());
        return distinctKeys(all);
    }

    private void section(Section s, List<String> above) {
        List<String> path = new ArrayList<>(above);
        path.add(text(s.title()));
        headings.putIfAbsent(s.id(), path);
        List<String> parts = new ArrayList<>();
        parts.add(text(s.text()));
        for (Point p : s.points()) {
            parts.add(text(p.marker()) + sentence(p.title()) + text(p.text()));
        }
        for (Table t : plan.tables()) {
            if (t.kind() != null && t.kind().equals("other") && Objects.equals(t.section(), s.id())) {
                parts.add(table(t));
            }
        }
        List<Responsibility> clauses = clauses(s.id(), null, null);
        all.add(new Passage(
                s.id(),
                PassageType.SECTION,
                s.id(),
                null,
                null,
                null,
                null,
                null,
                s.page(),
                s.title(),
                join(parts),
                above,
                lead(clauses),
                bodies(clauses),
                List.of()));
        for (Section child : s.children()) {
            section(child, path);
        }
    }

    private void column(SpecialColumn c) {
        columns.put(c.id(), c);
        List<String> context = new ArrayList<>(context(c.section()));
        List<Responsibility> clauses = clauses(c.section(), c.id(), null);
        String items = c.items().stream()
                .map(ColumnItem::title)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        all.add(new Passage(
                c.id(),
                PassageType.ITEM,
                c.section(),
                c.id(),
                null,
                null,
                null,
                null,
                c.page(),
                c.title(),
                join(List.of(text(c.text()), items)),
                context,
                lead(clauses),
                bodies(clauses),
                List.of()));
        context.add(text(c.title()));
        int ordinal = 0;
        for (ColumnItem item : c.items()) {
            ordinal++;
            Integer number = item.number() == null ? Integer.valueOf(ordinal) : item.number();
            List<Responsibility> own = clauses(c.section(), c.id(), number);
            all.add(new Passage(
                    c.id() + "/" + number,
                    PassageType.ITEM,
                    c.section(),
                    c.id(),
                    number,
                    null,
                    null,
                    null,
                    item.evidence() == null || item.evidence().page() == null
                            ? c.page()
                            : item.evidence().page(),
                    item.title(),
                    item.text(),
                    context,
                    lead(own),
                    bodies(own),
                    List.of()));
        }
    }

    private void indicator(Indicator i, int ordinal) {
        List<Measure> measures = new ArrayList<>();
        measure(i.target(), i.unit(), measures);
        all.add(new Passage(
                "指标/" + ordinal,
                PassageType.INDICATOR,
                i.section(),
                i.column(),
                null,
                i.name(),
                null,
                null,
                i.page(),
                i.name(),
                IndicatorLine.of(i),
                context(i.section(), i.column()),
                List.of(),
                List.of(),
                measures));
    }

    private static void measure(Value v, String unit, List<Measure> into) {
        if (v == null) {
            return;
        }
        if (v.value() != null) {
            into.add(new Measure(v.value(), text(unit)));
        }
        normalized(v.normalized(), into);
    }

    private static void normalized(Quantity q, List<Measure> into) {
        if (q != null && !into.contains(new Measure(q.value(), text(q.unit())))) {
            into.add(new Measure(q.value(), text(q.unit())));
        }
    }

    private void target(Target t, int ordinal) {
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(t.value(), text(t.unit())));
        if (t.valueMax() != null) {
            measures.add(new Measure(t.valueMax(), text(t.unit())));
        }
        normalized(t.normalized(), measures);
        List<Responsibility> clauses = clauses(t.section(), t.column(), t.item());
        all.add(new Passage(
                "目标/" + ordinal,
                PassageType.TARGET,
                t.section(),
                t.column(),
                t.item(),
                t.subject(),
                null,
                null,
                t.evidence() == null ? null : t.evidence().page(),
                t.subject(),
                t.text(),
                context(t.section(), t.column()),
                lead(clauses),
                bodies(clauses),
                measures));
    }

    private void tasks() {
        Map<String, Integer> rows = new HashMap<>();
        for (Task t : plan.tasks()) {
            int row = rows.merge(text(t.annex()), 1, Integer::sum);
            List<String> context = new ArrayList<>(context(t.annex()));
            context.add(text(t.theme()));
            all.add(new Passage(
                    text(t.annex()) + "/" + row,
                    PassageType.TASK,
                    t.annex(),
                    null,
                    null,
                    null,
                    t.annex(),
                    row,
                    t.page(),
                    t.task(),
                    join(List.of(text(t.content()), text(t.goal()))),
                    context,
                    t.lead(),
                    distinct(Stream.of(t.lead(), t.responsible(), t.supporting(), t.alsoResponsible())),
                    List.of()));
        }
    }

    private Passage plan() {
        Notice n = plan.notice();
        return new Passage(
                "",
                PassageType.PLAN,
                null,
                null,
                null,
                null,
                null,
                null,
                plan.source() == null || plan.source().pages() == null ? null : 1,
                n.title(),
                join(List.of(text(n.noticeTitle()), text(n.documentNumber()), text(plan.preamble()))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> context(String section, String column) {
        List<String> context = context(section);
        SpecialColumn c = column == null ? null : columns.get(column);
        if (c == null) {
            return context;
        }
        return Stream.concat(context.stream(), Stream.of(text(c.title()))).toList();
    }

    private List<String> context(String section) {
        return section == null ? List.of() : headings.getOrDefault(section, List.of());
    }

    private List<Responsibility> clauses(String section, String column, Integer item) {
        return plan.responsibilities().stream()
                .filter(r -> Objects.equals(r.section(), section)
                        && Objects.equals(r.column(), column)
                        && Objects.equals(r.item(), item))
                .toList();
    }

    private static List<String> lead(List<Responsibility> clauses) {
        return distinct(clauses.stream().map(Responsibility::lead));
    }

    private static List<String> bodies(List<Responsibility> clauses) {
        return distinct(clauses.stream()
                .flatMap(r -> Stream.of(r.lead(), r.responsible(), r.supporting(), r.alsoResponsible())));
    }

    private static List<String> distinct(Stream<List<String>> lists) {
        Set<String> set = new LinkedHashSet<>();
        lists.forEach(set::addAll);
        return List.copyOf(set);
    }

    private static String table(Table t) {
        return Stream.concat(
                        Stream.of(text(t.caption())),
                        Stream.concat(t.header().stream(), t.rows().stream())
                                .map(row -> row.stream().distinct().collect(Collectors.joining(" "))))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Documents that number two sections alike must not overwrite each other's id. */
    private static List<Passage> distinctKeys(List<Passage> passages) {
        Map<String, Passage> byKey = new LinkedHashMap<>();
        for (Passage p : passages) {
            String key = p.key();
            for (int n = 2; byKey.containsKey(key); n++) {
                key = p.key() + "#" + n;
            }
            byKey.put(key, key.equals(p.key()) ? p : renamed(p, key));
        }
        return List.copyOf(byKey.values());
    }

    private static Passage renamed(Passage p, String key) {
        return new Passage(
                key,
                p.type(),
                p.path(),
                p.column(),
                p.item(),
                p.name(),
                p.annex(),
                p.row(),
                p.page(),
                p.title(),
                p.text(),
                p.context(),
                p.lead(),
                p.bodies(),
                p.measures());
    }

    private static String join(List<String> parts) {
        return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String sentence(String title) {
        return title == null || title.isBlank() ? "" : title + "。";
    }

    static String text(String s) {
        return s == null ? "" : s;
    }
}
