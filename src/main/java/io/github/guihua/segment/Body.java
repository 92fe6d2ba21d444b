package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Where running text goes: to the section last opened, before the first to the introduction. */
final class Body {
    private final Outline outline;
    private final List<Element> introduction;

    Body(Outline outline, List<Element> introduction) {
        this.outline = outline;
        this.introduction = new ArrayList<>(introduction);
    }

    List<Element> introduction() {
        return introduction;
    }

    /** The section's id; null before the first. */
    String section() {
        return outline.current() == null ? null : outline.current().id;
    }

    void add(Paragraph p) {
        here().add(p);
    }

    /** Takes the paragraph out again if it is what the text ended with. */
    boolean takeBack(Paragraph p) {
        List<? super Paragraph> here = here();
        boolean last = !here.isEmpty() && here.get(here.size() - 1) == p;
        if (last) {
            here.remove(here.size() - 1);
        }
        return last;
    }

    private List<? super Paragraph> here() {
        return outline.current() == null ? introduction : outline.current().body;
    }
}
