package io.github.guihua.read.ocr;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What lies around the paper in a picture: the desk under a photographed sheet, a copier's black lid. It reaches from the
 * picture's rim to where the brightness leaps; a shadow on the paper fades.
 */
final class Surround {
    /** Share of the paper's brightness that all of it is darker than. */
    private static final double DARKER = 0.55;

    /** How many times as bright as the surround the paper beside it is, and along which share of their border. */
    private static final double LEAP = 1.7;

    private static final double SHARP = 0.6;

    private final double[] bright;
    private final int across;
    private final int down;

    private Surround(double[] bright, int across, int down) {
        this.bright = bright;
        this.across = across;
        this.down = down;
    }

    /**
     * @param bright of each block, row by row
     * @return whether each block is no paper
     */
    static boolean[] of(double[] bright, int across, int down) {
        Surround surround = new Surround(bright, across, down);
        double[] sorted = bright.clone();
        Arrays.sort(sorted);
        double most = DARKER * sorted[sorted.length * 3 / 4];
        boolean[] outside = new boolean[bright.length];
        boolean[] seen = new boolean[bright.length];
        for (int i = 0; i < bright.length; i++) {
            int x = i % across;
            int y = i / across;
            boolean rim = x == 0 || y == 0 || x == across - 1 || y == down - 1;
            if (rim && !seen[i] && bright[i] < most) {
                surround.fill(i, most, seen, outside);
            }
        }
        return outside;
    }

    private void fill(int start, double most, boolean[] seen, boolean[] outside) {
        Deque<Integer> todo = new ArrayDeque<>();
        boolean[] part = new boolean[bright.length];
        todo.add(start);
        seen[start] = true;
        int border = 0;
        int sharp = 0;
        while (!todo.isEmpty()) {
            int at = todo.poll();
            part[at] = true;
            for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                int next = at(at % across + step[0], at / across + step[1]);
                if (next < 0 || seen[next]) {
                    continue;
                }
                if (bright[next] < most) {
                    seen[next] = true;
                    todo.add(next);
                } else {
                    border++;
                    int beyond = at(at % across + 2 * step[0], at / across + 2 * step[1]);
                    double paper = Math.max(bright[next], beyond < 0 ? 0 : bright[beyond]);
                    sharp += paper >= LEAP * Math.max(1, bright[at]) ? 1 : 0;
                }
            }
        }
        if (border > 0 && sharp >= SHARP * border) {
            for (int i = 0; i < part.length; i++) {
                outside[i] |= part[i];
            }
        }
    }

    private int at(int x, int y) {
        return x < 0 || y < 0 || x >= across || y >= down ? -1 : y * across + x;
    }
}
