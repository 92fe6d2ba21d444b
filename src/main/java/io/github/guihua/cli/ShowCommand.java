package io.github.guihua.cli;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.Rules;
import io.github.guihua.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guihua show FILE|ID|PLACE}: a plan to read in the terminal. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    Guihua guihua;

    @Parameters(index = "0", paramLabel = "PLAN")
    String plan;

    @Option(names = "--output", paramLabel = "DIR")
    Path output;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() throws UserException, IOException {
        Plan found = find();
        if (json) {
            guihua.out().println(PlanJson.toLine(found));
        } else {
            new PlanText(guihua.out(), guihua.words(), found).print();
        }
        return 0;
    }

    /** A document is read afresh; everything else is looked up among the plans. */
    private Plan find() throws UserException, IOException {
        Path file = Path.of(plan);
        if (Files.isRegularFile(file) && !plan.endsWith(".json")) {
            return SourceFile.stages(guihua, file).plan();
        }
        Path folder = output == null ? Output.folder() : output;
        PlanStore store = Files.isDirectory(folder) ? PlanStore.open(folder) : PlanStore.empty(folder);
        return store.load(store.find(plan, new Jurisdictions(Rules.installed())));
    }
}
