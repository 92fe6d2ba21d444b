package io.github.guihua.segment;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import java.util.List;

/**
 * A table of the body or of an annex.
 *
 * @param caption the line above it that names it; null where there is none
 * @param section id of the last heading printed before it; null before the first
 * @param notes lines under it that belong to it ({@code 注：…})
 */
public record TableNode(String id, String caption, String section, LogicalGrid grid, List<Paragraph> notes) {
    public TableNode {
        notes = List.copyOf(notes);
    }
}
