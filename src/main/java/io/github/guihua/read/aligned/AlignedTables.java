package io.github.guihua.read.aligned;

import io.github.guihua.read.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds tables by their alignment among the lines of a page. */
public final class AlignedTables {
    static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    /** A lone row at a page's edge, cut off from its table, has at least so many pieces. */
    private static final int LONE = 4;
    /** Lines of furniture at a page's top or foot. */
    private static final int FURNITURE = 2;

    private static final int LONG = 50;
    /** Lines further apart than this many usual distances belong to two tables. */
    private static final float APART = 4f;
    /** Type that is larger by more than this is the body's again, in points. */
    private static final float LARGER = 0.9f;

    private static final Pattern CHAPTER = Pattern.compile("^第[一二三四五六七八九十]{1,3} ?[章节篇](?:[ \\u3000]|$)");
    private static final Pattern PART = Pattern.compile("^[一二三四五六七八九十]{1,3}、");

    private AlignedTables() {}

    /**
     * A table in place of the bands {@code from} to {@code to}, exclusive.
     *
     * @param grid its lines not numbered
     * @param told false where lines could not be put into rows and stand as rows of their own
     */
    public record Found(int from, int to, Grid grid, boolean told) {}

    /**
     * @param bands from the top down
     * @param rules y of the horizontal rules, sorted; none where the format has no geometry
     */
    public static List<Found> in(List<Band> bands, List<Float> rules) {
        List<Found> found = new ArrayList<>();
        int from = 0;
        while (from < bands.size()) {
            int to = bands.get(from).row() ? end(bands, from) : from;
            if (to > from && table(bands, from, to, rules)) {
                boolean goesOn = from <= FURNITURE * 2 && bands.get(from).holdsFigure();
                int first = goesOn ? rest(bands, from, to) : from;
                AlignedTable table = new AlignedTable(bands.subList(first, to), rules);
                found.add(new Found(first, to, table.grid(), table.told()));
                from = to;
            } else {
                // What is long and no table is none from its second row on either.
                from = to - from > LONG ? to : from + 1;
            }
        }
        return found;
    }

    /** Where the rows that keep the same gaps end. */
    private static int end(List<Band> bands, int from) {
        float size = bands.get(from).size();
        float usual = usual(bands, from);
        int columns = bands.get(from).strips().size();
        Zones held = Zones.of(bands.subList(from, from + 1));
        int rows = from + 1;
        for (int i = from + 1; i < bands.size(); i++) {
            Band band = bands.get(i);
            float gap = band.y() - bands.get(i - 1).y();
            if (band.strips().isEmpty() || gap > APART * usual || band.size() > size + LARGER) {
                break;
            }
            if (heading(band, gap > 1.3f * usual) && !rowFollows(bands, i, held.with(band), usual)) {
                break;
            }
            Zones zones = held.with(band);
            boolean headed = i - from <= 2;
            Zones below = headed && band.row() ? Zones.of(bands.subList(i, i + 1)) : zones;
            if (Math.max(zones.count(), below.count()) < Math.max(FEWEST_COLUMNS, columns)) {
                break;
            }
            columns = Math.max(columns, zones.count());
            held = zones;
            boolean goesOn = gap <= 1.3f * usual || band.strips().size() > 1;
            if (!goesOn && !rowFollows(bands, i, zones, usual)) {
                break;
            }
            rows = i + 1;
        }
        boolean lone = bands.subList(from + 1, rows).stream().noneMatch(Band::row);
        return lone ? from + 1 : rows;
    }

    /** A chapter's heading, alone on its line, below the table; 一、 without a gap before it may be a group of rows. */
    private static boolean heading(Band band, boolean apart) {
        if (band.strips().isEmpty() || band.strips().size() > 2) {
            return false;
        }
        String line = band.strips().get(0).line().text();
        return CHAPTER.matcher(line).find()
                || apart && band.strips().size() == 1 && PART.matcher(line).find();
    }

    /** Where the rest of the row begins that the page before has cut, at the page's top. */
    private static int rest(List<Band> bands, int from, int to) {
        int columns = Zones.of(bands.subList(from, to)).count();
        float usual = usual(bands, from);
        int first = from;
        while (first > 0) {
            Band band = bands.get(first - 1);
            if (band.strips().isEmpty()
                    || bands.get(first).y() - band.y() > APART * usual
                    || Math.abs(band.size() - bands.get(from).size()) > LARGER
                    || Zones.of(bands.subList(first - 1, to)).count() != columns) {
                break;
            }
            first--;
        }
        return first;
    }

    /** The smallest distance between lines from here on: that of a wrapped cell's lines, or of the rows. */
    private static float usual(List<Band> bands, int from) {
        float usual = Float.MAX_VALUE;
        for (int i = from + 1; i < bands.size() && i < from + 12; i++) {
            float gap = bands.get(i).y() - bands.get(i - 1).y();
            usual = gap > 0 ? Math.min(usual, gap) : usual;
        }
        return usual;
    }

    private static boolean rowFollows(List<Band> bands, int at, Zones zones, float usual) {
        for (int i = at + 1; i < bands.size() && i < at + 6; i++) {
            Band band = bands.get(i);
            if (band.strips().isEmpty() || band.y() - bands.get(i - 1).y() > APART * usual) {
                return false;
            }
            if (band.row()) {
                return Zones.of(bands.subList(at - 1, i + 1)).count() >= FEWEST_COLUMNS
                        && band.strips().get(0).left() >= zones.left() - 2 * usual;
            }
        }
        return false;
    }

    private static boolean table(List<Band> bands, int from, int to, List<Float> rules) {
        List<Band> rows = bands.subList(from, to).stream().filter(Band::row).toList();
        if (rows.stream().filter(Band::asks).count() * 3 >= rows.size()) {
            return false;
        }
        boolean edge = from <= FURNITURE || to >= bands.size() - FURNITURE;
        if (rows.size() < FEWEST_ROWS) {
            return edge && rows.get(0).strips().size() >= LONE
                    || rows.size() == FEWEST_ROWS - 1 && ruled(bands, from, to, rules);
        }
        return ruled(bands, from, to, rules) || figures(bands.subList(from, to));
    }

    /** Whether rules stand above and below, close to the rows. */
    private static boolean ruled(List<Band> bands, int from, int to, List<Float> rules) {
        float top = bands.get(from).y();
        float bottom = bands.get(to - 1).y();
        float near = Math.max(20, 2 * bands.get(from).size());
        boolean above = rules.stream().anyMatch(y -> y < top && y > top - near * 2);
        boolean below = rules.stream().anyMatch(y -> y > bottom && y < bottom + near * 2);
        return above && below;
    }

    /** Whether one of the columns holds figures below its head. */
    private static boolean figures(List<Band> bands) {
        Zones zones = Zones.of(bands);
        int[] figures = new int[zones.count()];
        int[] others = new int[zones.count()];
        for (Band band : bands.subList(1, bands.size())) {
            for (Strip strip : band.strips()) {
                (strip.figure() ? figures : others)[zones.first(strip)]++;
            }
        }
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] > 1 && figures[i] > 2 * others[i]) {
                return true;
            }
        }
        return false;
    }
}
