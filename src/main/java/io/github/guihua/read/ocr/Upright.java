package io.github.guihua.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's black and red text, read from the picture turned the way in which it reads best.
 *
 * @param inks the picture that the lines' boxes belong to
 * @param quarters clockwise turns from the picture as it came
 */
record Upright(Inks inks, List<TextLine> lines, int quarters) {
    /** Chinese text the right way up is read with more, text upside down with less. */
    private static final double SURE = 0.8;

    /** With less than this both ways, the text may lie on its side. */
    private static final double LIKELY = 0.6;

    /** Ideographs from which on a reading says for itself which way is up. */
    private static final double PLENTY = 40;

    /** What else is worth beside an ideograph: 100% is read as surely upside down, as %001. */
    private static final double OTHERS = 0.125;

    /** Red letterheads are large and clear; what is read with less is a piece of a seal. */
    private static final double SURE_OF_RED = 0.85;

    static Upright of(Inks inks, Engine engine) throws IOException {
        Upright best = null;
        for (int quarters : Direction.alongRows(inks.black()) ? new int[] {0, 2, 1, 3} : new int[] {1, 3, 0, 2}) {
            Upright now = turned(inks, engine, quarters);
            if (best == null || now.better(best)) {
                best = now;
            }
            if (best.lines.isEmpty() || best.told() >= SURE || quarters > 1 && best.sense() >= LIKELY) {
                return best;
            }
        }
        return best;
    }

    /** How surely this is the right way up, 0 to 1: text in boxes that are taller than wide is read from the side. */
    private double sense() {
        return sideways(lines) ? confidence(lines) / 4 : confidence(lines);
    }

    /** What is read unsurely is a picture's grain, however much of it there is. */
    private boolean better(Upright other) {
        return sense() >= LIKELY && other.sense() >= LIKELY ? told() > other.told() : sense() > other.sense();
    }

    /** {@link #sense()}, less where little is read. */
    private double told() {
        long all = lines.stream().mapToLong(line -> line.text().length()).sum();
        long ideographs = lines.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(Character::isIdeographic)
                .count();
        return sense() * Math.min(1, (ideographs + OTHERS * (all - ideographs)) / PLENTY);
    }

    private static Upright turned(Inks inks, Engine engine, int quarters) throws IOException {
        Inks turned = inks.quarters(quarters);
        double skew = Skew.degrees(turned.black());
        turned = skew == 0 ? turned : turned.turned(-skew);
        List<TextLine> lines = new ArrayList<>(engine.read(turned.black().picture()));
        if (turned.red() != null) {
            for (Raster.Window band : RedBands.of(turned.red())) {
                for (TextLine line : engine.read(band.content().picture())) {
                    if (line.confidence() >= SURE_OF_RED && line.text().length() > 3) {
                        lines.add(line.moved(band.left(), band.top()));
                    }
                }
            }
        }
        return new Upright(turned, lines, quarters);
    }

    /** Whether most of the boxes, by their length, are taller than wide. */
    private static boolean sideways(List<TextLine> lines) {
        double tall = 0;
        double all = 0;
        for (TextLine line : lines) {
            double length = Math.max(line.width(), line.height());
            if (length > 2 * Math.min(line.width(), line.height())) {
                all += length;
                tall += line.height() > line.width() ? length : 0;
            }
        }
        return all > 0 && tall > all / 2;
    }

    /** Mean over the characters. */
    private static double confidence(List<TextLine> lines) {
        double sum = 0;
        int all = 0;
        for (TextLine line : lines) {
            sum += line.confidence() * line.text().length();
            all += line.text().length();
        }
        return all == 0 ? 0 : sum / all;
    }
}
