package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Block;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.Wrap;
import java.util.ArrayList;
import java.util.List;

/** A page's glyphs and rulings as blocks in reading order. */
public final class PageLayout {
    private PageLayout() {}

    /**
     * @param number of the page, from 1
     * @param firstOrdinal of the page's first line
     */
    public static Page page(int number, PageMarks marks, int firstOrdinal) {
        Turn turn = new Turn(marks.direction(), marks.width(), marks.height());
        List<Glyph> glyphs = marks.glyphs(turn.quarters());
        List<Row> rows = glyphs.isEmpty() ? List.of() : Rows.of(glyphs);
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Row row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
        }
        List<Block> blocks = new ArrayList<>();
        int ordinal = firstOrdinal;
        for (Row row : rows) {
            blocks.add(row.line(left, right, ordinal++));
        }
        for (Line aside : asides(marks, turn)) {
            blocks.add(new Line(aside.text(), Wrap.HARD, aside.style(), aside.box(), ordinal++, aside.confidence()));
        }
        return new Page(number, marks.width(), marks.height(), blocks);
    }

    /** Text that runs in other directions than the page's: turned words in cells and margins, watermarks. */
    private static List<Line> asides(PageMarks marks, Turn main) {
        List<Line> asides = new ArrayList<>();
        for (int quarters = 0; quarters < 4; quarters++) {
            List<Glyph> glyphs = marks.glyphs(quarters);
            if (quarters == main.quarters() || glyphs.isEmpty()) {
                continue;
            }
            Turn own = new Turn(quarters, marks.width(), marks.height());
            for (Row row : Rows.of(glyphs)) {
                for (Row piece : row.split(1.5f)) {
                    asides.add(at(piece.line(0, 0, 0), main.turned(own.back(piece.box())), null));
                }
            }
        }
        for (List<Glyph> piece : marks.skewed()) {
            List<Glyph> kept = Overprint.removed(piece);
            if (!kept.isEmpty()) {
                Row row = new Row(kept);
                asides.add(at(row.line(0, 0, 0), main.turned(row.box()), Furniture.WATERMARK));
            }
        }
        return asides;
    }

    private static Line at(Line line, Box box, Furniture furniture) {
        Style style = line.style();
        Style marked =
                furniture == null ? style : new Style(style.size(), style.bold(), false, style.heading(), furniture);
        return new Line(line.text(), line.wrap(), marked, box, line.ordinal(), line.confidence());
    }
}
