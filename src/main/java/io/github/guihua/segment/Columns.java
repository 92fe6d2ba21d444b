package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Joiner;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.read.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Special columns while they are built: one is open at a time, until the body resumes. */
final class Columns {
    private static final int LONGEST_TITLE = 40;

    private final Vocabulary words;
    private final List<ColumnNode> done = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private Open open;

    Columns(Vocabulary words) {
        this.words = words;
    }

    private static final class Item {
        private final Integer number;
        private final String title;
        private final List<Paragraph> body = new ArrayList<>();
        private final Evidence evidence;

        Item(Integer number, String title, Evidence evidence) {
            this.number = number;
            this.title = title;
            this.evidence = evidence;
        }
    }

    private static final class Open {
        private String id;
        private Integer number;
        private String title;
        private String section;
        private Evidence evidence;
        private final List<Element> body = new ArrayList<>();
        private final List<Item> items = new ArrayList<>();
        private Label last;
        private boolean grid;
    }

    boolean open() {
        return open != null;
    }

    /** Opens a column with its head line, {@code 专栏2 社会力量参与行动}. */
    void start(Paragraph head, String section) {
        start(head.text(), head.evidence(), section);
    }

    /** Whether a wrap cut the head line at {@code at}: a short line follows, and after it the box or the first item. */
    static boolean titleGoesOn(List<Element> elements, int at) {
        if (at + 2 >= elements.size()
                || !(elements.get(at) instanceof Paragraph head)
                || head.text().length() > LONGEST_TITLE
                || !(elements.get(at + 1) instanceof Paragraph next)
                || next.text().length() > LONGEST_TITLE
                || Label.of(next.text()) != null
                || next.text().chars().anyMatch(c -> "，。；：:、".indexOf(c) >= 0)) {
            return false;
        }
        Label first = elements.get(at + 2) instanceof Paragraph p ? Label.of(p.text()) : null;
        return elements.get(at + 2) instanceof LogicalGrid || first != null && first.number() == 1;
    }

    /** The rest of the head line. */
    void title(Paragraph rest) {
        open.title += rest.text();
    }

