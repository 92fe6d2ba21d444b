package io.github.guihua.read.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a table's rows begin. A row has one line that fills most of its columns; what its cells have beyond that stands
 * below, or half above and half below where the cells are centred.
 */
final class RowStarts {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.．、]?");
    /** The number that opens a cell's text, 3.每千人口床位数. */
    private static final Pattern OPENING = Pattern.compile("^(\\d{1,3})[.．、](?=\\s?[^\\d\\s])");

    private static final int FEWEST_OPENED = 3;
    /** One of so many first columns may count the rows. */
    private static final int COUNTING = 3;
    /** A head takes so many lines at most. */
    private static final int HEAD = 2;

    private final List<Band> bands;
    private final RowProof proof;
    private final float smallest;
    private final List<Integer> starts = new ArrayList<>();

    private RowStarts(List<Band> bands, RowProof proof) {
        this.bands = bands;
        this.proof = proof;
        this.smallest = smallest(bands);
    }

    /** The smallest distance between lines. */
    static float smallest(List<Band> bands) {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < bands.size(); i++) {
            float gap = bands.get(i).y() - bands.get(i - 1).y();
            least = gap > 0 ? Math.min(least, gap) : least;
        }
        return least;
    }

    static RowStarts of(List<Band> bands, Zones zones, List<Float> rules) {
        RowStarts rows = new RowStarts(bands, new RowProof(bands, zones));
        boolean ruled = rows.ruled(rules);
        if (!ruled) {
            rows.anchored(rows.anchors(zones));
            List<Integer> parted = rows.proof.parted(rows.starts);
            rows.starts.clear();
            rows.starts.addAll(parted);
        }
        return rows;
    }

    /** Index of each row's first line. */
    List<Integer> starts() {
        return starts;
    }

    /** Whether all rows could be told apart; where not, lines stand as rows of their own. */
    boolean told() {
        return proof.told();
    }

    private float gap(int i) {
        return bands.get(i).y() - bands.get(i - 1).y();
    }

    /** A rule under each row says it outright. */
    private boolean ruled(List<Float> rules) {
        starts.add(0);
        for (int i = 1; i < bands.size(); i++) {
            float above = bands.get(i - 1).y();
            float here = bands.get(i).y();
            if (rules.stream().anyMatch(y -> y > above && y < here)) {
                starts.add(i);
            }
        }
        long rows = bands.stream().filter(Band::row).count();
        boolean each = starts.size() > 2 && starts.size() * 2 > rows;
        if (!each) {
            starts.clear();
        }
        return each;
    }

    /** The lines that rows hang on: numbered ones where a column counts, else those that fill most columns. */
    private List<Integer> anchors(Zones zones) {
        List<Integer> full = new ArrayList<>();
        boolean spaced = spaced();
        int open = -1;
        for (int i = 0; i < bands.size(); i++) {
            if (i == 0 || !spaced || gap(i) > AlignedTable.together(smallest)) {
                open = -1;
            }
            if (proof.full(i) && (open < 0 || proof.apart(open, i))) {
                full.add(i);
                open = i;
            }
        }
        for (int zone = 0; zone < Math.min(COUNTING, zones.count()); zone++) {
            List<Integer> counted = counted(zones, zone);
            if (counted.size() > 1) {
                int head = full.isEmpty() ? 0 : full.get(0);
                if (counted.get(0) > head) {
                    counted.add(0, head);
                }
                return counted;
            }
        }
        for (int zone = 0; zone < Math.min(COUNTING, zones.count()); zone++) {
            List<Integer> opened = opened(zones, zone);
            if (opened.size() >= FEWEST_OPENED) {
                if (opened.get(0) > 0) {
                    opened.add(0, 0);
                }
                return opened;
            }
        }
        return full.isEmpty() ? List.of(0) : full;
    }

    /**
     * The lines whose piece in this column opens with the next number, where each has a row's cells up to the next;
     * empty where the numbers do not follow, or count something inside one row.
     */
    private List<Integer> opened(Zones zones, int zone) {
        List<Integer> opened = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < bands.size(); i++) {
            for (Strip strip : bands.get(i).strips()) {
                Matcher number = OPENING.matcher(strip.line().text().strip());
                if (zones.first(strip) != zone || !number.find()) {
                    continue;
                }
                int value = Integer.parseInt(number.group(1));
                if (last >= 0 && value != last + 1) {
                    return List.of();
                }
                last = value;
                opened.add(i);
            }
        }
        for (int k = 0; k < opened.size(); k++) {
            int end = k + 1 < opened.size() ? opened.get(k + 1) : bands.size();
            long filled = bands.subList(opened.get(k), end).stream()
                    .flatMap(band -> band.strips().stream())
                    .map(zones::first)
                    .distinct()
                    .count();
            if (filled * 5 < zones.count() * 3L) {
                return List.of();
            }
        }
        return opened;
    }

    /** The lines whose piece in this column is the next number; empty where the column holds anything else. */
    private List<Integer> counted(Zones zones, int zone) {
        List<Integer> counted = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < bands.size(); i++) {
            for (Strip strip : bands.get(i).strips()) {
                if (zones.first(strip) != zone) {
                    continue;
                }
                Matcher number = NUMBER.matcher(strip.line().text().strip());
                if (!number.matches()) {
                    if (counted.isEmpty() && i <= HEAD) {
                        continue;
                    }
                    return List.of();
                }
                int value = Integer.parseInt(number.group(1));
                if (last >= 0 && value != last + 1) {
                    return List.of();
                }
                last = value;
                counted.add(i);
            }
        }
        return counted;
    }

    /** Whether rows stand further apart than the lines of a cell: then two full lines close together are one row. */
    private boolean spaced() {
        int near = 0;
        int far = 0;
        boolean nearFull = true;
        for (int i = 1; i < bands.size(); i++) {
            boolean together = gap(i) <= AlignedTable.together(smallest);
            near += together ? 1 : 0;
            far += together ? 0 : 1;
            nearFull &= !together
                    || bands.get(i).strips().size() >= bands.get(i - 1).strips().size();
        }
        return near > 0 && far > 0 && !nearFull;
    }

    /** Each line between two anchors goes to the one that it is not parted from by the widest gap. */
    private void anchored(List<Integer> anchors) {
        starts.clear();
        int first = anchors.get(0);
        int lead = first;
        while (lead > 0 && gap(lead) <= AlignedTable.together(smallest)) {
            lead--;
        }
        if (lead > 0) {
            starts.add(0);
        }
        starts.add(lead);
        for (int a = 1; a < anchors.size(); a++) {
            int widest = anchors.get(a);
            for (int i = anchors.get(a); i > anchors.get(a - 1); i--) {
                if (gap(i) > AlignedTable.together(gap(widest))) {
                    widest = i;
                }
            }
            boolean tied = widest == anchors.get(a) && widest - anchors.get(a - 1) > 1;
            if (tied && proof.leads(widest - 1, widest, starts.get(starts.size() - 1), anchors.get(a - 1))) {
                widest--;
            }
            starts.add(widest);
        }
    }
}
