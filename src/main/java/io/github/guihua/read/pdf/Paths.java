package io.github.guihua.read.pdf;

import io.github.guihua.read.grid.PageMarks;
import io.github.guihua.read.grid.Ruling;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Follows the path operators and hands on what is drawn as a straight line: stroked segments along the page's edges, and
 * filled shapes so thin that the eye sees a line. White ones are no lines.
 */
final class Paths {
    /** A filled shape no thicker than this is a line, in points. */
    private static final float THIN = 3.5f;
    /** A segment may lean by this much and still be straight, in points. */
    private static final float LEAN = 0.8f;

    private static final int LONGEST_PATH = 400_000;
    private static final int DEEPEST = 10_000;

    /** What the two current colours leave on white paper. */
    record Colours(boolean strokeWhite, boolean fillWhite) {}

    private final PageMarks marks;
    private final AffineTransform display;
    private final Deque<Colours> saved = new ArrayDeque<>();
    private Colours colours = new Colours(false, false);

    /** Segments x1 y1 x2 y2 of the current path on the page; a NaN pair ends a subpath. */
    private float[] segments = new float[256];

    private int used;
    private float startX;
    private float startY;
    private float x;
    private float y;

    Paths(PageMarks marks, AffineTransform display) {
        this.marks = marks;
        this.display = display;
    }

    Colours colours() {
        return colours;
    }

    void restore(Colours before) {
        colours = before;
    }

    void save() {
        if (saved.size() < DEEPEST) {
            saved.push(colours);
        }
    }

    void restore() {
        if (!saved.isEmpty()) {
            colours = saved.pop();
        }
    }

    /** Whether the operator is one of paths or colours; it has then been done. */
    boolean takes(String operator, List<COSBase> operands, Matrix ctm) {
        switch (operator) {
            case "m" -> move(operands, ctm);
            case "l" -> line(operands, 0, ctm);
            case "c" -> curve(operands, 4, ctm);
            case "v", "y" -> curve(operands, 2, ctm);
            case "re" -> rectangle(operands, ctm);
            case "h" -> close();
            case "S" -> paint(true, false);
            case "s" -> closeAndPaint(true, false);
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> closeAndPaint(true, true);
            case "n" -> used = 0;
            case "G", "RG", "K" -> colours = new Colours(white(operands), colours.fillWhite);
            case "g", "rg", "k" -> colours = new Colours(colours.strokeWhite, white(operands));
            case "SC", "SCN" -> colours = new Colours(white(operands), colours.fillWhite);
            case "sc", "scn" -> colours = new Colours(colours.strokeWhite, white(operands));
            case "CS" -> colours = new Colours(false, colours.fillWhite);
            case "cs" -> colours = new Colours(colours.strokeWhite, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** One or three components of one, or four of nothing; a pattern is never white. */
    private static boolean white(List<COSBase> operands) {
        int count = operands.size();
        if (count == 0 || operands.get(count - 1) instanceof COSName) {
            return false;
        }
        float blank = count == 4 ? 0 : 1;
        for (COSBase operand : operands) {
            if (!(operand instanceof COSNumber number) || Math.abs(number.floatValue() - blank) > 0.02f) {
                return false;
            }
        }
        return true;
    }

    private void move(List<COSBase> operands, Matrix ctm) {
        float[] to = point(operands, 0, ctm);
        if (to != null) {
            add(Float.NaN, Float.NaN, Float.NaN, Float.NaN);
            startX = x = to[0];
            startY = y = to[1];
        }
    }

    private void line(List<COSBase> operands, int at, Matrix ctm) {
        float[] to = point(operands, at, ctm);
        if (to != null) {
            add(x, y, to[0], to[1]);
            x = to[0];
            y = to[1];
        }
    }

    /** Taken for its chord: a rounded corner has none along an edge that is long enough to matter. */
    private void curve(List<COSBase> operands, int at, Matrix ctm) {
        line(operands, at, ctm);
    }

    private void rectangle(List<COSBase> operands, Matrix ctm) {
        float[] corner = point(operands, 0, ctm);
        if (corner == null || operands.size() < 4) {
            return;
        }
        float left = number(operands, 0);
        float bottom = number(operands, 1);
        float right = left + number(operands, 2);
        float top = bottom + number(operands, 3);
        float[] b = page(right, bottom, ctm);
        float[] c = page(right, top, ctm);
        float[] d = page(left, top, ctm);
        add(Float.NaN, Float.NaN, Float.NaN, Float.NaN);
        add(corner[0], corner[1], b[0], b[1]);
        add(b[0], b[1], c[0], c[1]);
        add(c[0], c[1], d[0], d[1]);
        add(d[0], d[1], corner[0], corner[1]);
        startX = x = corner[0];
        startY = y = corner[1];
    }

    private void close() {
        add(x, y, startX, startY);
        x = startX;
        y = startY;
    }

    private void closeAndPaint(boolean stroke, boolean fill) {
        close();
        paint(stroke, fill);
    }

    private void paint(boolean stroke, boolean fill) {
        if (stroke && !colours.strokeWhite) {
            for (int i = 0; i < used; i += 4) {
                emit(segments[i], segments[i + 1], segments[i + 2], segments[i + 3]);
            }
        } else if (fill && !colours.fillWhite) {
            int from = 0;
            for (int i = 0; i <= used; i += 4) {
                if (i == used || Float.isNaN(segments[i])) {
                    fillShape(from, i);
                    from = i + 4;
                }
            }
        }
        used = 0;
    }

    private void fillShape(int from, int to) {
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
        if (wide >= 0 && wide <= THIN && high >= wide) {
            marks.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }

    private void emit(float x1, float y1, float x2, float y2) {
        float wide = Math.abs(x2 - x1);
        float high = Math.abs(y2 - y1);
        if (high <= LEAN && wide > high) {
            marks.add(new Ruling(true, (y1 + y2) / 2, x1, x2));
        } else if (wide <= LEAN && high > wide) {
            marks.add(new Ruling(false, (x1 + x2) / 2, y1, y2));
        }
    }

    private void add(float x1, float y1, float x2, float y2) {
        if (used >= LONGEST_PATH) {
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

    private float[] point(List<COSBase> operands, int at, Matrix ctm) {
        if (operands.size() < at + 2
                || !(operands.get(at) instanceof COSNumber)
                || !(operands.get(at + 1) instanceof COSNumber)) {
            return null;
        }
        return page(number(operands, at), number(operands, at + 1), ctm);
    }

    private static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private float[] page(float userX, float userY, Matrix ctm) {
        float[] point = {
            ctm.getScaleX() * userX + ctm.getShearX() * userY + ctm.getTranslateX(),
            ctm.getShearY() * userX + ctm.getScaleY() * userY + ctm.getTranslateY()
        };
        display.transform(point, 0, point, 0, 1);
        return point;
    }
}