    private void start(String line, Evidence evidence, String section) {
        close();
        int i = line.indexOf('栏') + 1;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        int from = i;
        while (i < line.length()
                && i - from < 8
                && (Ordinals.arabic(line.charAt(i))
                        || Ordinals.chinese(line.charAt(i))
                        || i > from && "-—.－".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        String digits = line.substring(from, i);
        open = new Open();
        boolean plain = !digits.isEmpty() && digits.chars().noneMatch(c -> "-—.－".indexOf(c) >= 0);
        int value =
                !plain ? -1 : Ordinals.arabic(digits.charAt(0)) ? Ordinals.arabic(digits) : Ordinals.chinese(digits);
        open.number = value > 0 ? value : null;
        String key = "专栏" + digits.replace('—', '-').replace('－', '-');
        int n = ids.merge(key, 1, Integer::sum);
        open.id = n == 1 ? key : key + "#" + n;
        String title = line.substring(i).strip();
        while (!title.isEmpty() && "：:、.．】〕]）)".indexOf(title.charAt(0)) >= 0) {
            title = title.substring(1).strip();
        }
        open.title = title.endsWith("】") ? title.substring(0, title.length() - 1) : title;
        open.section = section;
        open.evidence = evidence.withRule("column");
    }

    /** A column drawn as a box, or a table under a row that is the column's head. */
    void box(LogicalGrid grid, String section) {
        if (Box.text(grid.grid())) {
            List<Paragraph> lines =
                    Joiner.paragraphs(grid.grid(), grid.evidence().page());
            start(lines.get(0).text(), lines.get(0).evidence(), section);
            text(lines.subList(1, lines.size()));
        } else {
            Cell head = grid.grid().cells().stream()
                    .filter(c -> !c.text().isBlank())
                    .findFirst()
                    .orElseThrow();
            start(head.text(), grid.evidence(), section);
            open.body.add(Box.withoutHead(grid));
        }
        close();
    }

    private void text(List<Paragraph> lines) {
        for (Paragraph p : lines) {
            Label label = Label.of(p.text());
            if (label == null || label.end() >= p.text().length() || !item(p, label)) {
                text(p);
            }
        }
    }

    /** The open column's table or box, the first grid after its head and before any item. */
    boolean takes(LogicalGrid grid) {
        if (open.grid || !open.items.isEmpty() || Box.column(grid)) {
            return false;
        }
        open.grid = true;
        if (Box.text(grid.grid())) {
            text(Joiner.paragraphs(grid.grid(), grid.evidence().page()));
            close();
        } else {
            open.body.add(grid);
        }
        return true;
    }

    /** Whether a numbered paragraph belongs to the open column: it does not where the body's own count goes on. */
    boolean takes(Paragraph p, Label label, Outline outline) {
        if (open.grid) {
            return false;
        }
        Outline.Node outer = outline.open(label.form());
        boolean goesOn = outer != null && outer.label.followedBy(label);
        if (open.last == null) {
            boolean small = label.form() == LabelForm.ARABIC
                    || label.form() == LabelForm.ARABIC_BRACKET
                    || label.form() == LabelForm.CIRCLED
                    || label.form() == LabelForm.CHINESE_BRACKET && (outer == null || open.body.isEmpty());
            return small && label.number() == 1 && item(p, label);
        }
        if (open.last.form() == label.form()) {
            Item item = open.items.get(open.items.size() - 1);
            boolean bare = Heading.of(p.text(), label.end()).rest() >= p.text().length();
            if (goesOn && bare && !item.body.isEmpty()) {
                return false;
            }
            return open.last.followedBy(label) && item(p, label);
        }
        if (label.level() > open.last.level() && !goesOn) {
            text(p);
            return true;
        }
        return false;
    }

    private boolean item(Paragraph p, Label label) {
        if (open.last != null && (open.last.form() != label.form() || label.number() <= open.last.number())) {
            return false;
        }
        open.last = label;
        Heading heading = Heading.of(p.text(), label.end());
        Item item = new Item(
                label.number(), heading.title(), p.evidence(0, heading.rest()).withRule("column-item"));
        Paragraph rest = p.slice(heading.rest(), p.text().length());
        if (!rest.text().isEmpty()) {
            item.body.add(rest);
        }
        open.items.add(item);
        return true;
    }

    /** A paragraph without a number of its own. */
    void text(Paragraph p) {
        if (open.items.isEmpty()) {
            open.body.add(p);
        } else {
            open.items.get(open.items.size() - 1).body.add(p);
        }
    }

    /** A column all of whose paragraphs open with an action's name: each is an entry without a number. */
    private void nameEntries() {
        List<Item> items = new ArrayList<>();
        for (Element e : open.body) {
            Heading heading = e instanceof Paragraph p ? Heading.of(p.text(), 0) : null;
            if (heading == null
                    || heading.rest() >= ((Paragraph) e).text().length()
                    || ((Paragraph) e).text().charAt(heading.rest() - 1) != '。'
                    || !words.action(heading.title())) {
                return;
            }
            Paragraph p = (Paragraph) e;
            Item item = new Item(
                    null, heading.title(), p.evidence(0, heading.rest()).withRule("column-item"));
            item.body.add(p.slice(heading.rest(), p.text().length()));
            items.add(item);
        }
        if (items.size() > 1) {
            open.body.clear();
            open.items.addAll(items);
        }
    }

    void close() {
        if (open != null) {
            if (open.items.isEmpty()) {
                nameEntries();
            }
            List<ColumnNode.ItemNode> items = open.items.stream()
                    .map(i -> new ColumnNode.ItemNode(i.number, i.title, i.body, i.evidence))
                    .toList();
            done.add(new ColumnNode(open.id, open.number, open.title, open.section, open.body, items, open.evidence));
            open = null;
        }
    }

    List<ColumnNode> built() {
        return done;
    }
}
