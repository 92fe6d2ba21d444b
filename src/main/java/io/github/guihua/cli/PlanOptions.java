package io.github.guihua.cli;

import io.github.guihua.message.UserException;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.Rules;
import io.github.guihua.store.PlanHead;
import io.github.guihua.store.PlanStore;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where plans are, for commands that take plans by name. */
final class PlanOptions {
    @Option(
            names = {"--output", "--plans"},
            paramLabel = "DIR",
            descriptionKey = "plans")
    Path folder;

    private PlanStore store;
    private Jurisdictions jurisdictions;
    private Rules rules;

    /** The folder's plans; none where the default folder is not there, since plans may be named by file. */
    PlanStore store() throws UserException {
        if (store == null) {
            Path asked = folder == null ? Output.folder() : folder;
            boolean absent = folder == null && !Files.isDirectory(asked);
            store = absent ? PlanStore.empty(asked) : PlanStore.open(asked);
        }
        return store;
    }

    Rules rules() throws UserException {
        if (rules == null) {
            rules = Rules.installed();
        }
        return rules;
    }

    Jurisdictions jurisdictions() throws UserException {
        if (jurisdictions == null) {
            jurisdictions = new Jurisdictions(rules());
        }
        return jurisdictions;
    }

    PlanHead find(String name) throws UserException {
        return store().find(name, jurisdictions());
    }
}
