package io.github.guihua.cli;

import io.github.guihua.PlanExtractor;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guihua explain FILE --line N | --text T}: what each stage, by which rule, made of a line. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    Guihua guihua;

    @Parameters(index = "0", paramLabel = "FILE")
    Path file;

    @ArgGroup(multiplicity = "1")
    Which which;

    static final class Which {
        @Option(names = "--line", paramLabel = "N")
        Integer line;

        @Option(names = "--text", paramLabel = "T")
        String text;
    }

    @Override
    public Integer call() throws UserException, IOException {
        PlanExtractor.Stages stages = SourceFile.stages(guihua, file);
        int explained = which.line != null
                ? new Explanation(guihua, stages).line(which.line)
                : new Explanation(guihua, stages).text(which.text);
        if (explained == 0) {
            throw new UserException(
                    "cli", "error.no-such-line", file, which.line == null ? which.text : which.line.toString());
        }
        return 0;
    }
}
