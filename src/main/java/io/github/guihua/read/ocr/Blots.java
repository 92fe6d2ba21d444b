package io.github.guihua.read.ocr;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The ink in a part of a picture without the specks that scanners add.
 *
 * @param bounds around all blots, in the whole picture; null where there are none
 * @param pixels dark ones in blots
 */
record Blots(Rectangle bounds, int pixels) {
    private static final int DARK = 140;

    /** Pixels of a blot; a speck has fewer. */
    private static final int SMALLEST = 14;

    static Blots of(Raster picture, Rectangle part) {
        boolean[] seen = new boolean[part.width * part.height];
        Rectangle bounds = null;
        int pixels = 0;
        Deque<Integer> todo = new ArrayDeque<>();
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] || !dark(picture, part, i)) {
                continue;
            }
            seen[i] = true;
            todo.add(i);
            Rectangle blot = null;
            int size = 0;
            while (!todo.isEmpty()) {
                int at = todo.poll();
                size++;
                Rectangle pixel = new Rectangle(part.x + at % part.width, part.y + at / part.width, 1, 1);
                blot = blot == null ? pixel : blot.union(pixel);
                for (int next : new int[] {at - 1, at + 1, at - part.width, at + part.width}) {
                    boolean beside =
                            next >= 0 && next < seen.length && Math.abs(next % part.width - at % part.width) <= 1;
                    if (beside && !seen[next] && dark(picture, part, next)) {
                        seen[next] = true;
                        todo.add(next);
                    }
                }
            }
            if (size >= SMALLEST) {
                bounds = bounds == null ? blot : bounds.union(blot);
                pixels += size;
            }
        }
        return new Blots(bounds, pixels);
    }

    private static boolean dark(Raster picture, Rectangle part, int at) {
        return picture.at(part.x + at % part.width, part.y + at / part.width) < DARK;
    }
}
