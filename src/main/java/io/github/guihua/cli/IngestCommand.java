package io.github.guihua.cli;

import io.github.guihua.batch.Batch;
import io.github.guihua.batch.BatchReport;
import io.github.guihua.batch.BatchRequest;
import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Progress;
import io.github.guihua.batch.WorkerOptions;
import io.github.guihua.index.MeaningBuild;
import io.github.guihua.message.UserException;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.ocr.Recognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guihua ingest PATH…}: documents become plans in the output folder. */
@Command(name = "ingest", sortOptions = false)
final class IngestCommand implements Callable<Integer> {
    @ParentCommand
    Guihua guihua;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    List<Path> paths;

    @Option(names = "--output", paramLabel = "DIR")
    Path output;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0")
    int threads;

    @Option(names = "--timeout", paramLabel = "2m", defaultValue = "2m", converter = Durations.class)
    Duration timeout;

    @Option(names = "--memory", paramLabel = "MB", defaultValue = "1024")
    int memory;

    @Option(names = "--max-size", paramLabel = "MB", defaultValue = "512")
    long maxSize;

    @Option(names = "--ocr", paramLabel = "auto|rapid|tesseract|off|force", defaultValue = "AUTO")
    OcrMode ocr;

    @Option(names = "--isolation", paramLabel = "auto|child|none", defaultValue = "AUTO")
    BatchRequest.Isolation isolation;

    @Option(names = "--format", paramLabel = "json|jsonl", defaultValue = "JSON")
    Format format;

    @Option(names = "--fail-fast")
    boolean failFast;

    @Option(names = "--retry")
    boolean retry;

    @Option(names = "--rules", paramLabel = "DIR")
    Path rules;

    @Option(names = "--no-meaning")
    boolean noMeaning;

    @Option(names = "--report", paramLabel = "FILE")
    Path report;

    /** One file a plan, or also all plans in one file of lines. */
    enum Format {
        JSON,
        JSONL
    }

    @Override
    public Integer call() throws UserException, IOException {
        Recognizer.demand(ocr);
        WorkerOptions options = new WorkerOptions(
                rules == null ? null : rules.toString(),
                ocr,
                maxSize << 20,
                memory,
                guihua.locale().getLanguage(),
                WorkerOptions.DEFAULTS.child());
        Path folder = output == null ? Output.folder() : output;
        BatchRequest request = new BatchRequest(paths, folder, threads, timeout, failFast, retry, isolation, options);
        try (RunReport lines = RunReport.to(report)) {
            Progress progress = Progress.both(new ProgressLine(guihua), lines);
            Batch batch = new Batch(request, progress);
            BatchReport ended;
            try (Interruption ignored = Interruption.stops(batch::stop)) {
                ended = batch.run();
            }
            if (format == Format.JSONL) {
                PlansAsLines.write(folder);
            }
            int code = closing(ended, folder);
            if (ended.index() == null && !ended.stopped()) {
                meaning(folder);
            }
            return code;
        }
    }

    private int closing(BatchReport ended, Path folder) {
        for (LedgerEntry failure : ended.failures()) {
            guihua.err()
                    .println(guihua.words()
                            .text(
                                    "ingest.failure",
                                    Output.oneLine(failure.name()),
                                    StatusWords.of(guihua, failure.outcome())));
        }
        if (ended.index() != null) {
            guihua.err()
                    .println(guihua.words().text("ingest.index", ended.index().localized(guihua.locale())));
        }
        ClosingTable.print(guihua, ended, folder);
        if (ended.stopped() && !failFast) {
            return Interruption.CODE;
        }
        return ended.failures().isEmpty() ? 0 : Guihua.DOCUMENTS_FAILED;
    }

    /** Plans and words are there already; a small corpus gets its vectors at once, a large one by {@code guihua index meaning}. */
    private void meaning(Path folder) {
        if (noMeaning || "off".equals(System.getenv("GUIHUA_MEANING"))) {
            return;
        }
        try {
            MeaningBuild build = new MeaningBuild(folder.resolve("index"), folder.resolve("plans"));
            if (build.small()) {
                build.run((done, of) -> {}).forEach(e -> guihua.err()
                        .println(guihua.words().text("ingest.meaning", e.localized(guihua.locale()))));
            }
        } catch (UserException e) {
            guihua.err().println(guihua.words().text("ingest.meaning", e.localized(guihua.locale())));
        }
    }
}
