package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The tables that are no special column, each with the line above that names it and the notes below. */
final class Tables {
    private final List<Element> elements;
    private final Vocabulary words;
    private final Body body;
    private final List<TableNode> built = new ArrayList<>();

    Tables(List<Element> elements, Vocabulary words, Body body) {
        this.elements = elements;
        this.words = words;
        this.body = body;
    }

    List<TableNode> built() {
        return built;
    }

    /** @return index of the first element after the table's notes */
    int read(int at) {
        String caption = caption(at);
        List<Paragraph> notes = new ArrayList<>();
        int end = at + 1;
        while (end < elements.size() && elements.get(end) instanceof Paragraph p && words.note(p.text())) {
            notes.add(p);
            end++;
        }
        LogicalGrid grid = (LogicalGrid) elements.get(at);
        built.add(new TableNode("表" + (built.size() + 1), caption, body.section(), grid, notes));
        return end;
    }

    /** The line above the table, if it names it: taken out of the body that it closed. */
    private String caption(int at) {
        boolean named = at > 0
                && elements.get(at - 1) instanceof Paragraph above
                && Label.of(above.text()) == null
                && words.caption(above.text())
                && body.takeBack(above);
        return named ? ((Paragraph) elements.get(at - 1)).text() : null;
    }
}
