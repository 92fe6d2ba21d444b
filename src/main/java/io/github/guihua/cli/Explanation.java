package io.github.guihua.cli;

import io.github.guihua.PlanExtractor.Stages;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Removed;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Follows source lines through the stages and prints what became of them. */
final class Explanation {
    private static final int MOST = 20;

    private record Placed(Line line, int page, boolean inGrid) {}

    private final Guihua guihua;
    private final Stages stages;

    Explanation(Guihua guihua, Stages stages) {
        this.guihua = guihua;
        this.stages = stages;
    }

    /** The number of lines explained. */
    int line(int ordinal) {
        List<Placed> found =
                lines().stream().filter(p -> p.line().ordinal() == ordinal).toList();
        found.forEach(this::explain);
        return found.size();
    }

    int text(String text) {
        List<Placed> found = lines().stream()
                .filter(p -> p.line().text().contains(text))
                .limit(MOST)
                .toList();
        found.forEach(this::explain);
        return found.size();
    }

    private List<Placed> lines() {
        List<Placed> all = new ArrayList<>();
        for (Page page : stages.source().pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Line line) {
                    all.add(new Placed(line, page.number(), false));
                } else if (block instanceof Grid grid) {
                    for (Cell cell : grid.cells()) {
                        cell.lines().forEach(l -> all.add(new Placed(l, page.number(), true)));
                    }
                }
            }
        }
        return all;
    }

    private void explain(Placed placed) {
        Line line = placed.line();
        say("explain.read", line.ordinal(), placed.page(), line.text().strip());
        if (placed.inGrid()) {
            say("explain.in-grid");
        }
        clean(line.ordinal());
        facts(line.ordinal());
        String bare = line.text().strip();
        for (Removed removed : stages.plan().removed()) {
            if (!bare.isEmpty() && removed.text() != null && removed.text().contains(bare)) {
                say("explain.removed", removed.reason());
                break;
            }
        }
    }

    private void clean(int ordinal) {
        stages.clean().elements().stream()
                .filter(e -> e instanceof Paragraph)
                .map(Paragraph.class::cast)
                .filter(p -> p.origins().stream().anyMatch(o -> o.line() == ordinal))
                .forEach(p -> say("explain.paragraph", p.origins().size(), shorten(p.text())));
        stages.clean().elements().stream()
                .filter(e -> e instanceof LogicalGrid)
                .map(LogicalGrid.class::cast)
                .filter(g -> g.grid().cells().stream()
                        .anyMatch(c -> c.lines().stream().anyMatch(l -> l.ordinal() == ordinal)))
                .forEach(g -> say(
                        "explain.grid",
                        g.grid().rows(),
                        g.grid().columns(),
                        g.fragments().size()));
    }

    private void facts(int ordinal) {
        Plan plan = stages.plan();
        BiConsumer<String, Evidence> fact = (what, evidence) -> {
            if (covers(evidence, ordinal)) {
                say("explain.fact", what, Objects.requireNonNullElse(evidence.rule(), "-"));
            }
        };
        PlanJson.sections(plan)
                .forEach(s -> fact.accept(word("section") + " " + s.id() + " " + s.title(), s.evidence()));
        plan.specialColumns().forEach(c -> {
            fact.accept(word("column") + " " + c.id(), c.evidence());
            c.items().forEach(i -> fact.accept(word("item") + " " + c.id() + "/" + i.number(), i.evidence()));
        });
        plan.indicators().forEach(i -> fact.accept(word("indicator") + " " + i.name(), i.evidence()));
        plan.targets().forEach(t -> fact.accept(word("target") + " " + shorten(t.text()), t.evidence()));
        plan.responsibilities().forEach(r -> fact.accept(word("clause") + " " + shorten(r.raw()), r.evidence()));
        plan.tasks().forEach(t -> fact.accept(word("task") + " " + shorten(t.content()), t.evidence()));
    }

    private static boolean covers(Evidence e, int ordinal) {
        if (e == null || e.line() == null) {
            return false;
        }
        return ordinal >= e.line() && ordinal <= (e.endLine() == null ? e.line() : e.endLine());
    }

    private String word(String kind) {
        return guihua.words().text("explain.kind." + kind);
    }

    private void say(String key, Object... args) {
        guihua.out().println(guihua.words().text(key, args));
    }

    private static String shorten(String text) {
        String one = String.valueOf(text).replace('\n', ' ');
        return one.codePointCount(0, one.length()) <= 60 ? one : one.substring(0, one.offsetByCodePoints(0, 60)) + "…";
    }
}
