package io.github.guihua.cli;

import io.github.guihua.batch.BatchRequest;
import io.github.guihua.batch.Watch;
import io.github.guihua.batch.WorkerOptions;
import io.github.guihua.message.UserException;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.ocr.Recognizer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guihua watch DIR…}: takes in what is dropped there until stopped. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {
    @ParentCommand
    Guihua guihua;

    @Parameters(arity = "1..*", paramLabel = "DIR")
    List<Path> folders;

    @Option(names = "--output", paramLabel = "DIR")
    Path output;

    @Option(names = "--every", paramLabel = "2s", defaultValue = "2s", converter = Durations.class)
    Duration every;

    @Option(names = "--timeout", paramLabel = "2m", defaultValue = "2m", converter = Durations.class)
    Duration timeout;

    @Option(names = "--ocr", paramLabel = "auto|rapid|tesseract|off|force", defaultValue = "AUTO")
    OcrMode ocr;

    @Override
    public Integer call() throws UserException, InterruptedException {
        WorkerOptions defaults = WorkerOptions.DEFAULTS;
        Recognizer.demand(ocr);
        WorkerOptions options = new WorkerOptions(
                defaults.rules(),
                ocr,
                defaults.maxBytes(),
                defaults.heapMegabytes(),
                guihua.locale().getLanguage(),
                defaults.child());
        Path folder = output == null ? Output.folder() : output;
        BatchRequest request =
                new BatchRequest(folders, folder, 0, timeout, false, false, BatchRequest.Isolation.CHILD, options);
        Watch watch = new Watch(
                request,
                every,
                new ProgressLine(guihua),
                report -> ClosingTable.print(guihua, report, folder),
                e -> guihua.err().println("guihua: " + e.localized(guihua.locale())));
        guihua.err().println(guihua.words().text("watch.started", folders.get(0)));
        try (Interruption ignored = Interruption.stops(watch::stop)) {
            watch.run();
        }
        guihua.err().println(guihua.words().text("watch.stopped"));
        return 0;
    }
}
