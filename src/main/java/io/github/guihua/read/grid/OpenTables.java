package io.github.guihua.read.grid;

import io.github.guihua.read.Grid;
import io.github.guihua.read.aligned.AlignedTables;
import io.github.guihua.read.aligned.Band;
import io.github.guihua.read.aligned.Strip;
import java.util.ArrayList;
import java.util.List;

/** Tables among the rows outside all lattices: those with rules across the page only, and those without any. */
final class OpenTables {
    /** Cells stand further apart than this many times their type. */
    private static final float GAP = 0.9f;
    /** Rules shorter than this part of the page divide no table. */
    private static final double SHORT = 0.25;
    /** More rows than a page of text has are a drawing's labels. */
    private static final int MOST_ROWS = 400;

    private final List<Grid> grids = new ArrayList<>();
    private final List<Row> rest = new ArrayList<>();

    OpenTables(List<Row> rows, List<Ruling> rulings, double width) {
        List<Band> bands = new ArrayList<>();
        for (Row row : rows) {
            bands.add(band(row));
        }
        List<Float> rules = new ArrayList<>();
        for (Ruling ruling : Rulings.merged(rulings, true)) {
            if (ruling.length() > SHORT * width) {
                rules.add(ruling.at());
            }
        }
        int from = 0;
        List<AlignedTables.Found> found = rows.size() > MOST_ROWS ? List.of() : AlignedTables.in(bands, rules);
        for (AlignedTables.Found table : found) {
            rest.addAll(rows.subList(from, table.from()));
            grids.add(table.grid());
            from = table.to();
        }
        rest.addAll(rows.subList(from, rows.size()));
    }

    static Band band(Row row) {
        List<Strip> strips = new ArrayList<>();
        for (Row piece : solitary(row.split(GAP))) {
            strips.add(new Strip(piece.left(), piece.right(), piece.line(piece.left(), piece.right(), 0)));
        }
        return new Band(row.baseline(), row.size(), strips);
    }

    /** Neighbours of one ideograph each are a spaced word, 张　三 or 目　录. */
    private static List<Row> solitary(List<Row> pieces) {
        List<Row> joined = new ArrayList<>();
        for (Row piece : pieces) {
            Row last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && single(piece)
                    && single(last.glyphs().get(last.glyphs().size() - 1), last)
                    && piece.left() - last.right() < 3 * last.size()) {
                List<Glyph> glyphs = new ArrayList<>(last.glyphs());
                glyphs.addAll(piece.glyphs());
                joined.set(joined.size() - 1, new Row(glyphs));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean single(Row piece) {
        return piece.glyphs().size() == 1 && piece.glyphs().get(0).ideographic();
    }

    private static boolean single(Glyph end, Row row) {
        return end.ideographic()
                && (row.glyphs().size() == 1
                        || end.x() - row.glyphs().get(row.glyphs().size() - 2).right() > GAP * end.size());
    }

    List<Grid> grids() {
        return grids;
    }

    /** Rows that are in no table. */
    List<Row> rest() {
        return rest;
    }
}
