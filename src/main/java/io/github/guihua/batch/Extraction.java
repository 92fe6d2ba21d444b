package io.github.guihua.batch;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Warning;
import io.github.guihua.read.Program;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.archive.Archive;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads one document in this JVM and says how it went; what a child and the local worker share. */
final class Extraction {
    /** What {@link io.github.guihua.PlanExtractor} is to the batch. */
    interface Extractor {
        Extracted extract(byte[] bytes, String name) throws UnreadableException, IOException;
    }

    /**
     * @param attachments names of the files that the document links to or holds
     */
    record Extracted(Plan plan, List<String> attachments) {}

    /** The parent holds a few plans at a time, whatever their documents made of them. */
    private static final int MOST_PLAN_BYTES = 64 << 20;

    private final Extractor extractor;
    private final Locale locale;
    private final long maxBytes;

    Extraction(Extractor extractor, Locale locale, long maxBytes) {
        this.extractor = extractor;
        this.locale = locale;
        this.maxBytes = maxBytes;
    }

    /**
     * {@link OutOfMemoryError} is let through: what is left of the JVM is for the caller to judge.
     *
     * @param unpackInto folder for an archive's documents; null where archives are not to be unpacked
     */
    Worker.Work run(Input input, Path unpackInto) {
        long start = System.nanoTime();
        resetPeaks();
        try {
            if (Files.size(input.file()) > maxBytes) {
                return failed(Status.TOO_LARGE, words("status-detail.too-large", maxBytes >> 20), start);
            }
            if (unpackInto != null && Archive.is(input.file())) {
                List<Part> parts = Unpacking.of(input, unpackInto, locale);
                return new Worker.Work(Outcome.unpacked(parts.size(), seconds(start), peak()), null, parts);
            }
            Extracted extracted = extractor.extract(Files.readAllBytes(input.file()), input.name());
            Plan plan = extracted.plan();
            List<String> warnings =
                    plan.warnings().stream().map(Warning::code).distinct().toList();
            byte[] json = PlanJson.toBytes(plan);
            if (json.length > MOST_PLAN_BYTES) {
                return failed(Status.TOO_LARGE, words("status-detail.large-plan", MOST_PLAN_BYTES >> 20), start);
            }
            Outcome outcome = new Outcome(
                    warnings.isEmpty() ? Status.DONE : Status.WARNINGS,
                    null,
                    plan.source().pages(),
                    seconds(start),
                    peak(),
                    warnings,
                    Summarizing.of(extracted),
                    null,
                    warnings.contains("no-engine") ? Program.OCR : null);
            return new Worker.Work(outcome, json, List.of());
        } catch (UnreadableException e) {
            return failed(Status.of(e.reason()), e.localized(locale), start, e.wants());
        } catch (IOException e) {
            return failed(Status.UNREACHABLE, words("status-detail.unreachable", DurableFiles.reason(e)), start);
        } catch (StackOverflowError e) {
            return failed(Status.FAILED, words("status-detail.stack"), start);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return failed(Status.FAILED, words("status-detail.failed", place(e)), start);
        }
    }

    private Worker.Work failed(Status status, String message, long start) {
        return failed(status, message, start, null);
    }

    private Worker.Work failed(Status status, String message, long start, Program wants) {
        return Worker.Work.of(new Outcome(status, message, null, seconds(start), peak(), List.of(), null, null, wants));
    }

    private String words(String key, Object... args) {
        return Messages.of("batch", locale).text(key, args);
    }

    /** The exception's kind and the first of our own lines in it: enough for a bug report in one line. */
    private static String place(Throwable e) {
        for (StackTraceElement at : e.getStackTrace()) {
            if (at.getClassName().startsWith("io.github.guihua.")) {
                return e.getClass().getSimpleName() + " " + at.getFileName() + ":" + at.getLineNumber();
            }
        }
        return e.getClass().getSimpleName();
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e6) / 1000.0;
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
    }
}
