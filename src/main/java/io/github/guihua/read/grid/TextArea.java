package io.github.guihua.read.grid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Between which sides a page's text is set: the left and right ends that most of its rows have, since punctuation hangs
 * over and page numbers stand out.
 */
record TextArea(float left, float right) {
    private static final int STEP = 3;

    /**
     * @param width of the page, for pages with too few rows to tell
     */
    static TextArea of(List<Row> rows, double width) {
        TreeMap<Integer, Integer> lefts = new TreeMap<>();
        TreeMap<Integer, Integer> rights = new TreeMap<>();
        float left = (float) width;
        float right = 0;
        for (Row row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
            lefts.merge(Math.round(row.left() / STEP), 1, Integer::sum);
            rights.merge(Math.round(row.right() / STEP), 1, Integer::sum);
        }
        if (rows.size() < 4) {
            float margin = Math.max(0, Math.min(left, (float) width - right));
            return new TextArea(margin, (float) width - margin);
        }
        return new TextArea(
                usual(lefts.navigableKeySet(), lefts, rows.size(), left),
                usual(rights.descendingKeySet(), rights, rows.size(), right));
    }

    /** The outermost end that a quarter of the rows have. */
    private static float usual(Iterable<Integer> steps, Map<Integer, Integer> counts, int rows, float otherwise) {
        for (int step : steps) {
            int near = counts.getOrDefault(step - 1, 0) + counts.get(step) + counts.getOrDefault(step + 1, 0);
            if (near * 4 >= rows) {
                return step * STEP;
            }
        }
        return otherwise;
    }
}
