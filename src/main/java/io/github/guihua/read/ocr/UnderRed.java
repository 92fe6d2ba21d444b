package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.util.ArrayList;
import java.util.List;

/** What a seal hides of a ruling: it goes on between two pieces of it where all that lies between is red ink. */
final class UnderRed {
    private static final int RED = 200;

    /** Share of what lies between that is red. */
    private static final double COVERED = 0.8;

    private final Raster red;
    private final double scale;
    private final int near;

    /**
     * @param scale points for a pixel
     * @param near how far two pieces of one ruling lie from a straight line, in pixels
     */
    UnderRed(Raster red, double scale, int near) {
        this.red = red;
        this.scale = scale;
        this.near = near;
    }

    /** What {@code rulings} lack. */
    List<Ruling> between(List<Ruling> rulings) {
        List<Ruling> hidden = new ArrayList<>();
        for (Ruling before : rulings) {
            rulings.stream()
                    .filter(after -> after.horizontal() == before.horizontal()
                            && Math.abs(after.at() - before.at()) <= near * scale
                            && after.from() > before.to())
                    .min((a, b) -> Float.compare(a.from(), b.from()))
                    .filter(after -> covered(before, after))
                    .ifPresent(after ->
                            hidden.add(new Ruling(before.horizontal(), before.at(), before.to(), after.from())));
        }
        return hidden;
    }

    private boolean covered(Ruling before, Ruling after) {
        int at = (int) ((before.at() + after.at()) / 2 / scale);
        int from = (int) (before.to() / scale) + 1;
        int to = (int) (after.from() / scale);
        int covered = 0;
        for (int i = from; i < to; i++) {
            covered += before.horizontal() ? red(i, at) : red(at, i);
        }
        return covered >= COVERED * (to - from);
    }

    /** 1 for red ink, 0 for other. */
    private int red(int x, int y) {
        return x < red.width() && y < red.height() && red.at(x, y) < RED ? 1 : 0;
    }
}
