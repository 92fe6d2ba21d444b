package io.github.guihua.segment;

import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Headings that only the number after them gives away: they stand in the body that the last section has until now. */
final class LostHeadings {
    private final Vocabulary words;
    private final Levels levels;
    private final Outline outline;

    LostHeadings(Vocabulary words, Levels levels, Outline outline) {
        this.words = words;
        this.levels = levels;
        this.outline = outline;
    }

    /** Hangs in the heading that {@code label}, which comes next, shows to be missing. */
    void before(Label label) {
        restoreFirst(label);
        secondPlan(label);
    }

    /** A 2. without a 1. before it: a conversion dropped the first heading's number, and its sentence opens the body. */
    private void restoreFirst(Label label) {
        Outline.Node parent = outline.current();
        if (label.number() != 2 || parent == null || outline.open(label.form()) != null || parent.body.isEmpty()) {
            return;
        }
        Paragraph first = parent.body.get(0);
        Heading heading = Heading.of(first.text(), 0);
        int level = levels.level(label, outline);
        if (parent.level >= level
                || heading.rest() >= first.text().length()
                || first.text().charAt(heading.rest() - 1) != '。') {
            return;
        }
        List<Paragraph> rest = new ArrayList<>(parent.body);
        parent.body.clear();
        Outline.Node node = outline.add(
                null,
                null,
                1,
                level,
                heading.title(),
                true,
                first.evidence(0, heading.rest()).withRule("label/restored"));
        rest.set(0, first.slice(heading.rest(), first.text().length()));
        node.body.addAll(rest);
    }

    /** A count that begins again at 一、: the title line before it, in the last section's body, opens another plan. */
    private void secondPlan(Label label) {
        Outline.Node last = outline.current();
        if (label.form() != LabelForm.CHINESE || label.number() != 1 || last == null || last.annex()) {
            return;
        }
        for (int i = last.body.size() - 1; i >= 0; i--) {
            Paragraph p = last.body.get(i);
            if (words.title(p.text()) && p.text().length() <= Heading.LONGEST * 2 && Label.of(p.text()) == null) {
                List<Paragraph> rest = new ArrayList<>(last.body.subList(i + 1, last.body.size()));
                last.body.subList(i, last.body.size()).clear();
                Outline.Node node = outline.add(
                        null, null, null, 1, p.text(), false, p.evidence().withRule("second-plan"));
                node.body.addAll(rest);
                return;
            }
        }
    }
}
