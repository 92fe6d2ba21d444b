package io.github.guihua.read.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as a viewer shows it: user space turned by the page's rotation, cut to its crop box, origin at the top left,
 * y downwards.
 *
 * @param fromUser from user space to points on the page
 */
record DisplayFrame(double width, double height, AffineTransform fromUser) {

    static DisplayFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        double left = box.getLowerLeftX();
        double bottom = box.getLowerLeftY();
        double right = box.getUpperRightX();
        double top = box.getUpperRightY();
        double width = right - left;
        double height = top - bottom;
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new DisplayFrame(height, width, new AffineTransform(0, 1, 1, 0, -bottom, -left));
            case 180 -> new DisplayFrame(width, height, new AffineTransform(-1, 0, 0, 1, right, -bottom));
            case 270 -> new DisplayFrame(height, width, new AffineTransform(0, -1, -1, 0, top, right));
            default -> new DisplayFrame(width, height, new AffineTransform(1, 0, 0, -1, -left, top));
        };
    }
}
