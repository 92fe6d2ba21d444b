package io.github.guihua.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Sheets as CSV and as Markdown. */
final class SheetText {
    private SheetText() {}

    /**
     * All sheets, one after the other with an empty line between, each with its name in the first column; with a byte
     * order mark, since spreadsheets take Chinese for something else without it.
     */
    static String csv(List<Sheet> sheets) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            boolean first = true;
            for (Sheet s : sheets) {
                if (!first) {
                    csv.println();
                }
                first = false;
                List<Object> header = new ArrayList<>(s.header());
                header.add(0, s.name());
                csv.printRecord(header);
                for (List<Object> row : s.rows()) {
                    List<Object> cells = new ArrayList<>();
                    cells.add(s.name());
                    row.forEach(c -> cells.add(harmless(c)));
                    csv.printRecord(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe. */
    private static Object harmless(Object cell) {
        if (cell instanceof Double d) {
            return Wording.number(d);
        }
        if (cell instanceof String s && !s.isEmpty() && "=+-@\t\r".indexOf(s.charAt(0)) >= 0) {
            return "'" + s;
        }
        return cell;
    }

    static String markdown(List<Sheet> sheets) {
        StringBuilder out = new StringBuilder();
        for (Sheet s : sheets) {
            out.append("## ").append(escape(s.name())).append("\n\n|");
            s.header().forEach(h -> out.append(' ').append(escape(h)).append(" |"));
            out.append("\n|").append(" --- |".repeat(s.header().size())).append('\n');
            for (List<Object> row : s.rows()) {
                out.append('|');
                row.forEach(c -> out.append(' ')
                        .append(c instanceof Double d ? Wording.number(d) : c == null ? "" : escape(c.toString()))
                        .append(" |"));
                out.append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("\r", "")
                .replace("\n", "<br>");
    }
}
