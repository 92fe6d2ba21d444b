package io.github.guihua.segment;

import io.github.guihua.clean.CleanText;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.Starts;
import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/** One pass over one document's elements: says what each is, and hands it to the part that keeps such elements. */
final class Segmentation {
    private final CleanText text;
    private final Vocabulary words;
    private final List<Element> elements;
    private final Front front;
    private final Outline outline = new Outline();
    private final Levels levels;
    private final Headings headings;
    private final Body body;
    private final Columns columns;
    private final Tables tables;
    private final ClosingLines closing;
    private final List<Removed> removed;

    Segmentation(CleanText text, Vocabulary words) {
        this.text = text;
        this.words = words;
        elements = new Unfolding(words).unfold(text.elements());
        front = new Front(elements, words);
        levels = new Levels(elements);
        headings = new Headings(words, levels, outline);
        body = new Body(outline, front.introduction());
        columns = new Columns(words);
        tables = new Tables(elements, words, body);
        closing = new ClosingLines(words, outline);
        removed = new ArrayList<>(text.removed());
    }

    Segments segments() {
        int at = front.end();
        while (at < elements.size()) {
            at = elements.get(at) instanceof LogicalGrid grid
                    ? grid(grid, at)
                    : paragraph((Paragraph) elements.get(at), at);
        }
        columns.close();
        removed.addAll(front.removed());
        return new Segments(
                text.source(),
                front.front(),
                front.record(),
                front.letter(),
                body.introduction(),
                outline.built(),
                columns.built(),
                tables.built(),
                closing.lines(),
                removed,
                text.warnings());
    }

    /** @return index of the first element after those that were read, here and below */
    private int grid(LogicalGrid grid, int at) {
        if (columns.open() && columns.takes(grid)) {
            return at + 1;
        }
        if (Box.column(grid)) {
            columns.box(grid, body.section());
            return at + 1;
        }
        columns.close();
        return tables.read(at);
    }

    private int paragraph(Paragraph p, int at) {
        String line = p.text();
        if (closing.takes(p)) {
            columns.close();
            return at + 1;
        }
        if (Starts.column(line) || ColumnHead.named(elements, at)) {
            return column(p, at);
        }
        if (Starts.annex(line)) {
            return annex(p, at);
        }
        if (Levels.standing(p) && columns.open() && headings.beginsCount(p)) {
            columns.text(p);
        } else if (Levels.standing(p)) {
            columns.close();
            headings.standing(p, next(at));
        } else if (!numbered(p)) {
            running(p);
        }
        return at + 1;
    }

    /** The number that the next paragraph opens with; null where there is none. */
    private Label next(int at) {
        return at + 1 < elements.size() && elements.get(at + 1) instanceof Paragraph p ? Label.of(p.text()) : null;
    }

    private int column(Paragraph head, int at) {
        columns.start(head, body.section());
        if (ColumnHead.parted(elements, at, words)) {
            columns.title((Paragraph) elements.get(at + 2));
            columns.text((Paragraph) elements.get(at + 1));
            return at + 3;
        }
        if (!ColumnHead.goesOn(elements, at, words)) {
            return at + 1;
        }
        columns.title((Paragraph) elements.get(at + 1));
        return at + 2;
    }

    private int annex(Paragraph p, int at) {
        columns.close();
        AnnexLine line = AnnexLine.of(p.text());
        if (line.list(elements, at)) {
            int end = line.listEnd(elements, at);
            removed.addAll(AnnexLine.removed(elements.subList(at, end)));
            return end;
        }
        AnnexHead head = AnnexHead.of(line, elements, at, words);
        headings.annex(p, head);
        return head.end();
    }

    /** Whether the paragraph opens with a number that counts the open column's entries or the outline's headings. */
    private boolean numbered(Paragraph p) {
        Label label = Label.of(p.text());
        if (label == null || label.end() >= p.text().length()) {
            return false;
        }
        if (columns.open() && columns.takes(p, label, outline)) {
            return true;
        }
        boolean heading = levels.accepts(label, outline);
        if (heading) {
            columns.close();
            headings.numbered(p, label);
        }
        return heading;
    }

    private void running(Paragraph p) {
        if (columns.open()) {
            columns.text(p);
        } else if (Label.of(p.text()) == null && levels.declared(p)) {
            headings.declared(p);
        } else {
            body.add(p);
        }
    }
}
