package io.github.guihua.cli;

import io.github.guihua.batch.BatchReport;
import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Status;
import io.github.guihua.message.Messages;
import java.nio.file.Path;
import java.util.Locale;

/** What {@code ingest} ends with: found, unchanged, planned, with warnings, failed, pages, seconds. */
final class ClosingTable {
    private ClosingTable() {}

    static void print(Guihua guihua, BatchReport report, Path folder) {
        Messages words = guihua.words();
        long planned = report.done().stream()
                .filter(e -> e.outcome().status().planned())
                .count();
        int warned = report.counts().getOrDefault(Status.WARNINGS, 0);
        double worked = report.done().stream()
                .map(LedgerEntry::outcome)
                .mapToDouble(o -> o.seconds())
                .sum();
        row(guihua, words.text("ingest.found"), report.found());
        row(guihua, words.text("ingest.unchanged"), report.unchanged());
        row(guihua, words.text("ingest.planned"), planned);
        row(guihua, words.text("ingest.warned"), warned);
        row(guihua, words.text("ingest.failed"), report.failures().size());
        row(guihua, words.text("ingest.skipped"), report.skipped());
        row(guihua, words.text("ingest.pages"), report.pages());
        row(guihua, words.text("ingest.seconds"), String.format(Locale.ROOT, "%.1f", report.seconds()));
        if (worked > 0 && guihua.verbose) {
            row(guihua, words.text("ingest.worked"), String.format(Locale.ROOT, "%.1f", worked));
        }
        guihua.out().println(words.text("ingest.where", folder.resolve("plans")));
    }

    private static void row(Guihua guihua, String name, Object value) {
        int width = name.codePoints().map(c -> c >= 0x2e80 ? 2 : 1).sum();
        guihua.out().printf("%s%s%8s%n", name, " ".repeat(Math.max(1, 22 - width)), value);
    }
}
