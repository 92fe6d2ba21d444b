package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/** A special column while it is built: its own text, then its entries. */
final class OpenColumn {
    private final String id;
    private final String section;
    private final Evidence evidence;
    private ColumnHead head;
    private final List<Element> body = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private Label last;
    private boolean grid;

    private record Item(Integer number, String title, List<Paragraph> body, Evidence evidence) {
        /** An entry that opens its paragraph; what follows its heading is the entry's text. */
        static Item of(Integer number, Paragraph p, Heading heading) {
            Item item = new Item(
                    number,
                    heading.title(),
                    new ArrayList<>(),
                    p.evidence(0, heading.rest()).withRule("column-item"));
            Paragraph rest = p.slice(heading.rest(), p.text().length());
            if (!rest.text().isEmpty()) {
                item.body.add(rest);
            }
            return item;
        }
    }

    OpenColumn(String id, ColumnHead head, String section, Evidence evidence) {
        this.id = id;
        this.head = head;
        this.section = section;
        this.evidence = evidence.withRule("column");
    }

    /** The rest of the head line. */
    void title(String rest) {
        head = head.with(rest);
    }

    /** Whether the column still waits for its table or box: it stands after the head, before any entry. */
    boolean wantsGrid() {
        return !grid && items.isEmpty();
    }

    void grid(LogicalGrid table) {
        grid = true;
        body.add(table);
    }

    /** The lines of the column's box. */
    void box(List<Paragraph> lines) {
        grid = true;
        for (Paragraph p : lines) {
            Label label = Label.of(p.text());
            if (label == null || label.end() >= p.text().length() || !item(p, label)) {
                text(p);
            }
        }
    }

    /** Whether a numbered paragraph belongs to the column: it does not where the body's own count goes on. */
    boolean takes(Paragraph p, Label label, Outline outline) {
        if (grid) {
            return false;
        }
        Outline.Node outer = outline.open(label.form());
        boolean goesOn = outer != null && outer.label.followedBy(label);
        if (last == null) {
            boolean small = label.form() == LabelForm.ARABIC
                    || label.form() == LabelForm.ARABIC_BRACKET
                    || label.form() == LabelForm.CIRCLED
                    || label.form() == LabelForm.CHINESE_BRACKET && (outer == null || body.isEmpty())
                    || label.form() == LabelForm.CHINESE && outer != null && body.isEmpty();
            return small && label.number() == 1 && item(p, label);
        }
        if (last.form() == label.form()) {
            Item item = items.get(items.size() - 1);
            boolean bare = Heading.of(p.text(), label.end()).rest() >= p.text().length();
            if (goesOn && bare && !item.body().isEmpty()) {
                return false;
            }
            return last.followedBy(label) && item(p, label);
        }
        if (label.level() > last.level() && !goesOn) {
            text(p);
            return true;
        }
        return false;
    }

    private boolean item(Paragraph p, Label label) {
        if (last != null && (last.form() != label.form() || label.number() <= last.number())) {
            return false;
        }
        last = label;
        items.add(Item.of(label.number(), p, Heading.of(p.text(), label.end())));
        return true;
    }

    /** A paragraph without a number of its own. */
    void text(Paragraph p) {
        if (items.isEmpty()) {
            body.add(p);
        } else {
            items.get(items.size() - 1).body().add(p);
        }
    }

    /** The entries that the rows of the column's table are, taken out of its body. */
    private List<ColumnNode.ItemNode> rows(Vocabulary words) {
        List<LogicalGrid> grids = body.stream()
                .filter(LogicalGrid.class::isInstance)
                .map(LogicalGrid.class::cast)
                .toList();
        List<ColumnNode.ItemNode> entries = grids.size() == 1 ? RowEntries.of(grids.get(0), words) : List.of();
        if (!entries.isEmpty()) {
            body.remove(grids.get(0));
        }
        return entries;
    }

    ColumnNode built(Vocabulary words) {
        List<ColumnNode.ItemNode> entries = items.stream()
                .map(i -> new ColumnNode.ItemNode(i.number(), null, i.title(), i.body(), i.evidence()))
                .toList();
        if (items.isEmpty()) {
            entries = rows(words);
        }
        UncountedEntries uncounted = entries.isEmpty() ? UncountedEntries.of(body, grid, words) : null;
        if (uncounted != null) {
            body.subList(uncounted.from(), body.size()).clear();
            entries = uncounted.entries();
        }
        return new ColumnNode(id, head.number(), head.title(), section, body, entries, evidence);
    }
}
