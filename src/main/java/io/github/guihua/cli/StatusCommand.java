package io.github.guihua.cli;

import io.github.guihua.batch.Ledger;
import io.github.guihua.batch.LedgerEntry;
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
        Map<Status, Long> counts = entries.stream()
                .collect(Collectors.groupingBy(e -> e.outcome().status(), TreeMap::new, Collectors.counting()));
        counts.forEach((status, n) -> guihua.out()
                .println(guihua.words()
                        .text(
                                status.failed() ? "status.count.failed" : "status.count",
                                n,
                                StatusWords.of(guihua, status),
                                StatusWords.of(guihua, status.category()))));
        return 0;
    }
}
