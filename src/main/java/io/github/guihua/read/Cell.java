package io.github.guihua.read;

import io.github.guihua.model.Box;
import java.util.List;

/**
 * A cell of a grid.
 *
 * @param row from 0
 * @param column from 0
 * @param lines its text; nested grids' lines come in reading order
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, List<Line> lines, Box box) {
    public Cell {
        lines = List.copyOf(lines);
    }

    /** Its lines put together as the genre wraps them: nothing between two Chinese characters. */
    public String text() {
        StringBuilder b = new StringBuilder();
        for (Line line : lines) {
            String t = line.text().strip();
            if (b.length() > 0
                    && !t.isEmpty()
                    && Character.isLetterOrDigit(t.charAt(0))
                    && t.charAt(0) < 0x80
                    && b.charAt(b.length() - 1) < 0x80
                    && Character.isLetter(b.charAt(b.length() - 1))) {
                b.append(' ');
            }
            b.append(t);
        }
        return b.toString();
    }
}
