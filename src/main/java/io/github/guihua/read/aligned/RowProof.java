package io.github.guihua.read.aligned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What figures prove about rows: two of them below each other in one column are of two rows. */
final class RowProof {
    private static final Pattern FIGURE = Pattern.compile("[〔（(\\[［]?[≥≤＞＜><]?\\s?\\d[\\d.,]{0,14}\\s?[%％]?[〕）)\\]］]?");

    private final List<Band> bands;
    private final Zones zones;
    private boolean told = true;

    RowProof(List<Band> bands, Zones zones) {
        this.bands = bands;
        this.zones = zones;
    }

    /** Whether both lines hold a whole figure in the same column. */
    boolean apart(int line, int other) {
        return !Collections.disjoint(figures(line), figures(other));
    }

    /** Whether a line fills most columns, as one line of each row does. */
    boolean full(int line) {
        return bands.get(line).strips().size() * 5 >= zones.count() * 3;
    }

    /**
     * Whether a line right above a row's fullest line is that row's: it holds the figure that this line lacks, and the
     * row above has its own; or the name.
     *
     * @param start first line of the row above
     * @param above fullest line of the row above
     */
    boolean leads(int line, int fullest, int start, int above) {
        boolean named = zones.count() > 1
                && value(above, 1)
                && IntStream.range(start, line).anyMatch(i -> filled(i, 0));
        return bands.get(line).strips().stream().allMatch(strip -> {
            int zone = zones.first(strip);
            boolean value = opens(strip) && figures(above).contains(zone);
            return !filled(fullest, zone) && (value || zone == 0 && named);
        });
    }

    /** The rows' first lines, every line of a row that holds figures of two rows its own. */
    List<Integer> parted(List<Integer> starts) {
        List<Integer> parted = new ArrayList<>();
        for (int row = 0; row < starts.size(); row++) {
            int from = starts.get(row);
            int to = row + 1 < starts.size() ? starts.get(row + 1) : bands.size();
            boolean whole = !mixed(from, to);
            for (int line = from; line < to; line++) {
                if (line == from || !whole) {
                    parted.add(line);
                }
                told &= whole || full(line);
            }
        }
        return parted;
    }

    /** Whether all rows were told apart; not where a line that {@link #parted} made a row is no whole row. */
    boolean told() {
        return told;
    }

    private boolean mixed(int from, int to) {
        Set<Integer> columns = new HashSet<>();
        for (int line = from; line < to; line++) {
            Set<Integer> own = figures(line);
            if (!Collections.disjoint(own, columns)) {
                return true;
            }
            columns.addAll(own);
        }
        return false;
    }

    /** Columns in which the line holds a whole figure. */
    private Set<Integer> figures(int line) {
        return bands.get(line).strips().stream()
                .filter(strip -> FIGURE.matcher(strip.line().text().strip()).matches())
                .map(zones::first)
                .collect(Collectors.toSet());
    }

    private boolean filled(int line, int zone) {
        return bands.get(line).strips().stream()
                .anyMatch(strip -> zones.first(strip) <= zone && zones.last(strip) >= zone);
    }

    private boolean value(int line, int zone) {
        return bands.get(line).strips().stream().anyMatch(strip -> zones.first(strip) == zone && strip.figure());
    }

    private static boolean opens(Strip strip) {
        return strip.figure() && strip.line().text().chars().anyMatch(Character::isDigit);
    }
}
