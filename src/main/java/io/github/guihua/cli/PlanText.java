package io.github.guihua.cli;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.Value;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as an outline to read in a terminal. */
final class PlanText {
    private final PrintWriter out;
    private final Messages words;
    private final Plan plan;

    PlanText(PrintWriter out, Messages words, Plan plan) {
        this.out = out;
        this.words = words;
        this.plan = plan;
    }

    void print() {
        notice(plan.notice());
        plan.outline().forEach(s -> section(s, 0));
        if (!plan.indicators().isEmpty()) {
            out.println();
            out.println(words.text("show.indicators", plan.indicators().size()));
            plan.indicators().forEach(this::indicator);
        }
        if (!plan.tasks().isEmpty()) {
            out.println();
            out.println(words.text("show.tasks", plan.tasks().size()));
            plan.tasks().forEach(this::task);
        }
        plan.warnings().forEach(w -> out.println(words.text("show.warning", w.code(), w.message())));
    }

    private void notice(Notice n) {
        out.println(n.title() == null ? words.text("show.untitled") : n.title());
        List<String> facts = Stream.of(
                        n.documentNumber(),
                        String.join(" ", n.issuers()),
                        n.issueDate(),
                        n.kind(),
                        n.period() == null
                                ? null
                                : n.period().from() + "–" + n.period().to(),
                        n.jurisdiction() == null
                                ? null
                                : String.join(" › ", n.jurisdiction().path()) + " "
                                        + n.jurisdiction().code())
                .filter(s -> s != null && !s.isBlank())
                .toList();
        out.println(String.join(" · ", facts));
        n.basedOn()
                .forEach(c -> out.println(
                        words.text("show.based-on", c.title(), c.number() == null ? "" : "（" + c.number() + "）")));
        out.println();
    }

    private void section(Section s, int depth) {
        String indent = "  ".repeat(depth);
        String page = s.page() == null ? "" : words.text("show.page", s.page());
        out.println(indent + (s.label() == null ? "" : s.label()) + s.title() + page);
        plan.targets().stream()
                .filter(t -> s.id().equals(t.section()) && t.column() == null)
                .forEach(t -> out.println(indent + "    ◎ " + target(t)));
        plan.responsibilities().stream()
                .filter(r -> s.id().equals(r.section()) && r.column() == null)
                .forEach(r -> out.println(indent + "    ☞ " + bodies(r)));
        plan.specialColumns().stream().filter(c -> s.id().equals(c.section())).forEach(c -> column(c, indent + "    "));
        s.children().forEach(child -> section(child, depth + 1));
    }

    private void column(SpecialColumn c, String indent) {
        out.println(indent + "▣ " + c.id() + " " + (c.title() == null ? "" : c.title()));
        c.items()
                .forEach(i -> out.println(indent + "  " + (i.number() == null ? "·" : i.number() + ".") + " "
                        + (i.title() == null ? i.text() : i.title())));
    }

    private static String target(Target t) {
        String max = t.valueMax() == null ? "" : "–" + number(t.valueMax());
        return (t.subject() == null ? t.text() : t.subject())
                + " " + t.op() + " " + number(t.value()) + max + (t.unit() == null ? "" : t.unit())
                + (t.deadline() == null ? "" : " (" + t.deadline() + ")");
    }

    private String bodies(Responsibility r) {
        return Stream.of(
                        role("show.lead", r.lead()),
                        role("show.responsible", r.responsible()),
                        role("show.supporting", r.supporting()),
                        r.deadline())
                .filter(s -> s != null && !s.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private String role(String key, List<String> bodies) {
        return bodies.isEmpty() ? "" : words.text(key, String.join("、", bodies));
    }

    private void indicator(Indicator i) {
        out.println("  " + i.name() + (i.unit() == null ? "" : "（" + i.unit() + "）") + "  "
                + value(i.baseline()) + " → " + value(i.target()) + (i.nature() == null ? "" : "  " + i.nature())
                + (i.page() == null ? "" : words.text("show.page", i.page())));
    }

    private static String value(Value v) {
        return v == null ? "—" : v.raw() + (v.year() == null ? "" : "(" + v.year() + ")");
    }

    private void task(Task t) {
        out.println("  " + (t.number() == null ? "·" : t.number() + ".") + " " + t.content());
        String who = Stream.of(role("show.lead", t.lead()), role("show.responsible", t.responsible()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("；"));
        if (!who.isEmpty()) {
            out.println("    ☞ " + who);
        }
    }

    private static String number(double v) {
        return v == Math.rint(v) && Math.abs(v) < 1e15 ? Long.toString((long) v) : Double.toString(v);
    }
}
