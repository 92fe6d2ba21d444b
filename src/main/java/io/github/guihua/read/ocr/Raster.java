package io.github.guihua.read.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A gray picture as bytes, row by row, 0 black to 255 white. */
@SuppressWarnings("ArrayRecordComponent")
record Raster(int width, int height, byte[] gray) {
    int at(int x, int y) {
        return gray[y * width + x] & 255;
    }

    static Raster of(BufferedImage gray) {
        return new Raster(
                gray.getWidth(),
                gray.getHeight(),
                ((DataBufferByte) gray.getRaster().getDataBuffer()).getData());
    }

    /** A copy for engines and pens. */
    BufferedImage picture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(gray, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), 0, gray.length);
        return picture;
    }

    /** Turned about the middle, clockwise, on white; the size stays. */
    Raster turned(double degrees) {
        BufferedImage turned = white(width, height);
        draw(turned, AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0));
        return of(turned);
    }

    /** Quarter turns clockwise. */
    Raster quarters(int turns) {
        int n = Math.floorMod(turns, 4);
        if (n == 0) {
            return this;
        }
        int w = n % 2 == 0 ? width : height;
        int h = n % 2 == 0 ? height : width;
        byte[] turned = new byte[gray.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to =
                        switch (n) {
                            case 1 -> x * w + (w - 1 - y);
                            case 2 -> (h - 1 - y) * w + (w - 1 - x);
                            default -> (h - 1 - x) * w + y;
                        };
                turned[to] = gray[y * width + x];
            }
        }
        return new Raster(w, h, turned);
    }

    /** Rows become columns. */
    Raster transposed() {
        byte[] over = new byte[gray.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                over[x * height + y] = gray[y * width + x];
            }
        }
        return new Raster(height, width, over);
    }

    /** Each pixel the mean of {@code by} times {@code by}. */
    Raster smaller(int by) {
        int w = Math.max(1, width / by);
        int h = Math.max(1, height / by);
        byte[] small = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int sum = 0;
                int count = 0;
                for (int dy = 0; dy < by && y * by + dy < height; dy++) {
                    for (int dx = 0; dx < by && x * by + dx < width; dx++) {
                        sum += at(x * by + dx, y * by + dy);
                        count++;
                    }
                }
                small[y * w + x] = (byte) (sum / count);
            }
        }
        return new Raster(w, h, small);
    }

    /** A part of a picture, and where its corner lies in the whole. */
    record Window(Raster content, int left, int top) {
        /** With a white rim on all sides: engines miss text that touches the border. */
        Window padded(int by) {
            Raster wide = blank(content.width + 2 * by, content.height + 2 * by);
            for (int y = 0; y < content.height; y++) {
                System.arraycopy(content.gray, y * content.width, wide.gray, (y + by) * wide.width + by, content.width);
            }
            return new Window(wide, left - by, top - by);
        }
    }

    /** From left and top to before right and bottom, as far as that lies inside; never empty. */
    Window window(int left, int top, int right, int bottom) {
        int l = Math.min(width - 1, Math.max(0, left));
        int t = Math.min(height - 1, Math.max(0, top));
        Raster part = blank(Math.max(1, Math.min(width, right) - l), Math.max(1, Math.min(height, bottom) - t));
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(gray, (t + y) * width + l, part.gray, y * part.width, part.width);
        }
        return new Window(part, l, t);
    }

    /** Copies a part of another picture to here. */
    void print(Raster from, java.awt.Rectangle part, int left, int top) {
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(from.gray, (part.y + y) * from.width + part.x, gray, (top + y) * width + left, part.width);
        }
    }

    /** White. */
    static Raster blank(int width, int height) {
        byte[] white = new byte[width * height];
        java.util.Arrays.fill(white, (byte) 255);
        return new Raster(width, height, white);
    }

    private void draw(BufferedImage onto, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture(), how, null);
        pen.dispose();
    }

    private static BufferedImage white(int width, int height) {
        return blank(width, height).picture();
    }
}
