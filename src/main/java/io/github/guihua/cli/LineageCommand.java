package io.github.guihua.cli;

import io.github.guihua.compare.FamilyTree;
import io.github.guihua.compare.Lineage;
import io.github.guihua.message.UserException;
import io.github.guihua.report.ComparisonJson;
import io.github.guihua.report.LineageText;
import io.github.guihua.report.ReportFormat;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guihua lineage 石桥县}: what a plan is grounded on, up to the nation, and what is grounded on it. */
@Command(name = "lineage")
public final class LineageCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PLAN")
    String plan;

    @Mixin
    PlanOptions plans;

    @Mixin
    ReportOptions report;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws UserException {
        Guihua guihua = (Guihua) spec.root().userObject();
        ReportFormat format = report.format();
        if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw new UserException("cli", "lineage.format");
        }
        Lineage lineage =
                Lineage.of(plans.find(plan), new FamilyTree(plans.store().distinct()));
        report.write(
                (chosen, to) -> {
                    if (chosen == ReportFormat.JSON) {
                        ComparisonJson.write(lineage, to);
                    } else {
                        to.write(LineageText.of(lineage, guihua.locale()).getBytes(StandardCharsets.UTF_8));
                    }
                },
                guihua.out());
        return 0;
    }
}
