package io.github.guihua.read.ocr;

import io.github.guihua.read.grid.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Sides of cells of which a bilevel scan left dots. A hairline that is as gray as the threshold comes out black here and
 * white there; between two rulings that are seen, dots on one row all the way from the one to the other, and paper above
 * and below, are the side of a cell. So are few dots where it goes on beside one that is known.
 */
final class Dotted {
    private static final int DARK = 150;

    /** Dots that prove a side by themselves, and the share of its length that they may leave free in one place. */
    private static final int MANY = 8;

    private static final double FREE = 0.35;

    /** Dots that are enough where the ruling goes on on one side; one dot is, where it goes on on both. */
    private static final int FEW = 3;

    /** Pixels along the row that dots have on average at most; strokes of characters are longer. */
    private static final int LONG = 6;

    private final Raster rows;
    private final boolean horizontal;
    private final double scale;
    private final int near;
    private final int shortest;

    /**
     * @param rows the picture, for vertical rulings turned over
     * @param scale points for a pixel
     * @param near how far from each other rulings that meet may end, in pixels
     * @param shortest side, in pixels
     */
    Dotted(Raster rows, boolean horizontal, double scale, int near, int shortest) {
        this.rows = rows;
        this.horizontal = horizontal;
        this.scale = scale;
        this.near = near;
        this.shortest = shortest;
    }

    private record Side(int at, int from, int to, int dots) {}

    /**
     * @param along rulings in this direction that are seen
     * @param others rulings in the other direction
     */
    List<Ruling> between(List<Ruling> along, List<Ruling> others) {
        List<Ruling> found = new ArrayList<>();
        List<Integer> places = places(others);
        for (int i = 0; i + 1 < places.size(); i++) {
            int from = places.get(i) + 4;
            int to = places.get(i + 1) - 4;
            if (to - from < shortest) {
                continue;
            }
            for (Side side : sides(from, to, MANY)) {
                boolean closed =
                        covers(others, places.get(i), side.at()) && covers(others, places.get(i + 1), side.at());
                if (closed && !known(along, side)) {
                    found.add(ruling(side.at(), places.get(i), places.get(i + 1)));
                }
            }
        }
        List<Ruling> all = new ArrayList<>(along);
        all.addAll(found);
        for (int i = 0; i + 1 < places.size(); i++) {
            goOn(all, found, others, places.get(i), places.get(i + 1));
        }
        return found;
    }

    private void goOn(List<Ruling> all, List<Ruling> found, List<Ruling> others, int left, int right) {
        if (right - left - 8 < shortest) {
            return;
        }
        for (Ruling beside : List.copyOf(all)) {
            int at = (int) Math.round(beside.at() / scale - 0.5);
            boolean before = ends(all, at, left, true);
            boolean behind = ends(all, at, right, false);
            if (!before && !behind || !covers(others, left, at) || !covers(others, right, at)) {
                continue;
            }
            for (Side side : sides(left + 4, right - 4, at - 2, at + 2, before && behind ? 1 : FEW)) {
                if (!known(all, side)) {
                    Ruling ruling = ruling(at, left, right);
                    all.add(ruling);
                    found.add(ruling);
                }
            }
        }
    }

    /** Whether a ruling on the row ends at the place, or begins there. */
    private boolean ends(List<Ruling> all, int at, int place, boolean end) {
        return all.stream()
                .anyMatch(r -> Math.abs(r.at() / scale - 0.5 - at) <= 2
                        && Math.abs((end ? r.to() : r.from()) / scale - place) <= near);
    }

    private Ruling ruling(int at, int from, int to) {
        return new Ruling(horizontal, (float) ((at + 0.5) * scale), (float) (from * scale), (float) (to * scale));
    }

    /** Where rulings of the other direction stand, from left to right, in pixels. */
    private List<Integer> places(List<Ruling> others) {
        List<Integer> places = new ArrayList<>();
        others.stream().mapToInt(r -> (int) Math.round(r.at() / scale)).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.get(places.size() - 1) > near) {
                places.add(at);
            }
        });
        return places;
    }

    private boolean covers(List<Ruling> others, int place, int at) {
        return others.stream()
                .anyMatch(r -> Math.abs(r.at() / scale - place) <= near
                        && r.from() / scale - near <= at
                        && r.to() / scale + near >= at);
    }

    /** Whether rulings cover the side but for a tenth. */
    private boolean known(List<Ruling> along, Side side) {
        double covered = along.stream()
                .filter(r -> Math.abs(r.at() / scale - side.at()) <= near)
                .mapToDouble(r -> Math.min(r.to() / scale, side.to()) - Math.max(r.from() / scale, side.from()))
                .filter(shared -> shared > 0)
                .sum();
        return covered > 0.9 * (side.to() - side.from());
    }

    private List<Side> sides(int from, int to, int least) {
        return sides(from, to, 5, rows.height() - 6, least);
    }

    /** The rows with the most dots of those that follow each other. */
    private List<Side> sides(int from, int to, int first, int last, int least) {
        List<Side> sides = new ArrayList<>();
        Side best = null;
        for (int y = Math.max(5, first); y <= Math.min(rows.height() - 6, last); y++) {
            int dots = dots(from, to, y, least);
            if (dots > 0 && (best == null || dots > best.dots())) {
                best = new Side(y, from, to, dots);
            }
            if (best != null && (dots == 0 || y == last)) {
                sides.add(best);
                best = null;
            }
        }
        return sides;
    }

    /** How many dots are apart from each other on the row and the one below; 0 where that is no side of a cell. */
    private int dots(int from, int to, int y, int least) {
        int dots = 0;
        int dark = 0;
        int beside = 0;
        int since = from - 1;
        int free = 0;
        for (int x = from; x <= to; x++) {
            if (dark(x, y) || dark(x, y + 1)) {
                dark++;
                dots += x - since > 1 || x == from ? 1 : 0;
                free = Math.max(free, x - since - 1);
                since = x;
            }
            beside += dark(x, y - 3) || dark(x, y - 2) ? 1 : 0;
            beside += dark(x, y + 3) || dark(x, y + 4) ? 1 : 0;
        }
        free = Math.max(free, to - since);
        boolean spread = least < MANY || free <= FREE * (to - from + 1);
        return dots >= least && dark <= LONG * dots && 4 * beside <= dark && spread ? dots : 0;
    }

    private boolean dark(int x, int y) {
        return rows.at(x, y) < DARK;
    }
}
