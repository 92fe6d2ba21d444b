package io.github.guihua.read.ofd;

import io.github.guihua.read.grid.PageMarks;
import io.github.guihua.read.grid.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.StringTokenizer;
import org.dom4j.Element;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;

/** A path object's straight lines. White ones are none. */
final class OfdPath {
    private OfdPath() {}

    static void draw(PathObject path, AffineTransform at, PageMarks marks) {
        String data = path.getAbbreviatedData();
        boolean stroke = !"false".equals(path.attributeValue("Stroke")) && !white(path, "StrokeColor");
        boolean fill = "true".equals(path.attributeValue("Fill")) && !white(path, "FillColor");
        if (data == null || !stroke && !fill) {
            return;
        }
        Shape shape = shape(data, at);
        if (stroke) {
            shape.stroke(marks);
        } else {
            shape.fill(marks);
        }
    }

    /** {@code M x y}, {@code S x y} begin a piece, {@code L x y} draws, curves are taken for their chords. */
    private static Shape shape(String data, AffineTransform at) {
        Shape shape = new Shape();
        StringTokenizer words = new StringTokenizer(data);
        while (words.hasMoreTokens()) {
            switch (words.nextToken()) {
                case "M", "S" -> {
                    Point2D to = point(words, 0, at);
                    shape.moveTo((float) to.getX(), (float) to.getY());
                }
                case "L" -> line(words, 0, at, shape);
                case "Q" -> line(words, 2, at, shape);
                case "B" -> line(words, 4, at, shape);
                case "A" -> line(words, 5, at, shape);
                case "C" -> shape.close();
                default -> {
                    // an operand too many; the next operator decides
                }
            }
        }
        return shape;
    }

    private static void line(StringTokenizer words, int skipped, AffineTransform at, Shape shape) {
        Point2D to = point(words, skipped, at);
        shape.lineTo((float) to.getX(), (float) to.getY());
    }

    private static Point2D point(StringTokenizer words, int skipped, AffineTransform at) {
        for (int i = 0; i < skipped && words.hasMoreTokens(); i++) {
            words.nextToken();
        }
        double x = words.hasMoreTokens() ? OfdText.number(words.nextToken(), 0) : 0;
        double y = words.hasMoreTokens() ? OfdText.number(words.nextToken(), 0) : 0;
        return at.transform(new Point2D.Double(x, y), null);
    }

    private static boolean white(PathObject path, String colour) {
        for (Element child : path.elements()) {
            if (child.getName().equals(colour)) {
                String value = child.attributeValue("Value", "").strip();
                return value.equals("255 255 255") || value.equalsIgnoreCase("#ff #ff #ff");
            }
        }
        return false;
    }
}
