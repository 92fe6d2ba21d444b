package io.github.guihua.read.pdf;

import io.github.guihua.read.grid.PageMarks;
import io.github.guihua.read.grid.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Follows the path and colour operators, and marks what is drawn as a straight line. White lines are none.
 */
final class Paths {
    private static final int DEEPEST = 10_000;

    /** What the two current colours leave on white paper. */
    record Colours(boolean strokeWhite, boolean fillWhite) {}

    private final PageMarks marks;
    private final AffineTransform display;
    private final Deque<Colours> saved = new ArrayDeque<>();
    private Colours colours = new Colours(false, false);
    private final Shape shape = new Shape();

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
            case "c" -> line(operands, 4, ctm);
            case "v", "y" -> line(operands, 2, ctm);
            case "re" -> rectangle(operands, ctm);
            case "h" -> shape.close();
            case "S" -> paint(true, false);
            case "s" -> closeAndPaint(true, false);
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> closeAndPaint(true, true);
            case "n" -> shape.clear();
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
            shape.moveTo(to[0], to[1]);
        }
    }

    /** Curves too, which are taken for their chords. */
    private void line(List<COSBase> operands, int at, Matrix ctm) {
        float[] to = point(operands, at, ctm);
        if (to != null) {
            shape.lineTo(to[0], to[1]);
        }
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
        shape.moveTo(corner[0], corner[1]);
        lineTo(right, bottom, ctm);
        lineTo(right, top, ctm);
        lineTo(left, top, ctm);
        shape.close();
    }

    private void lineTo(float userX, float userY, Matrix ctm) {
        float[] to = page(userX, userY, ctm);
        shape.lineTo(to[0], to[1]);
    }

    private void closeAndPaint(boolean stroke, boolean fill) {
        shape.close();
        paint(stroke, fill);
    }

    private void paint(boolean stroke, boolean fill) {
        if (stroke && !colours.strokeWhite) {
            shape.stroke(marks);
        } else if (fill && !colours.fillWhite) {
            shape.fill(marks);
        }
        shape.clear();
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
