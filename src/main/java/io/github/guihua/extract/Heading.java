package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.read.Style;
import io.github.guihua.segment.ColumnNode;
import io.github.guihua.segment.SectionNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading as the sentence that it is: a measure's title may state a commitment ({@code 1.新建10个服务中心。…}), and a
 * title that was cut at its longest goes on in the paragraph after it.
 */
record Heading(String title, Evidence evidence, boolean cut) {
    static final Heading NONE = new Heading(null, null, false);
    private static final int LONGEST = 40;

    static Heading of(SectionNode node) {
        return new Heading(
                node.title(), node.evidence(), node.runIn() && node.title().length() >= LONGEST);
    }

    static Heading of(ColumnNode.ItemNode item) {
        return new Heading(item.title(), item.evidence(), false);
    }

    /** The paragraphs with this heading before them, joined to the first where it was cut. */
    List<Paragraph> above(List<Paragraph> paragraphs) {
        if (title == null || evidence == null) {
            return paragraphs;
        }
        List<Paragraph> all = new ArrayList<>(paragraphs);
        List<Paragraph.Origin> origins = new ArrayList<>();
        if (evidence.line() != null) {
            origins.add(
                    new Paragraph.Origin(0, evidence.page(), evidence.box(), evidence.line(), evidence.confidence()));
        }
        if (!cut || paragraphs.isEmpty()) {
            all.add(0, new Paragraph(title, origins, Style.PLAIN));
            return all;
        }
        Paragraph first = paragraphs.get(0);
        for (Paragraph.Origin o : first.origins()) {
            origins.add(new Paragraph.Origin(o.start() + title.length(), o.page(), o.box(), o.line(), o.confidence()));
        }
        all.set(0, new Paragraph(title + first.text(), origins, first.style()));
        return all;
    }
}
