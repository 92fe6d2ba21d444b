package io.github.guihua.cli;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.FamilyTree;
import io.github.guihua.compare.PlanComparer;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Level;
import io.github.guihua.report.ComparisonText;
import io.github.guihua.report.ReportFormat;
import io.github.guihua.store.PlanHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guihua diff BASE OTHER}, {@code guihua diff 石桥县 --parent}: two plans compared. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {
    private static final String NEAREST = "nearest";

    @Parameters(index = "0", paramLabel = "PLAN")
    String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER")
    String second;

    @Option(names = "--parent", arity = "0..1", fallbackValue = NEAREST, paramLabel = "LEVEL")
    String parent;

    @Option(names = "--previous")
    boolean previous;

    @Option(names = "--full")
    boolean full;

    @Mixin
    PlanOptions plans;

    @Mixin
    ReportOptions report;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws UserException {
        Guihua guihua = (Guihua) spec.root().userObject();
        PlanHead one = plans.find(first);
        PlanHead base;
        PlanHead other = one;
        if (second != null && parent == null && !previous) {
            base = one;
            other = plans.find(second);
        } else if (second == null && parent != null) {
            base = parent(one);
        } else if (second == null && previous) {
            base = new FamilyTree(plans.store().distinct())
                    .previous(one)
                    .orElseThrow(() -> new UserException("cli", "diff.no-previous", one.title()));
        } else {
            throw new UserException("cli", "diff.which");
        }
        Comparison comparison = new PlanComparer(plans.rules())
                .compare(plans.store().load(base), plans.store().load(other));
        comparison.warnings().forEach(w -> guihua.err().println("guihua: " + warning(w, guihua)));
        report.write(
                (format, to) -> {
                    if (format == ReportFormat.TEXT && full) {
                        to.write(ComparisonText.of(comparison, guihua.locale(), true)
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        format.write(comparison, to, guihua.locale());
                    }
                },
                guihua.out());
        return 0;
    }

    private static String warning(io.github.guihua.compare.Reason reason, Guihua guihua) {
        return io.github.guihua.message.Messages.of("report", guihua.locale())
                .text("reason." + reason.code(), reason.detail() == null ? "" : reason.detail());
    }

    private PlanHead parent(PlanHead child) throws UserException {
        Level level = null;
        if (!parent.equals(NEAREST)) {
            level = Arrays.stream(Level.values())
                    .filter(l -> l.name().equals(parent.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UserException("cli", "diff.level", parent));
        }
        Optional<FamilyTree.Parent> found = new FamilyTree(plans.store().distinct()).parent(child, level);
        if (found.isEmpty()) {
            String cited = child.notice().basedOn().stream()
                    .map(c -> "《" + c.title() + "》" + (c.number() == null ? "" : c.number()))
                    .findFirst()
                    .orElse("—");
            throw new UserException("cli", "diff.no-parent", child.title(), cited);
        }
        return found.get().plan();
    }
}
