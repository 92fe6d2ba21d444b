package io.github.guihua.segment;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import java.util.List;

/**
 * A section with its body as printed.
 *
 * @param id as {@link io.github.guihua.model.Section#id()}
 * @param body own paragraphs, in order, without the heading, columns and tables; a run-in heading's rest is the first
 */
public record SectionNode(
        String id,
        String label,
        Integer number,
        int level,
        String title,
        boolean runIn,
        List<Paragraph> body,
        List<SectionNode> children,
        Evidence evidence) {

    public SectionNode {
        body = List.copyOf(body);
        children = List.copyOf(children);
    }

    public boolean annex() {
        return label != null && label.startsWith("附");
    }
}
