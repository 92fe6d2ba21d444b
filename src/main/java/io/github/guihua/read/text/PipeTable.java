package io.github.guihua.read.text;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import io.github.guihua.read.text.PhysicalLines.PhysicalLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown's table: a header row, a row of dashes, rows of cells between pipes. */
final class PipeTable {
    private static final Pattern DELIMITER =
            Pattern.compile("^\\s*+\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+$");
    private static final Pattern BREAK = Pattern.compile("<[bB][rR]\\s{0,3}/?>");

    private PipeTable() {}

    static boolean isDelimiter(String line) {
        return line.indexOf('|') >= 0 && DELIMITER.matcher(line).matches();
    }

    /** @return the index after the table that starts at {@code from}; {@code from} where none does */
    static int end(List<PhysicalLine> lines, int from) {
        if (from + 1 >= lines.size()
                || lines.get(from).text().indexOf('|') < 0
                || !isDelimiter(lines.get(from + 1).text())) {
            return from;
        }
        int end = from + 2;
        while (end < lines.size() && lines.get(end).text().indexOf('|') >= 0) {
            end++;
        }
        return end;
    }

    static Grid read(List<PhysicalLine> lines, Flow flow) {
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        int row = 0;
        for (PhysicalLine line : lines) {
            if (isDelimiter(line.text())) {
                continue;
            }
            List<String> texts = split(line.text());
            columns = Math.max(columns, texts.size());
            for (int column = 0; column < texts.size(); column++) {
                cells.add(new Cell(row, column, 1, 1, lines(texts.get(column), flow), null));
            }
            row++;
        }
        return new Grid(row, columns, cells, List.of(), null);
    }

    private static List<Line> lines(String cell, Flow flow) {
        List<Line> lines = new ArrayList<>();
        for (String part : BREAK.split(cell)) {
            if (!part.isBlank()) {
                lines.add(flow.line(Inline.text(part.strip()), Wrap.HARD, Style.PLAIN));
            }
        }
        return lines;
    }

    private static List<String> split(String row) {
        String inner = row.strip();
        int from = inner.startsWith("|") ? 1 : 0;
        List<String> cells = new ArrayList<>();
        for (int i = from; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells.add(inner.substring(from, i));
                from = i + 1;
            }
        }
        if (from < inner.length()) {
            cells.add(inner.substring(from));
        }
        return cells;
    }
}
