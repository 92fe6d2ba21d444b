package io.github.guihua.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A piece of a sample's source. */
sealed interface Part {
    /** What a paragraph is. */
    enum Kind {
        NUMBER,
        TITLE,
        LEFT,
        RIGHT,
        CAPTION,
        H1,
        H2,
        H3,
        BODY
    }

    record Text(Kind kind, String text) implements Part {
        /** Where the heading ends in a paragraph that it opens. */
        int bold() {
            return switch (kind) {
                case TITLE, H1, H2, CAPTION -> text.length();
                case H3 -> text.indexOf('。') + 1;
                default -> 0;
            };
        }
    }

    record Rows(List<List<String>> rows) implements Part {
        /** How many rows a cell is high; 0 where it goes on with the one above. */
        int height(int row, int column) {
            if (rows.get(row).get(column).equals("^")) {
                return 0;
            }
            int height = 1;
            while (row + height < rows.size()
                    && rows.get(row + height).get(column).equals("^")) {
                height++;
            }
            return height;
        }
    }

    /** A special column: its title first. */
    record Box(List<Part> parts) implements Part {}

    record PageBreak() implements Part {}

    static List<Part> read(Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        return read(lines, new int[] {0});
    }

    private static List<Part> read(List<String> lines, int[] at) {
        List<Part> parts = new ArrayList<>();
        while (at[0] < lines.size()) {
            String line = lines.get(at[0]++);
            if (line.equals("]]")) {
                return parts;
            } else if (line.equals("[[")) {
                parts.add(new Box(read(lines, at)));
            } else if (line.equals("!p")) {
                parts.add(new PageBreak());
            } else if (line.startsWith("|")) {
                List<List<String>> rows = new ArrayList<>();
                at[0]--;
                while (at[0] < lines.size() && lines.get(at[0]).startsWith("|")) {
                    rows.add(cells(lines.get(at[0]++)));
                }
                parts.add(new Rows(rows));
            } else {
                parts.add(text(line));
            }
        }
        return parts;
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static Text text(String line) {
        String[] marks = {"!n ", "!t ", "!l ", "!r ", "!c ", "# ", "## ", "### "};
        for (int i = 0; i < marks.length; i++) {
            if (line.startsWith(marks[i])) {
                return new Text(Kind.values()[i], line.substring(marks[i].length()));
            }
        }
        return new Text(Kind.BODY, line);
    }
}
