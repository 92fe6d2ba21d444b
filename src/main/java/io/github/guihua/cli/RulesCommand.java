package io.github.guihua.cli;

import io.github.guihua.message.UserException;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.BrokenRule;
import io.github.guihua.rules.RuleCheck;
import io.github.guihua.rules.Rules;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code guihua rules check}: runs the examples in the rule files. */
@Command(name = "rules")
final class RulesCommand implements Runnable {
    @ParentCommand
    private Guihua guihua;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(guihua.out());
    }

    /**
     * @return 1 where an example fails
     * @throws UserException where a file is broken
     */
    @Command(name = "check")
    int check(@Option(names = "--rules", paramLabel = "DIR") Path dir) throws UserException {
        RuleCheck.Result result;
        try {
            Rules rules = dir == null ? Rules.installed() : Rules.load(dir);
            new Jurisdictions(rules);
            result = RuleCheck.run(rules);
        } catch (BrokenRule e) {
            throw e.error();
        }
        for (RuleCheck.Failure failure : result.failures()) {
            guihua.out().println(failure.localized(guihua.locale()));
        }
        guihua.out()
                .println(guihua.words()
                        .text(
                                "rules.result",
                                result.rules(),
                                result.examples(),
                                result.failures().size()));
        return result.failures().isEmpty() ? 0 : Guihua.DOCUMENTS_FAILED;
    }
}
