package io.github.guihua.read.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Positions of the rows' or columns' boundaries of one lattice, ascending. */
final class Edges {
    private Edges() {}

    /**
     * @param rulings that divide along this axis
     * @param crossing those of the other direction, whose ends may go beyond the outermost ruling
     */
    static float[] of(List<Ruling> rulings, List<Ruling> crossing) {
        List<Float> at = new ArrayList<>();
        for (Ruling ruling : rulings) {
            at.add(ruling.at());
        }
        openSide(crossing, true, at);
        openSide(crossing, false, at);
        at.sort(null);
        float[] edges = new float[at.size()];
        int count = 0;
        for (float position : at) {
            if (count == 0 || position - edges[count - 1] > Rulings.NEAR) {
                edges[count++] = position;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    /**
     * A table open at its side, or cut by a page's end, has no ruling there, but its other rulings end at one place: at
     * least two of them, the outermost ones as a rule.
     */
    private static void openSide(List<Ruling> crossing, boolean low, List<Float> at) {
        float end = low ? Float.MAX_VALUE : -Float.MAX_VALUE;
        for (Ruling ruling : crossing) {
            end = low ? Math.min(end, ruling.from()) : Math.max(end, ruling.to());
        }
        int ending = 0;
        for (Ruling ruling : crossing) {
            ending += Math.abs((low ? ruling.from() : ruling.to()) - end) <= Rulings.NEAR ? 1 : 0;
        }
        boolean closed = false;
        for (float position : at) {
            closed |= Math.abs(position - end) <= 2 * Rulings.NEAR || (low ? position < end : position > end);
        }
        if (!closed && ending >= 2) {
            at.add(end);
        }
    }

    /** Index of the interval that holds the position; -1 outside. */
    static int interval(float[] edges, float position) {
        if (edges.length < 2 || position < edges[0] || position > edges[edges.length - 1]) {
            return -1;
        }
        int found = Arrays.binarySearch(edges, position);
        int index = found >= 0 ? found : -found - 2;
        return Math.min(index, edges.length - 2);
    }
}
