package io.github.guihua.read.ocr;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads small parts of a picture, many at once, each in a strip of its own. A lone character is too small for an engine to
 * be noticed; printed several times in a row it is a line of text, and what every print is read as is what it says.
 */
final class Prints {
    private static final int TIMES = 4;

    /** In shares of its height: what is wider is line enough. */
    private static final double LONE = 2.5;

    /** Of the strips under each other in one picture, in pixels. */
    private static final int TALLEST = 1600;

    private final Raster black;
    private final Engine engine;

    Prints(Raster black, Engine engine) {
        this.black = black;
        this.engine = engine;
    }

    private record Strip(Rectangle ink, int top) {
        int times() {
            return ink.width < LONE * ink.height ? TIMES : 1;
        }

        int width() {
            return times() * (ink.width + gap()) + 2 * ink.height;
        }

        int gap() {
            return Math.max(4, ink.height / 3);
        }

        int height() {
            return 3 * ink.height;
        }
    }

    /**
     * @param inks each around one line of text
     * @return what each says, with its own box; null where nothing or nothing certain was read
     */
    List<TextLine> read(List<Rectangle> inks) throws IOException {
        TextLine[] said = new TextLine[inks.size()];
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < inks.size(); i++) {
            Strip last = strips.isEmpty() ? null : strips.get(strips.size() - 1);
            int top = last == null ? 0 : last.top() + last.height();
            strips.add(new Strip(inks.get(i), top));
            boolean full = i + 1 == inks.size()
                    || top + strips.get(strips.size() - 1).height() + 3 * inks.get(i + 1).height > TALLEST;
            if (full) {
                read(strips, said, i + 1 - strips.size());
                strips.clear();
            }
        }
        return Arrays.asList(said);
    }

    private void read(List<Strip> strips, TextLine[] into, int first) throws IOException {
        Strip last = strips.get(strips.size() - 1);
        int width = strips.stream().mapToInt(Strip::width).max().orElse(1);
        Raster picture = Raster.blank(Math.max(320, width), Math.max(160, last.top() + last.height()));
        for (Strip strip : strips) {
            for (int n = 0; n < strip.times(); n++) {
                int x = strip.ink().height + n * (strip.ink().width + strip.gap());
                picture.print(black, strip.ink(), x, strip.top() + strip.ink().height);
            }
        }
        List<TextLine> found = engine.read(picture.picture());
        for (int i = 0; i < strips.size(); i++) {
            into[first + i] = said(strips.get(i), found);
        }
    }

    private static TextLine said(Strip strip, List<TextLine> found) {
        TextLine all = found.stream()
                .filter(line -> line.y() + line.height() / 2 >= strip.top()
                        && line.y() + line.height() / 2 < strip.top() + strip.height())
                .sorted(Comparator.comparingDouble(TextLine::x))
                .reduce(TextLine::with)
                .orElse(null);
        String text = all == null ? null : once(all.text(), strip.times());
        Rectangle ink = strip.ink();
        return text == null ? null : new TextLine(text, ink.x, ink.y, ink.width, ink.height, all.confidence());
    }

    /** What one print says; null where the prints are read differently. */
    static String once(String text, int prints) {
        String all = prints == 1 ? text.strip() : text.replaceAll("\\s+", "");
        int length = all.length() / prints;
        if (length == 0 || length * prints != all.length()) {
            return null;
        }
        String one = all.substring(0, length);
        return one.repeat(prints).equals(all) ? one : null;
    }
}
