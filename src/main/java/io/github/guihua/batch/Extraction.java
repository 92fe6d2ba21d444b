package io.github.guihua.batch;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Section;
import io.github.guihua.model.Warning;
import io.github.guihua.read.UnreadableException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
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

    private static final int MOST_ATTACHMENTS = 100;

    private final Extractor extractor;
    private final Locale locale;
    private final long maxBytes;

    Extraction(Extractor extractor, Locale locale, long maxBytes) {
        this.extractor = extractor;
        this.locale = locale;
        this.maxBytes = maxBytes;
    }

    /** {@link OutOfMemoryError} is let through: what is left of the JVM is for the caller to judge. */
    Worker.Work run(Input input) {
        long start = System.nanoTime();
        resetPeaks();
        try {
            if (Files.size(input.file()) > maxBytes) {
                return failed(Status.TOO_LARGE, words("status-detail.too-large", maxBytes >> 20), start);
            }
            Extracted extracted = extractor.extract(Files.readAllBytes(input.file()), input.name());
            Plan plan = extracted.plan();
            List<String> warnings =
                    plan.warnings().stream().map(Warning::code).distinct().toList();
            Outcome outcome = new Outcome(
                    warnings.isEmpty() ? Status.DONE : Status.WARNINGS,
                    null,
                    plan.source().pages(),
                    seconds(start),
                    peak(),
                    warnings,
                    summary(extracted));
            return new Worker.Work(outcome, PlanJson.toBytes(plan));
        } catch (UnreadableException e) {
            return failed(Status.of(e.reason()), e.localized(locale), start);
        } catch (IOException e) {
            return failed(Status.UNREACHABLE, words("status-detail.unreachable", OutputFolder.reason(e)), start);
        } catch (StackOverflowError e) {
            return failed(Status.CRASHED, words("status-detail.stack"), start);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return failed(Status.FAILED, words("status-detail.failed", place(e)), start);
        }
    }

    private Worker.Work failed(Status status, String message, long start) {
        return new Worker.Work(new Outcome(status, message, null, seconds(start), peak(), List.of(), null), null);
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

    private static Outcome.Summary summary(Extracted extracted) {
        Plan plan = extracted.plan();
        StringBuilder text = new StringBuilder();
        if (plan.preamble() != null) {
            text.append(plan.preamble());
        }
        for (Section s : PlanJson.sections(plan)) {
            text.append(s.title()).append(s.text());
        }
        plan.specialColumns()
                .forEach(c -> c.items().forEach(i -> text.append(i.title()).append(i.text())));
        plan.tasks().forEach(t -> text.append(t.content()));
        int facts = plan.indicators().size()
                + plan.specialColumns().size()
                + plan.responsibilities().size()
                + plan.tasks().size()
                + plan.targets().size()
                + PlanJson.sections(plan).size();
        return new Outcome.Summary(
                plan.id(),
                plan.notice().title(),
                plan.notice().documentNumber(),
                plan.notice().issueDate(),
                plan.notice().kind(),
                plan.notice().period(),
                plan.notice().jurisdiction(),
                plan.notice().subject(),
                plan.source().mediaType(),
                plan.source().textOrigin() == null
                        ? null
                        : plan.source().textOrigin().name().toLowerCase(Locale.ROOT),
                extracted.attachments().stream()
                        .distinct()
                        .limit(MOST_ATTACHMENTS)
                        .toList(),
                Fingerprint.of(text),
                text.length(),
                facts);
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
