package io.github.guihua.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Outcome;
import io.github.guihua.batch.Progress;
import io.github.guihua.batch.Status;
import io.github.guihua.message.EnvironmentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code --report}: one JSON line for each document as it finishes. */
final class RunReport implements Progress, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;

    private RunReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * @param peakMemory of the worker's heap, in bytes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String file,
            Status status,
            Status.Category category,
            Integer pages,
            double seconds,
            long peakMemory,
            List<String> warnings,
            String plan,
            String message) {}

    static RunReport to(Path file) throws EnvironmentException {
        try {
            return new RunReport(
                    file == null ? null : new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new EnvironmentException(e, "cli", "error.unwritable", file);
        }
    }

    @Override
    public void finished(LedgerEntry entry) {
        if (out == null) {
            return;
        }
        Outcome o = entry.outcome();
        Line line = new Line(
                entry.name(),
                o.status(),
                o.category(),
                o.pages(),
                o.seconds(),
                o.peakMemory(),
                o.warnings(),
                o.status().planned() ? entry.plan() : null,
                o.message());
        try {
            out.println(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        out.flush();
    }

    @Override
    public void close() {
        if (out != null) {
            out.close();
        }
    }
}
