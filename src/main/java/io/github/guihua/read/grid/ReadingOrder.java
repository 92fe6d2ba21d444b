package io.github.guihua.read.grid;

import io.github.guihua.model.Box;
import io.github.guihua.read.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From the top down, except where a page is set in columns: there the left column comes before the right one. A column
 * is running text: many rows on both sides of a gutter that none of them crosses, most of them filling their side.
 */
final class ReadingOrder {
    /** Rows that each side must have. */
    private static final int ROWS = 6;
    /** Share of a side's width that its rows must fill, by the middle one of them: table cells and lists do not. */
    private static final float FILLED = 0.6f;
    /** Gap that may be a gutter, in parts of the type's size. */
    private static final float GUTTER = 1.2f;

    /**
     * Something to put in order.
     *
     * @param pieces left and right ends of its parts
     */
    private record Item(double top, List<float[]> pieces, Row row, Block block) {
        boolean crosses(float x) {
            return pieces.stream().anyMatch(piece -> piece[0] < x && piece[1] > x);
        }
    }

    private ReadingOrder() {}

    /** Lines and grids in order, none of them numbered. */
    static List<Block> of(List<Row> rows, List<? extends Block> grids, TextArea area) {
        List<Item> items = new ArrayList<>();
        for (Row row : rows) {
            items.add(item(row));
        }
        for (Block grid : grids) {
            Box box = grid.box();
            float[] ends = {(float) box.x(), (float) box.right()};
            items.add(new Item(box.y(), List.of(ends), null, grid));
        }
        items.sort(Comparator.comparingDouble(Item::top));
        List<Block> blocks = new ArrayList<>();
        order(items, area.left(), area.right(), 0, blocks);
        return blocks;
    }

    private static Item item(Row row) {
        List<float[]> pieces = new ArrayList<>();
        for (Row piece : row.split(GUTTER)) {
            pieces.add(new float[] {piece.left(), piece.right()});
        }
        return new Item(row.box().y(), pieces, row, null);
    }

    private static void order(List<Item> items, float left, float right, int depth, List<Block> blocks) {
        Gutter gutter = depth > 3 ? null : gutter(items, left, right);
        if (gutter == null) {
            for (Item item : items) {
                blocks.add(item.row == null ? item.block : item.row.line(left, right, 0));
            }
            return;
        }
        order(items.subList(0, gutter.from), left, right, depth + 1, blocks);
        List<Item> before = new ArrayList<>();
        List<Item> after = new ArrayList<>();
        for (Item item : items.subList(gutter.from, gutter.to)) {
            side(item, gutter.x, before, after);
        }
        order(before, left, gutter.x, depth + 1, blocks);
        order(after, gutter.x, right, depth + 1, blocks);
        order(items.subList(gutter.to, items.size()), left, right, depth + 1, blocks);
    }

    private static void side(Item item, float x, List<Item> before, List<Item> after) {
        if (item.row == null) {
            (item.pieces.get(0)[0] < x ? before : after).add(item);
            return;
        }
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        for (Glyph glyph : item.row.glyphs()) {
            (glyph.centerX() < x ? left : right).add(glyph);
        }
        left = Overprint.removed(left);
        right = Overprint.removed(right);
        if (!left.isEmpty()) {
            before.add(item(new Row(left)));
        }
        if (!right.isEmpty()) {
            after.add(item(new Row(right)));
        }
    }

    /** Between items {@code from} and {@code to}, exclusive. */
    private record Gutter(float x, int from, int to) {}

    private static Gutter gutter(List<Item> items, float left, float right) {
        if (items.size() < ROWS) {
            return null;
        }
        Gutter best = null;
        float width = right - left;
        for (float x = left + 0.25f * width; x < left + 0.75f * width; x += 4) {
            int from = 0;
            for (int i = 0; i <= items.size(); i++) {
                if (i == items.size() || items.get(i).crosses(x)) {
                    boolean longer = best == null || i - from > best.to - best.from;
                    if (longer && i - from >= ROWS && columns(items.subList(from, i), x, left, right)) {
                        best = new Gutter(x, from, i);
                    }
                    from = i + 1;
                }
            }
        }
        return best;
    }

    private static boolean columns(List<Item> items, float x, float left, float right) {
        List<Float> before = new ArrayList<>();
        List<Float> after = new ArrayList<>();
        for (Item item : items) {
            float leftInk = 0;
            float rightInk = 0;
            for (float[] piece : item.pieces) {
                leftInk += piece[1] <= x ? piece[1] - piece[0] : 0;
                rightInk += piece[0] >= x ? piece[1] - piece[0] : 0;
            }
            if (leftInk > 0) {
                before.add(leftInk / (x - left));
            }
            if (rightInk > 0) {
                after.add(rightInk / (right - x));
            }
        }
        return running(before) && running(after);
    }

    private static boolean running(List<Float> filled) {
        filled.sort(null);
        return filled.size() >= ROWS && filled.get(filled.size() / 2) >= FILLED;
    }
}
