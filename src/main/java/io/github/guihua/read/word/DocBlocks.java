package io.github.guihua.read.word;

import io.github.guihua.read.Block;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Paragraphs and tables of a range of the binary format. */
final class DocBlocks {
    private static final int CENTER = 1;
    private static final int BODY_LEVEL = 9;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc(?: [1-9]| heading)|目录.{0,5}");

    private final Flow flow;
    private final HWPFDocument document;
    private final DocNumbering numbering;

    DocBlocks(Flow flow, HWPFDocument document) {
        this.flow = flow;
        this.document = document;
        this.numbering = new DocNumbering(document);
    }

    /** @param range null for a story that the document does not have */
    void range(Range range, Furniture furniture, Consumer<Block> to) {
        if (range != null) {
            range(range, 0, furniture, to, end -> {});
        }
    }

    /** The body, each text box after the paragraph or table that it is fixed to. */
    void body(Range body, DocTextBoxes boxes, Consumer<Block> to) {
        int[] done = {body.getStartOffset()};
        range(body, 0, null, to, end -> {
            for (Range box : boxes.take(done[0], Math.max(done[0], end))) {
                range(box, Furniture.TEXT_BOX, to);
            }
            done[0] = Math.max(done[0], end);
        });
    }

    private void range(Range range, int tableLevel, Furniture furniture, Consumer<Block> to, IntConsumer after) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
                Table table = table(range, paragraph);
                if (table != null) {
                    Grid grid = DocTable.grid(table, cell -> blocks(cell, tableLevel + 1, furniture));
                    if (grid != null) {
                        to.accept(grid);
                    }
                    i += Math.max(1, table.numParagraphs()) - 1;
                    after.accept(table.getEndOffset());
                    continue;
                }
            }
            paragraph(paragraph, tableLevel > 0, furniture).forEach(to);
            after.accept(paragraph.getEndOffset());
        }
    }

    private List<Block> blocks(Range cell, int tableLevel, Furniture furniture) {
        List<Block> blocks = new ArrayList<>();
        range(cell, tableLevel, furniture, blocks::add, end -> {});
        return blocks;
    }

    private static Table table(Range range, Paragraph first) {
        try {
            return range.getTable(first);
        } catch (IllegalArgumentException e) {
            // Where the table's start is not where the file says, its cells are still paragraphs.
            return null;
        }
    }

    private List<Line> paragraph(Paragraph paragraph, boolean cell, Furniture furniture) {
        DocRuns runs = new DocRuns(paragraph);
        StyleDescription style = document.getStyleSheet() == null
                ? null
                : document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Furniture kind = furniture == null && CONTENTS.matcher(name).matches() ? Furniture.NAVIGATION : furniture;
        int heading = kind == null ? heading(paragraph, name) : 0;
        return runs.lines(numbering.next(paragraph), cell, paragraph.getJustification() == CENTER, heading, kind, flow);
    }

    private static int heading(Paragraph paragraph, String style) {
        int level = paragraph.getLvl();
        if (level >= 0 && level < BODY_LEVEL) {
            return level + 1;
        }
        Matcher m = HEADING.matcher(style);
        return m.matches() ? Integer.parseInt(m.group(1)) : 0;
    }
}
