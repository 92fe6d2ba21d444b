package io.github.guihua.cli;

import io.github.guihua.index.Hit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Hits as CSV, one line each, the query repeated on each. */
final class HitCsv {
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter csv;

    /** Prints the header line. */
    HitCsv(PrintWriter out) {
        try {
            csv = new CSVPrinter(
                    out, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get());
            csv.printRecord(
                    "query_id",
                    "query",
                    "rank",
                    "score",
                    "id",
                    "plan_id",
                    "plan_title",
                    "plan_file",
                    "jurisdiction",
                    "type",
                    "path",
                    "column",
                    "item",
                    "name",
                    "annex",
                    "row",
                    "page",
                    "title",
                    "snippet");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void row(String queryId, String query, Hit h) {
        try {
            csv.printRecord(
                    cell(queryId),
                    cell(query),
                    h.rank(),
                    h.score(),
                    cell(h.id()),
                    h.plan().id(),
                    cell(h.plan().title()),
                    cell(h.plan().file()),
                    cell(h.plan().jurisdiction()),
                    h.type(),
                    cell(h.path()),
                    cell(h.column()),
                    h.item(),
                    cell(h.name()),
                    cell(h.annex()),
                    h.row(),
                    h.page(),
                    cell(h.title()),
                    cell(h.snippet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document's text must not become a formula in a spreadsheet. */
    private static String cell(String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
