package io.github.guihua.index;

import io.github.guihua.model.ColumnItem;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Headings headings;
    private final Clauses clauses;
    private final SectionTexts texts;
    private final List<PassageBuilder> all = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private Passages(Plan plan) {
        this.plan = plan;
        this.headings = new Headings(plan);
        this.clauses = new Clauses(plan.responsibilities());
        this.texts = new SectionTexts(plan);
    }

    static List<Passage> of(Plan plan) {
        return new Passages(plan).collect();
    }

    private List<Passage> collect() {
        plan.outline().forEach(s -> section(s, List.of()));
        plan.specialColumns().forEach(this::column);
        int ordinal = 0;
        for (Indicator indicator : plan.indicators()) {
            indicator(indicator, ++ordinal);
        }
        ordinal = 0;
        for (Target target : plan.targets()) {
            target(target, ++ordinal);
        }
        tasks();
        plan();
        return all.stream().map(PassageBuilder::build).toList();
    }

    /** Documents that number two sections alike must not overwrite each other's id: the second's key gets {@code #2}. */
    private PassageBuilder passage(String wanted, PassageType type) {
        String key = wanted;
        for (int n = 2; !keys.add(key); n++) {
            key = wanted + "#" + n;
        }
        PassageBuilder passage = new PassageBuilder(key, type);
        all.add(passage);
        return passage;
    }

    private void section(Section s, List<String> above) {
        PassageBuilder passage = passage(s.id(), PassageType.SECTION)
                .at(s.id(), s.page())
                .saying(s.title(), texts.of(s))
                .under(above);
        clauses.close(passage, s.id(), null, null);
        List<String> path = Headings.with(above, text(s.title()));
        s.children().forEach(child -> section(child, path));
    }

    private void column(SpecialColumn c) {
        String items = c.items().stream()
                .map(ColumnItem::title)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        PassageBuilder passage = passage(c.id(), PassageType.ITEM)
                .at(c.section(), c.page())
                .inColumn(c.id(), null)
                .saying(c.title(), join(List.of(text(c.text()), items)))
                .under(headings.of(c.section()));
        clauses.close(passage, c.section(), c.id(), null);
        int ordinal = 0;
        for (ColumnItem item : c.items()) {
            item(item, c, ++ordinal);
        }
    }

    private void item(ColumnItem item, SpecialColumn c, int ordinal) {
        int number = item.number() == null ? ordinal : item.number();
        Integer page = item.evidence() == null ? null : item.evidence().page();
        PassageBuilder passage = passage(c.id() + "/" + number, PassageType.ITEM)
                .at(c.section(), page == null ? c.page() : page)
                .inColumn(c.id(), number)
                .saying(item.title(), item.text())
                .under(Headings.with(headings.of(c.section()), text(c.title())));
        clauses.close(passage, c.section(), c.id(), number);
    }

    private void indicator(Indicator i, int ordinal) {
        passage("指标/" + ordinal, PassageType.INDICATOR)
                .at(i.section(), i.page())
                .inColumn(i.column(), null)
                .named(i.name())
                .saying(i.name(), IndicatorLine.of(i))
                .under(headings.of(i.section(), i.column()))
                .measuring(Measures.of(i))
                .until(i.target() == null ? null : i.target().year());
    }

    private void target(Target t, int ordinal) {
        PassageBuilder passage = passage("目标/" + ordinal, PassageType.TARGET)
                .at(t.section(), t.evidence() == null ? null : t.evidence().page())
                .inColumn(t.column(), t.item())
                .named(t.subject())
                .saying(t.subject(), t.text())
                .under(headings.of(t.section(), t.column()))
                .measuring(Measures.of(t))
                .until(t.deadline());
        clauses.close(passage, t.section(), t.column(), t.item());
    }

    private void tasks() {
        Map<String, Integer> rows = new HashMap<>();
        for (Task t : plan.tasks()) {
            int row = rows.merge(text(t.annex()), 1, Integer::sum);
            Set<String> bodies = new LinkedHashSet<>();
            Stream.of(t.lead(), t.responsible(), t.supporting(), t.alsoResponsible())
                    .forEach(bodies::addAll);
            passage(text(t.annex()) + "/" + row, PassageType.TASK)
                    .at(t.annex(), t.page())
                    .inAnnex(t.annex(), row)
                    .saying(t.task(), join(List.of(text(t.content()), text(t.goal()), text(t.deadline()))))
                    .until(t.deadline())
                    .under(Headings.with(headings.of(t.annex()), text(t.theme())))
                    .by(t.lead(), List.copyOf(bodies));
        }
    }

    private void plan() {
        Notice n = plan.notice();
        boolean pages = plan.source() != null && plan.source().pages() != null;
        passage("", PassageType.PLAN)
                .at(null, pages ? 1 : null)
                .saying(
                        n.title(),
                        join(List.of(text(n.noticeTitle()), text(n.documentNumber()), text(plan.preamble()))));
    }

    static String join(List<String> parts) {
        return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining("\n"));
    }

    static String text(String s) {
        return s == null ? "" : s;
    }
}
