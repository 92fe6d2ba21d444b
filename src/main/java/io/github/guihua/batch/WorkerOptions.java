package io.github.guihua.batch;

import io.github.guihua.PlanExtractor;
import io.github.guihua.message.UserException;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.PageRecognizer;
import io.github.guihua.read.Program;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.ocr.Recognizer;
import io.github.guihua.read.word.LibreOffice;
import io.github.guihua.rules.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What every worker of a run is told.
 *
 * @param rules folder of the extraction rules; null for those in the jar
 * @param ocr what to do about pages without text
 * @param ocrCache folder where recognized pages are kept; null for none
 * @param engines how many workers share this machine, each with an engine
 * @param maxBytes largest document taken
 * @param heapMegabytes of a child JVM
 * @param lang of what is said of documents
 * @param child class whose {@code main} a child JVM runs
 */
public record WorkerOptions(
        String rules,
        OcrMode ocr,
        String ocrCache,
        int engines,
        long maxBytes,
        int heapMegabytes,
        String lang,
        String child) {
    public static final WorkerOptions DEFAULTS =
            new WorkerOptions(null, OcrMode.AUTO, null, 1, 512L << 20, 1024, "zh", ChildMain.class.getName());

    /** The rules that these options name: the installation's where they name none. */
    Rules loadRules() throws UserException {
        return rules == null ? Rules.installed() : Rules.load(Path.of(rules));
    }

    /** Without a cache. */
    public WorkerOptions(String rules, OcrMode ocr, long maxBytes, int heapMegabytes, String lang, String child) {
        this(rules, ocr, null, 1, maxBytes, heapMegabytes, lang, child);
    }

    WorkerOptions withOcrCache(Path folder) {
        String cache = folder.toAbsolutePath().toString();
        return new WorkerOptions(rules, ocr, cache, engines, maxBytes, heapMegabytes, lang, child);
    }

    WorkerOptions sharedBy(int workers) {
        return new WorkerOptions(rules, ocr, ocrCache, workers, maxBytes, heapMegabytes, lang, child);
    }

    /**
     * @param pulse beats at each page recognized
     */
    Extraction.Extractor extractor(Pulse pulse) throws UserException {
        Recognizer recognizer = Recognizer.of(ocr, ocrCache == null ? null : Path.of(ocrCache), engines);
        PageRecognizer heard = recognizer == null
                ? null
                : (picture, ordinal) -> {
                    List<Page> pages = recognizer.recognize(picture, ordinal);
                    pulse.beat();
                    return pages;
                };
        ReadOptions reading = new ReadOptions(ocr, maxBytes, heard).withOffice(LibreOffice.installed());
        PlanExtractor plans = new PlanExtractor(loadRules(), reading);
        return (bytes, name) -> {
            PlanExtractor.Stages stages = plans.stages(bytes, name);
            return new Extraction.Extracted(stages.plan(), stages.source().attachments());
        };
    }

    /** Whether this machine has it now. */
    boolean has(Program program) {
        return switch (program) {
            case OFFICE -> LibreOffice.installed() != null;
            case OCR -> Recognizer.installed(ocr);
        };
    }

    Locale locale() {
        return Locale.forLanguageTag(lang);
    }

    List<String> toArguments() {
        return List.of(
                rules == null ? "-" : rules,
                ocr.name(),
                ocrCache == null ? "-" : ocrCache,
                Integer.toString(engines),
                Long.toString(maxBytes),
                lang);
    }

    static WorkerOptions ofArguments(List<String> args) {
        return new WorkerOptions(
                args.get(0).equals("-") ? null : args.get(0),
                OcrMode.valueOf(args.get(1)),
                args.get(2).equals("-") ? null : args.get(2),
                Integer.parseInt(args.get(3)),
                Long.parseLong(args.get(4)),
                0,
                args.get(5),
                null);
    }
}
