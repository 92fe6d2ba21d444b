package io.github.guihua.read.ocr;

import java.util.List;

/**
 * How large a page's type is. An engine's boxes are now tight, now loose, by a fifth and more, but ideographs are as wide
 * as their type is large: a line of several tells its size by its width, a short one by its height beside theirs.
 *
 * @param body size of most of the page's text, in pixels; 0 where no line is long enough to tell
 * @param height of the boxes around such text
 */
record TypeSize(double body, double height) {
    /** Ems from which on a line's width tells. */
    private static final double LONG = 8;

    /** Sizes nearer than this share are the same: offices set text and headings in one size, and titles far larger. */
    private static final double SAME = 0.12;

    /** The same of short lines, which only their boxes tell. */
    private static final double SAME_BOX = 0.25;

    /** An engine's box is a little taller than the type in it. */
    private static final double TYPE_OF_BOX = 0.78;

    static TypeSize of(List<TextLine> lines) {
        double[] sizes = lines.stream()
                .filter(TypeSize::tells)
                .mapToDouble(TypeSize::em)
                .sorted()
                .toArray();
        if (sizes.length == 0) {
            return new TypeSize(0, 0);
        }
        double body = sizes[sizes.length / 2];
        double[] heights = lines.stream()
                .filter(line -> tells(line) && Math.abs(em(line) - body) < SAME * body)
                .mapToDouble(TextLine::height)
                .sorted()
                .toArray();
        return new TypeSize(body, heights[heights.length / 2]);
    }

    /** In pixels. */
    double of(TextLine line) {
        double em = em(line);
        double high = body == 0 ? line.height() * TYPE_OF_BOX : line.height() / height * body;
        double size = tells(line) ? Math.min(em, 1.5 * high) : Math.min(high, 1.25 * em);
        return body > 0 && Math.abs(size - body) < (tells(line) ? SAME : SAME_BOX) * body ? body : size;
    }

    private static boolean tells(TextLine line) {
        return Typesetting.units(line.text()) >= LONG && line.width() > 4 * line.height();
    }

    private static double em(TextLine line) {
        return line.width() / Math.max(0.5, Typesetting.units(line.text()));
    }
}
