package io.github.guihua.report;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Matrix;
import io.github.guihua.index.Hit;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The kinds of output. */
public enum ReportFormat {
    TEXT,
    JSON,
    HTML,
    XLSX,
    CSV,
    MD;

    /**
     * By the file's ending; {@code .txt} and {@code .markdown} are known too.
     *
     * @throws UserException where the ending names no format
     */
    public static ReportFormat of(Path file) throws UserException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> JSON;
            case "html", "htm" -> HTML;
            case "xlsx" -> XLSX;
            case "csv" -> CSV;
            case "md", "markdown" -> MD;
            case "txt" -> TEXT;
            default -> throw new UserException("report", "unknown-format", file);
        };
    }

    /** Writes a comparison; the stream stays open. */
    public void write(Comparison comparison, OutputStream out, Locale locale) throws IOException {
        Wording words = new Wording(locale);
        switch (this) {
            case JSON -> ComparisonJson.write(comparison, out);
            case HTML -> text(new ComparisonHtml(words).of(comparison), out);
            case XLSX -> Workbooks.write(ComparisonSheets.of(comparison, words), out);
            case CSV -> text(SheetText.csv(ComparisonSheets.of(comparison, words)), out);
            case MD ->
                text(
                        "# " + words.title(comparison) + "\n\n"
                                + SheetText.markdown(ComparisonSheets.of(comparison, words)),
                        out);
            case TEXT -> text(new ComparisonText(words, false).of(comparison), out);
        }
    }

    /** Writes a matrix; the stream stays open. */
    public void write(Matrix matrix, OutputStream out, Locale locale) throws IOException {
        Wording words = new Wording(locale);
        switch (this) {
            case JSON -> ComparisonJson.write(matrix, out);
            case HTML -> text(new MatrixHtml(words).of(matrix), out);
            case XLSX -> Workbooks.write(MatrixSheets.of(matrix, words), out);
            case CSV -> text(SheetText.csv(MatrixSheets.of(matrix, words)), out);
            case MD -> text(SheetText.markdown(MatrixSheets.of(matrix, words)), out);
            case TEXT -> text(new MatrixText(words).of(matrix), out);
        }
    }

    /**
     * Writes passages that were found; the stream stays open.
     *
     * @throws IllegalArgumentException for any format but {@link #CSV}, {@link #XLSX} and {@link #MD}
     */
    public void write(List<Hit> hits, OutputStream out, Locale locale) throws IOException {
        List<Sheet> sheets = HitSheets.of(hits, new Wording(locale));
        switch (this) {
            case XLSX -> Workbooks.write(sheets, out);
            case CSV -> text(SheetText.csv(sheets), out);
            case MD -> text(SheetText.markdown(sheets), out);
            default -> throw new IllegalArgumentException(name());
        }
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
