package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import java.util.List;

/**
 * A special column (专栏).
 *
 * @param number where it is a plain number; null otherwise
 * @param section id of the last heading printed before it
 * @param body paragraphs outside its items, and grids
 */
public record ColumnNode(
        String id,
        Integer number,
        String title,
        String section,
        List<Element> body,
        List<ItemNode> items,
        Evidence evidence) {

    /** An entry, numbered or behind a bullet (its marker) or neither: title up to the first 。, body the rest. */
    public record ItemNode(Integer number, String marker, String title, List<Paragraph> body, Evidence evidence) {
        public ItemNode {
            body = List.copyOf(body);
        }
    }

    public ColumnNode {
        body = List.copyOf(body);
        items = List.copyOf(items);
    }
}
