package io.github.guihua.cli;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import io.github.guihua.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a report goes and in which form. */
final class ReportOptions {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    Path out;

    @Option(names = "--format", paramLabel = "text|json|html|xlsx|csv|md", descriptionKey = "format")
    ReportFormat format;

    /** Writes a report. */
    interface Report {
        void write(ReportFormat format, OutputStream to) throws IOException;
    }

    /** The format asked for, else the file's, else text. */
    ReportFormat format() throws UserException {
        return format != null ? format : out == null ? ReportFormat.TEXT : ReportFormat.of(out);
    }

    void write(Report report, PrintWriter console) throws UserException {
        ReportFormat chosen = format();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            report.write(chosen, bytes);
            if (out != null) {
                if (out.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(out.toAbsolutePath().getParent());
                }
                Files.write(out, bytes.toByteArray());
                return;
            }
        } catch (IOException e) {
            throw new EnvironmentException(e, "cli", "report.unwritable", out);
        }
        if (chosen == ReportFormat.XLSX) {
            throw new UserException("cli", "report.needs-file");
        }
        console.print(bytes.toString(StandardCharsets.UTF_8));
        console.flush();
    }
}
