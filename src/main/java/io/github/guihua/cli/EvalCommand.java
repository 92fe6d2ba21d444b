package io.github.guihua.cli;

import io.github.guihua.eval.Evaluation;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code guihua eval --gold DIR [--pred DIR]}: extracted plans against hand-made ones. */
@Command(
        name = "eval",
        sortOptions = false,
        subcommands = {EvalSearchCommand.class, EvalCompareCommand.class, EvalTextCommand.class})
final class EvalCommand implements Callable<Integer> {
    @ParentCommand
    Guihua guihua;

    @Option(names = "--gold", paramLabel = "DIR")
    Path gold;

    @Option(names = "--pred", paramLabel = "DIR")
    Path pred;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0")
    int show;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--floors", paramLabel = "FILE")
    Path floors;

    @Override
    public Integer call() throws UserException, IOException {
        if (gold == null) {
            throw new UserException("eval", "gold-missing");
        }
        Evaluation evaluation =
                Evaluation.of(gold, pred == null ? Output.folder().resolve("plans") : pred);
        EvaluationTable table = new EvaluationTable(guihua.out(), guihua.words(), show);
        if (json) {
            table.json(evaluation);
        } else {
            table.print(evaluation);
        }
        List<String> below = floors == null ? List.of() : Floors.read(floors).below(evaluation, guihua.words());
        below.forEach(guihua.err()::println);
        return below.isEmpty() && evaluation.without().isEmpty() ? 0 : Guihua.DOCUMENTS_FAILED;
    }
}
