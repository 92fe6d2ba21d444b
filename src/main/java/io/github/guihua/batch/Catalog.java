package io.github.guihua.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code catalog.jsonl}: every document of the folder, with or without a plan, one line each, by name. */
final class Catalog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Catalog() {}

    /**
     * A line.
     *
     * @param plan file under {@code plans/}; null without a plan
     * @param attachments names of the files that it links to or holds, as it names them
     * @param attached names of the documents that these are, where they are in its folder
     * @param copyOf name of the document that this is a copy of
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            String file,
            Status status,
            String plan,
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
            Integer pages,
            List<String> warnings,
            List<String> attachments,
            List<String> attached,
            String message,
            String copyOf) {}

    /**
     * @param copies from the name of each copy to the name of the document that leads it
     */
    static void write(OutputFolder folder, Ledger ledger, Map<String, String> copies) throws IOException {
        Attachments attachments = new Attachments(ledger.entries());
        DurableFiles.replace(
                folder.catalog(),
                out -> ledger.read(e -> {
                    if (e.outcome().status() != Status.UNPACKED) {
                        out.write(line(e, copies.get(e.name()), attachments));
                    }
                }));
        DurableFiles.sync(folder.root());
    }

    private static byte[] line(LedgerEntry e, String copyOf, Attachments attachments) throws JsonProcessingException {
        Outcome o = e.outcome();
        Outcome.Summary s = o.summary();
        Line line = s == null
                ? new Line(
                        e.name(),
                        o.status(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        o.message(),
                        null)
                : new Line(
                        e.name(),
                        o.status(),
                        e.plan(),
                        s.id(),
                        s.title(),
                        s.documentNumber(),
                        s.issueDate(),
                        s.kind(),
                        s.period(),
                        s.jurisdiction(),
                        s.subject(),
                        s.mediaType(),
                        s.textOrigin(),
                        o.pages(),
                        o.warnings(),
                        s.attachments(),
                        attachments.of(e.name(), s.attachments()),
                        o.message(),
                        copyOf);
        return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
