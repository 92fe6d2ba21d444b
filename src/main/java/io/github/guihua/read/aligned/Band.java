package io.github.guihua.read.aligned;

import java.util.List;

/**
 * One line of a page, cut at its wide gaps.
 *
 * @param y of its baseline, downwards, in points or lines
 * @param size of its type; 0 where unknown
 * @param strips from left to right; empty where nothing of the line may be in a table
 */
public record Band(float y, float size, List<Strip> strips) {
    public Band {
        strips = List.copyOf(strips);
    }

    boolean row() {
        return strips.size() >= AlignedTables.FEWEST_COLUMNS;
    }

    /** A figure other than a year: the row is no header. */
    boolean holdsFigure() {
        return strips.stream().anyMatch(s -> s.figure() && !s.line().text().contains("年"));
    }

    /** A form's line or a list of names by office: one of its first pieces asks for the others. */
    boolean asks() {
        return strips.stream()
                .limit(2)
                .map(strip -> strip.line().text().strip())
                .anyMatch(text -> text.endsWith("：") || text.endsWith(":"));
    }
}
