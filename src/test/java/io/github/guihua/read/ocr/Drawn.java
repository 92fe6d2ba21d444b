package io.github.guihua.read.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Pages drawn for tests. */
final class Drawn {
    final BufferedImage picture;
    final Graphics2D pen;

    Drawn(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
    }

    /** A font of this machine that prints Chinese as offices do; null where it has none. */
    static Font chinese(int size) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.getFamily().contains("CJK SC"))
                .filter(font -> font.canDisplayUpTo("云岭省清河市石桥县社区服务") < 0)
                .findFirst()
                .map(font -> font.deriveFont((float) size))
                .orElse(null);
    }

    /** Bars where lines of text would be. */
    Drawn bars() {
        for (int y = 200; y < picture.getHeight() - 200; y += 60) {
            for (int x = 150; x < picture.getWidth() - 150; x += 30) {
                pen.fillRect(x, y, 20, 24);
            }
        }
        return this;
    }

    Drawn line(int x0, int y0, int x1, int y1) {
        pen.setStroke(new BasicStroke(2));
        pen.drawLine(x0, y0, x1, y1);
        return this;
    }
}
