package io.github.guihua.rules;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV reference table: the first line names the columns, lines that begin with # are comments. */
final class TableFile {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private TableFile() {}

    /**
     * @throws UserException naming file and line where a row has more or fewer cells than the header, or a quote is open
     */
    static List<Row> read(String file, String text) throws UserException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = null;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord csv : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (columns == null) {
                    columns = csv.toList();
                    if (columns.stream().distinct().count() < columns.size()) {
                        throw new UserException("rules", "same-column", file, line);
                    }
                    continue;
                }
                if (csv.size() != columns.size()) {
                    throw new UserException("rules", "cells", file, line, csv.size(), columns.size());
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    cells.put(columns.get(i), csv.get(i));
                }
                rows.add(new Row(cells, line));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserException(
                    e,
                    "rules",
                    "not-csv",
                    file,
                    rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1);
        }
        return rows;
    }
}
