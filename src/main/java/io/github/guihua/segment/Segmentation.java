package io.github.guihua.segment;

import io.github.guihua.clean.BareNumber;
import io.github.guihua.clean.CleanText;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.Starts;
import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/** One pass over one document's elements. */
final class Segmentation {
    private final CleanText text;
    private final Vocabulary words;
    private final List<Element> elements;
    private final Outline outline = new Outline();
    private final Levels levels;
    private final List<Element> introduction = new ArrayList<>();
    private final List<Paragraph> closing = new ArrayList<>();
    private final List<Removed> removed;
    private final List<TableNode> tables = new ArrayList<>();
    private final Columns columns;
    private int at;
    /** Whether the line before is one that stands after the body: the printing office's name follows it. */
    private boolean printed;

    Segmentation(CleanText text, Vocabulary words) {
        this.text = text;
        this.words = words;
        this.columns = new Columns(words);
        this.elements = new Unfolding(words).unfold(text.elements());
        this.levels = Levels.of(elements);
        this.removed = new ArrayList<>(text.removed());
    }

    Segments segments() {
        Front front = new Front(elements, words);
        introduction.addAll(front.introduction());
        for (at = front.end(); at < elements.size(); at++) {
            if (elements.get(at) instanceof LogicalGrid grid) {
                grid(grid);
            } else {
                paragraph((Paragraph) elements.get(at));
            }
        }
        columns.close();
        removed.addAll(front.removed());
        return new Segments(
                text.source(),
                front.front(),
                front.letter(),
                introduction,
                outline.built(),
                columns.built(),
                tables,
                closing,
                removed,
                text.warnings());
    }

    private String section() {
        return outline.current() == null ? null : outline.current().id;
    }

    private void grid(LogicalGrid grid) {
        if (columns.open() && columns.takes(grid)) {
            return;
        }
        if (Box.column(grid)) {
            columns.box(grid, section());
            return;
        }
        columns.close();
        String caption = caption();
        List<Paragraph> notes = new ArrayList<>();
        while (at + 1 < elements.size() && elements.get(at + 1) instanceof Paragraph p && words.note(p.text())) {
            notes.add(p);
            at++;
        }
        tables.add(new TableNode("表" + (tables.size() + 1), caption, section(), grid, notes));
    }

    /** The line above the table, if it names it: taken out of the body that it closed. */
    private String caption() {
        if (at == 0 || !(elements.get(at - 1) instanceof Paragraph above) || Label.of(above.text()) != null) {
            return null;
        }
        List<? super Paragraph> body = outline.current() == null ? introduction : outline.current().body;
        boolean last = !body.isEmpty() && body.get(body.size() - 1) == above;
        if (!last || !words.caption(above.text())) {
            return null;
        }
        body.remove(body.size() - 1);
        return above.text();
    }

    private void paragraph(Paragraph p) {
        String line = p.text();
        if (!printed && words.closing(line) && Character.isDigit(line.charAt(0))) {
            columns.close();
            signature(p);
            return;
        }
        if (words.closing(line) || printed && words.issuingBody(line)) {
            columns.close();
            closing.add(p);
            printed = true;
            return;
        }
        printed = false;
        if (Starts.date(line) || Signature.dated(line, words)) {
            columns.close();
            signature(p);
            return;
        }
        if (Starts.column(line)) {
            columns.start(p, section());
            if (Columns.titleGoesOn(elements, at)) {
                columns.title((Paragraph) elements.get(++at));
            }
            return;
        }
        if (Starts.annex(line)) {
            columns.close();
            annex(p);
            return;
        }
        if (Levels.standing(p)) {
            columns.close();
            declared(p);
            return;
        }
        Label label = Label.of(line);
        if (label != null && label.end() < line.length()) {
            if (columns.open() && columns.takes(p, label, outline)) {
                return;
            }
            if (levels.accepts(label, outline)) {
                columns.close();
                heading(p, label);
                return;
            }
        }
        if (columns.open()) {
            columns.text(p);
            return;
        }
        if (label == null && levels.declared(p)) {
            declared(p);
            return;
        }
        body(p);
    }

    private void body(Paragraph p) {
        if (outline.current() == null) {
            introduction.add(p);
        } else {
            outline.current().body.add(p);
        }
    }

    private void heading(Paragraph p, Label label) {
        String line = p.text();
        restoreFirst(label);
        secondPlan(label);
        Heading heading = Heading.of(line, label.end());
        boolean runIn = heading.rest() < line.length();
        Outline.Node node = outline.add(
                label,
                label.text(),
                label.number(),
                levels.level(label, outline),
                heading.title(),
                runIn,
                p.evidence(0, heading.rest()).withRule("label/" + label.form()));
        levels.seen(p, node.level);
        if (runIn) {
            Paragraph rest = p.slice(heading.rest(), line.length());
            if (!rest.text().isEmpty()) {
                node.body.add(rest);
            }
        }
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

    private void declared(Paragraph p) {
        Label bare = Levels.standing(p) ? BareNumber.of(p.text()) : null;
        if (bare != null) {
            String title = p.text().substring(bare.end());
            outline.add(
                    bare,
                    bare.text(),
                    bare.number(),
                    bare.level(),
                    title,
                    false,
                    p.evidence().withRule("label/bare-number"));
            return;
        }
        outline.add(
                null,
                null,
                null,
                words.preface(p.text()) ? 1 : levels.declaredLevel(p, outline),
                words.preface(p.text()) ? p.text().replaceAll("\\s", "") : p.text(),
                false,
                p.evidence().withRule("style"));
    }

    private void signature(Paragraph p) {
        List<Paragraph> body = outline.current() == null ? null : outline.current().body;
        List<Paragraph> lines = new ArrayList<>();
        while (body != null
                && !body.isEmpty()
                && lines.size() < 40
                && words.issuingBody(body.get(body.size() - 1).text())
                && !Signature.dated(p.text(), words)) {
            lines.add(0, body.remove(body.size() - 1));
        }
        closing.addAll(lines);
        closing.add(p);
    }

    private void annex(Paragraph p) {
        AnnexLine line = AnnexLine.of(p.text());
        if (line.list(elements, at)) {
            int end = line.listEnd(elements, at);
            for (; at < end; at++) {
                Paragraph entry = (Paragraph) elements.get(at);
                removed.add(new Removed(
                        entry.text(), "attachment-list", entry.evidence().page()));
            }
            at--;
            return;
        }
        levels.restart();
        String title = line.title();
        int next = at + 1;
        StringBuilder joined = new StringBuilder(title);
        int end = title.isEmpty() ? annexTitleEnd() : next;
        for (; next < end; next++) {
            joined.append(((Paragraph) elements.get(next)).text());
        }
        outline.add(
                null,
                line.label(),
                line.number(),
                1,
                joined.toString(),
                false,
                p.evidence().withRule("annex"));
        at = next - 1;
    }

    /** Where the lines of an annex's title end: at the one that completes a title, with a bracket behind it, else at the first. */
    private int annexTitleEnd() {
        int first = at + 1;
        for (int i = first; i < elements.size() && i < at + 4 && AnnexLine.titleLine(elements, i); i++) {
            String line = ((Paragraph) elements.get(i)).text();
            if (words.title(line) || words.caption(line)) {
                boolean bracket = i + 1 < elements.size()
                        && AnnexLine.titleLine(elements, i + 1)
                        && ((Paragraph) elements.get(i + 1)).text().startsWith("（");
                return bracket ? i + 2 : i + 1;
            }
        }
        return first < elements.size() && AnnexLine.titleLine(elements, first) ? first + 1 : first;
    }
}
