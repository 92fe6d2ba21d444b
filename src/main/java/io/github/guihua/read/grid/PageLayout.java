package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Block;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
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
        List<Ruling> rulings = turned(marks, turn);
        List<Lattice> lattices = lattices(rulings, marks, turn);
        Regions regions = new Regions(
                lattices, marks.glyphs(turn.quarters()), asides(marks, turn), turn.turnedWidth(), turn.turnedHeight());
        List<Grid> grids = new ArrayList<>();
        regions.outer().forEach(region -> grids.add(GridAssembly.grid(region)));
        List<Row> rows = regions.glyphs().isEmpty() ? List.of() : Rows.of(regions.glyphs());
        TextArea area = TextArea.of(rows, turn.turnedWidth());
        OpenTables open = new OpenTables(rows, rulings, turn.turnedWidth());
        grids.addAll(open.grids());
        Footnotes footnotes = new Footnotes(open.rest(), rulings, turn.turnedWidth(), turn.turnedHeight());
        List<Block> blocks = ReadingOrder.of(footnotes.body(), grids, area);
        for (Row note : footnotes.notes()) {
            blocks.add(at(note.line(0, 0, 0), note.box(), Furniture.FOOTNOTE));
        }
        blocks.addAll(regions.asides());
        return new Page(number, marks.width(), marks.height(), new Numbering(turn, firstOrdinal).numbered(blocks));
    }

    private static List<Ruling> turned(PageMarks marks, Turn turn) {
        return marks.rulings().stream().map(turn::turned).toList();
    }

    private static List<Lattice> lattices(List<Ruling> rulings, PageMarks marks, Turn turn) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.addAll(Backgrounds.sides(
                marks.areas().stream().map(turn::turned).toList(),
                marks.glyphs(turn.quarters()),
                turn.turnedWidth(),
                turn.turnedHeight()));
        List<Lattice> lattices = new ArrayList<>();
        for (Frame frame : Frame.of(all)) {
            Lattice lattice = Lattice.of(frame);
            if (lattice != null) {
                lattices.add(lattice);
            }
        }
        return lattices;
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
