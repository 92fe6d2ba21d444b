package io.github.guihua.segment;

import io.github.guihua.clean.Joiner;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import io.github.guihua.read.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The special columns of a document: one is open at a time, until the body resumes. */
final class Columns {
    private final Vocabulary words;
    private final List<ColumnNode> done = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private OpenColumn open;

    Columns(Vocabulary words) {
        this.words = words;
    }

    boolean open() {
        return open != null;
    }

    /** Opens a column with its head line, {@code 专栏2 社会力量参与行动}. */
    void start(Paragraph head, String section) {
        start(head.text(), head.evidence(), section);
    }

    private void start(String line, Evidence evidence, String section) {
        close();
        ColumnHead head = ColumnHead.of(line);
        int n = ids.merge(head.id(), 1, Integer::sum);
        open = new OpenColumn(n == 1 ? head.id() : head.id() + "#" + n, head, section, evidence);
    }

    /** The rest of the head line. */
    void title(Paragraph rest) {
        open.title(rest.text());
    }

    /** A column drawn as a box, or a table under a row that is the column's head. */
    void box(LogicalGrid grid, String section) {
        if (Box.text(grid.grid())) {
            List<Paragraph> lines = lines(grid);
            start(lines.get(0), section);
            open.box(lines.subList(1, lines.size()));
        } else {
            Cell head = grid.grid().cells().stream()
                    .filter(c -> !c.text().isBlank())
                    .findFirst()
                    .orElseThrow();
            start(head.text(), grid.evidence(), section);
            if (Box.beside(grid.grid(), head)) {
                open.box(lines(Box.without(grid, head)));
            } else {
                open.grid(Box.withoutHead(grid));
            }
        }
        close();
    }

    /** The open column's table or box, the first grid after its head and before any entry. */
    boolean takes(LogicalGrid grid) {
        if (!open.wantsGrid() || Box.column(grid)) {
            return false;
        }
        if (Box.text(grid.grid())) {
            open.box(lines(grid));
            close();
        } else {
            open.grid(grid);
        }
        return true;
    }

    private static List<Paragraph> lines(LogicalGrid grid) {
        return Joiner.paragraphs(grid.grid(), grid.evidence().page());
    }

    /** Whether a numbered paragraph belongs to the open column. */
    boolean takes(Paragraph p, Label label, Outline outline) {
        return open.takes(p, label, outline);
    }

    /** A paragraph of the open column without a number of its own. */
    void text(Paragraph p) {
        open.text(p);
    }

    void close() {
        if (open != null) {
            done.add(open.built(words));
            open = null;
        }
    }

    List<ColumnNode> built() {
        return done;
    }
}
