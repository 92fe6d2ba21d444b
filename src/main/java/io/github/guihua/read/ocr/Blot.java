package io.github.guihua.read.ocr;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Dark pixels that touch each other: a stroke, a character, a mark. The specks that scanners add are none.
 *
 * @param bounds in the whole picture
 */
record Blot(Rectangle bounds, int pixels) {
    private static final int DARK = 140;

    /** Pixels of a blot; a speck has fewer. */
    private static final int SMALLEST = 14;

    /** Those in a part of a picture, as if it ended there. */
    static List<Blot> in(Raster picture, Rectangle wanted) {
        Rectangle part = wanted.intersection(new Rectangle(picture.width(), picture.height()));
        if (part.isEmpty()) {
            return List.of();
        }
        List<Blot> blots = new ArrayList<>();
        boolean[] seen = new boolean[part.width * part.height];
        int[] todo = new int[64];
        for (int start = 0; start < seen.length; start++) {
            if (seen[start] || !dark(picture, part, start)) {
                continue;
            }
            int left = part.width;
            int top = part.height;
            int right = 0;
            int bottom = 0;
            int size = 0;
            int waiting = 0;
            todo[waiting++] = start;
            seen[start] = true;
            while (waiting > 0) {
                int at = todo[--waiting];
                int x = at % part.width;
                int y = at / part.width;
                size++;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                if (waiting + 4 > todo.length) {
                    todo = Arrays.copyOf(todo, 2 * todo.length);
                }
                waiting = add(picture, part, seen, todo, waiting, x > 0 ? at - 1 : -1);
                waiting = add(picture, part, seen, todo, waiting, x + 1 < part.width ? at + 1 : -1);
                waiting = add(picture, part, seen, todo, waiting, at - part.width);
                waiting = add(picture, part, seen, todo, waiting, at + part.width);
            }
            if (size >= SMALLEST) {
                Rectangle bounds = new Rectangle(part.x + left, part.y + top, right - left + 1, bottom - top + 1);
                blots.add(new Blot(bounds, size));
            }
        }
        return blots;
    }

    /** Around all of them; null where there are none. */
    static Rectangle around(List<Blot> blots) {
        return blots.stream().map(Blot::bounds).reduce(Rectangle::union).orElse(null);
    }

    private static int add(Raster picture, Rectangle part, boolean[] seen, int[] todo, int waiting, int at) {
        if (at < 0 || at >= seen.length || seen[at] || !dark(picture, part, at)) {
            return waiting;
        }
        seen[at] = true;
        todo[waiting] = at;
        return waiting + 1;
    }

    private static boolean dark(Raster picture, Rectangle part, int at) {
        return picture.at(part.x + at % part.width, part.y + at / part.width) < DARK;
    }
}
