package io.github.guihua.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Period;
import io.github.guihua.read.Program;
import java.util.List;

/**
 * What came of one document.
 *
 * @param message for people, one line, in the language of the run; null when there is nothing to say
 * @param seconds spent on it by the worker
 * @param peakMemory of the worker's heap while at it, in bytes
 * @param warnings codes of the plan's warnings, each once
 * @param summary what the catalog says of the plan; null without a plan
 * @param parts how many documents an archive holds, those that cannot be unpacked included; null for anything else
 * @param wants what this machine would have to have to do better; null where nothing that could be installed helps
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        Status status,
        String message,
        Integer pages,
        double seconds,
        long peakMemory,
        List<String> warnings,
        Summary summary,
        Integer parts,
        Program wants) {

    /**
     * A plan in short.
     *
     * @param fingerprint of its text, for recognizing copies: see {@link Fingerprint}
     * @param facts how many indicators, columns, clauses, tasks and targets it has, as a measure of a copy's quality
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Summary(
            String id,
            String title,
            String documentNumber,
            String issueDate,
            String kind,
            Period period,
            Jurisdiction jurisdiction,
            String subject,
            String mediaType,
            String textOrigin,
            List<String> attachments,
            Fingerprint fingerprint,
            int characters,
            int facts) {}

    static Outcome failed(Status status, String message, double seconds) {
        return new Outcome(status, message, null, seconds, 0, List.of(), null, null, null);
    }

    static Outcome unpacked(int parts, double seconds, long peakMemory) {
        return new Outcome(Status.UNPACKED, null, null, seconds, peakMemory, List.of(), null, parts, null);
    }

    /** What to do about it: also a final status may be the machine's fault. */
    public Status.Category category() {
        return wants == null ? status.category() : Status.Category.ENVIRONMENT;
    }

    Outcome brief() {
        return new Outcome(status, message, pages, seconds, peakMemory, List.of(), null, parts, wants);
    }
}
