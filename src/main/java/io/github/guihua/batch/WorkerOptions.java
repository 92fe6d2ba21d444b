package io.github.guihua.batch;

import io.github.guihua.PlanExtractor;
import io.github.guihua.message.UserException;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What every worker of a run is told.
 *
 * @param rules folder of the extraction rules; null for those in the jar
 * @param ocr what to do about pages without text
 * @param maxBytes largest document taken
 * @param heapMegabytes of a child JVM
 * @param lang of what is said of documents
 * @param child class whose {@code main} a child JVM runs
 */
public record WorkerOptions(String rules, OcrMode ocr, long maxBytes, int heapMegabytes, String lang, String child) {
    public static final WorkerOptions DEFAULTS =
            new WorkerOptions(null, OcrMode.AUTO, 512L << 20, 1024, "zh", ChildMain.class.getName());

    /** The rules that these options name: the installation's where they name none. */
    Rules loadRules() throws UserException {
        return rules == null ? Rules.installed() : Rules.load(Path.of(rules));
    }

    Extraction.Extractor extractor() throws UserException {
        return new PlanExtractor(loadRules(), new ReadOptions(ocr, maxBytes))::extract;
    }

    Locale locale() {
        return Locale.forLanguageTag(lang);
    }

    List<String> toArguments() {
        return List.of(rules == null ? "-" : rules, ocr.name(), Long.toString(maxBytes), lang);
    }

    static WorkerOptions ofArguments(List<String> args) {
        return new WorkerOptions(
                args.get(0).equals("-") ? null : args.get(0),
                OcrMode.valueOf(args.get(1)),
                Long.parseLong(args.get(2)),
                0,
                args.get(3),
                null);
    }
}
