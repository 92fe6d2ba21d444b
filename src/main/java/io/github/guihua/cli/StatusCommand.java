package io.github.guihua.cli;

import io.github.guihua.batch.Ledger;
import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Outcome;
import io.github.guihua.batch.Status;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code guihua status [--failed]}: how every document of the output folder ended. */
@Command(name = "status", sortOptions = false)
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    Guihua guihua;

    @Option(names = "--output", paramLabel = "DIR")
    Path output;

    @Option(names = "--failed")
    boolean failed;

    @Override
    public Integer call() throws UserException, IOException {
        Path folder = output == null ? Output.folder() : output;
        Path ledger = folder.resolve("ledger");
        if (!Files.exists(ledger)) {
            throw new UserException("cli", "error.no-ledger", folder);
        }
        Collection<LedgerEntry> entries = Ledger.read(ledger);
        for (LedgerEntry e : entries) {
            if (!failed || e.outcome().status().failed()) {
                guihua.out()
                        .println(guihua.words()
                                .text("ingest.failure", Output.oneLine(e.name()), StatusWords.of(guihua, e.outcome())));
            }
        }
        Map<Status, Map<Status.Category, Long>> counts = entries.stream()
                .map(LedgerEntry::outcome)
                .collect(Collectors.groupingBy(
                        Outcome::status,
                        TreeMap::new,
                        Collectors.groupingBy(Outcome::category, TreeMap::new, Collectors.counting())));
        counts.forEach((status, categories) -> categories.forEach((category, n) -> print(status, category, n)));
        return 0;
    }

    private void print(Status status, Status.Category category, long documents) {
        boolean settled = !status.failed() && category == Status.Category.FINAL;
        guihua.out()
                .println(guihua.words()
                        .text(
                                settled ? "status.count" : "status.count.failed",
                                documents,
                                StatusWords.of(guihua, status),
                                StatusWords.of(guihua, category)));
    }
}
