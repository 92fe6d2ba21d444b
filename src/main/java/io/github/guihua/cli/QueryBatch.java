package io.github.guihua.cli;

import io.github.guihua.index.Hit;
import io.github.guihua.index.Mode;
import io.github.guihua.index.PlanSearcher;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Many queries from a file: one CSV of all hits. */
final class QueryBatch {
    private final Guihua guihua;
    private final PlanSearcher searcher;
    private final String where;
    private final int top;
    private final Mode mode;

    QueryBatch(Guihua guihua, PlanSearcher searcher, String where, int top, Mode mode) {
        this.guihua = guihua;
        this.searcher = searcher;
        this.where = where;
        this.top = top;
        this.mode = mode;
    }

    /**
     * A wrong query is complained of and the others are run.
     *
     * @param file CSV with the column {@code query}, and {@code id} and {@code where} if wanted
     * @return whether every query could be run
     */
    boolean run(Path file) throws UserException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserException("index", "batch.no-file", file);
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        boolean well = true;
        try (Reader reader = withoutMark(file);
                CSVParser rows = format.parse(reader)) {
            if (!rows.getHeaderMap().containsKey("query")) {
                throw new UserException("index", "batch.no-column", file);
            }
            HitCsv csv = new HitCsv(guihua.out());
            for (CSVRecord row : rows) {
                well &= run(file, row, csv);
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
            throw new UserException(e, "index", "batch.no-column", file);
        }
        return well;
    }

    private static Reader withoutMark(Path file) throws IOException {
        java.io.BufferedReader reader = Files.newBufferedReader(file);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private boolean run(Path file, CSVRecord row, HitCsv csv) {
        String query = cell(row, "query");
        String id = cell(row, "id").isEmpty() ? Long.toString(row.getRecordNumber()) : cell(row, "id");
        String own = cell(row, "where");
        String both = where == null || own.isEmpty() ? (own.isEmpty() ? where : own) : "(" + where + ") (" + own + ")";
        try {
            SearchRequest request = new SearchRequest(query, both, top, 0, mode, false, false);
            for (Hit hit : searcher.search(request).hits()) {
                csv.row(id, query, hit);
            }
            return true;
        } catch (UserException e) {
            UserException located = new UserException(
                    "index", "batch.query", file, row.getRecordNumber() + 1, e.localized(guihua.locale()));
            guihua.err().println(located.localized(guihua.locale()));
            return false;
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
    }
}
