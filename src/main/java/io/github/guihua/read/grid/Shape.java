package io.github.guihua.read.grid;

import java.util.Arrays;

/**
 * A path as it is drawn on the page, and what of it the eye sees as straight lines: stroked segments along the page's
 * edges, and filled shapes so thin that they are lines.
 */
public final class Shape {
    /** A filled shape no thicker than this is a line, in points. */
    private static final float THIN = 3.5f;
    /** A segment may lean by this much and still be straight, in points. */
    private static final float LEAN = 0.8f;
    /** A rectangle has so many segments at most. */
    private static final int MOST_SIDES = 5;
    /** Coordinates; a longer path is a picture. */
    private static final int LONGEST = 400_000;

    /** Segments x1 y1 x2 y2; a segment of NaN ends a subpath. */
    private float[] segments = new float[256];

    private int used;
    private float startX;
    private float startY;
    private float x;
    private float y;

    /** In points on the displayed page, as all coordinates here. */
    public void moveTo(float toX, float toY) {
        add(Float.NaN, Float.NaN, Float.NaN, Float.NaN);
        startX = x = toX;
        startY = y = toY;
    }

    /** A curve may be given by its end: its chord along an edge is too short to matter. */
    public void lineTo(float toX, float toY) {
        add(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    public void close() {
        lineTo(startX, startY);
    }

    public void clear() {
        used = 0;
    }

    /** Adds its straight segments. */
    public void stroke(PageMarks marks) {
        for (int i = 0; i < used; i += 4) {
            float wide = Math.abs(segments[i + 2] - segments[i]);
            float high = Math.abs(segments[i + 3] - segments[i + 1]);
            if (high <= LEAN && wide > high) {
                marks.add(new Ruling(true, (segments[i + 1] + segments[i + 3]) / 2, segments[i], segments[i + 2]));
            } else if (wide <= LEAN && high > wide) {
                marks.add(new Ruling(false, (segments[i] + segments[i + 2]) / 2, segments[i + 1], segments[i + 3]));
            }
        }
    }

    /** Adds its subpaths that are thin. */
    public void fill(PageMarks marks) {
        int from = 0;
        for (int i = 0; i <= used; i += 4) {
            if (i == used || Float.isNaN(segments[i])) {
                fill(from, i, marks);
                from = i + 4;
            }
        }
    }

    private void fill(int from, int to, PageMarks marks) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = from; i + 1 < to; i += 2) {
            left = Math.min(left, segments[i]);
            right = Math.max(right, segments[i]);
            top = Math.min(top, segments[i + 1]);
            bottom = Math.max(bottom, segments[i + 1]);
        }
        float wide = right - left;
        float high = bottom - top;
        if (high >= 0 && high <= THIN && wide >= high) {
            marks.add(new Ruling(true, (top + bottom) / 2, left, right));
        }
        if (wide > THIN && high > THIN && to - from <= MOST_SIDES * 4) {
            marks.addArea(left, top, right, bottom);
        }
        if (wide >= 0 && wide <= THIN && high >= wide) {
            marks.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }

    private void add(float x1, float y1, float x2, float y2) {
        if (used >= LONGEST) {
            return;
        }
        if (used + 4 > segments.length) {
            segments = Arrays.copyOf(segments, segments.length * 2);
        }
        segments[used++] = x1;
        segments[used++] = y1;
        segments[used++] = x2;
        segments[used++] = y2;
    }
}
