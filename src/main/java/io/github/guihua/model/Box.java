package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A rectangle on a page, in PDF points (1/72 inch) from the page's top left corner. In JSON: {@code [x, y, width, height]}.
 */
public record Box(double x, double y, double width, double height) {

    @JsonCreator
    public static Box of(List<Double> xywh) {
        if (xywh.size() != 4) {
            throw new IllegalArgumentException("a box has four numbers: x, y, width, height");
        }
        return new Box(xywh.get(0), xywh.get(1), xywh.get(2), xywh.get(3));
    }

    /** Rounded to a tenth of a point: finer is noise. */
    @JsonValue
    public List<Double> toList() {
        return List.of(tenth(x), tenth(y), tenth(width), tenth(height));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    private static double tenth(double v) {
        return Math.round(v * 10) / 10.0;
    }
}
