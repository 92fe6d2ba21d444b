package io.github.guihua.cli;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.MatrixBuilder;
import io.github.guihua.compare.PlanPeers;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.model.Plan;
import io.github.guihua.store.PlanHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code guihua compare 云岭省 清河市 石桥县 --indicators}, {@code guihua compare --all --level county --under 云岭省}: plans
 * side by side.
 */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "PLAN")
    List<String> names = new ArrayList<>();

    @ArgGroup(exclusive = true)
    Family family = new Family();

    @Option(names = "--all")
    boolean all;

    @Option(names = "--timeline")
    boolean timeline;

    @Option(names = "--level", paramLabel = "LEVEL")
    String level;

    @Option(names = "--under", paramLabel = "PLACE")
    String under;

    @Option(names = "--subject", paramLabel = "WORDS")
    String subject;

    @Mixin
    PlanOptions plans;

    @Mixin
    ReportOptions report;

    @Spec
    CommandSpec spec;

    /** Which matrix; indicators where none is asked for. */
    static final class Family {
        @Option(names = "--indicators")
        boolean indicators;

        @Option(names = "--actions")
        boolean actions;

        @Option(names = "--targets")
        boolean targets;

        @Option(names = "--duties")
        boolean duties;

        String name() {
            return actions ? "actions" : targets ? "targets" : duties ? "duties" : "indicators";
        }
    }

    @Override
    public Integer call() throws UserException {
        Guihua guihua = (Guihua) spec.root().userObject();
        List<Plan> compared = new ArrayList<>();
        for (PlanHead head : heads()) {
            compared.add(plans.store().load(head));
        }
        Matrix matrix = new MatrixBuilder(plans.rules()).build(compared, family.name());
        report.write((format, to) -> format.write(matrix, to, guihua.locale()), guihua.out());
        return 0;
    }

    private List<PlanHead> heads() throws UserException {
        List<PlanHead> heads = new ArrayList<>();
        for (String name : names) {
            heads.add(plans.find(name));
        }
        List<PlanHead> stored = plans.store().distinct();
        if (timeline) {
            if (heads.size() != 1) {
                throw new UserException("cli", "compare.timeline");
            }
            heads = PlanPeers.timeline(heads.get(0), stored);
        } else if (all) {
            heads = PlanPeers.of(heads.isEmpty() ? null : heads.get(0), stored, subject, level(), under());
        }
        if (heads.isEmpty() || heads.size() == 1 && !all && !timeline) {
            throw new UserException("cli", heads.isEmpty() && all ? "compare.none" : "compare.which");
        }
        return heads;
    }

    private Level level() throws UserException {
        return level == null
                ? null
                : Arrays.stream(Level.values())
                        .filter(l -> l.name().equals(level.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new UserException("cli", "diff.level", level));
    }

    private Jurisdiction under() throws UserException {
        if (under == null) {
            return null;
        }
        List<Jurisdiction> places = plans.jurisdictions().byName(under);
        if (places.isEmpty()) {
            String near = String.join("、", plans.jurisdictions().nearest(under, 5));
            throw new UserException("cli", "compare.under", under, near.isEmpty() ? "—" : near);
        }
        return places.get(0);
    }
}
