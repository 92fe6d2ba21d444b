package io.github.guihua.index.text;

import io.github.guihua.index.analysis.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text's folded units in a row, a mark where two are parted, so that finding is comparing characters. */
public final class TextRow {
    private static final char PARTED = 0;

    /** Units {@code unit} and following; in the original text {@code [from, to)}. */
    public record Match(int unit, int from, int to) {}

    private final Units units;
    private final int first;
    private final int count;
    private final String row;
    private final int[] begins;

    /** The row of units {@code from} to {@code to}, {@code to} excluded. */
    TextRow(Units units, int from, int to) {
        this.units = units;
        this.first = from;
        this.count = to - from;
        this.begins = new int[count + 1];
        this.row = units.row(from, to, PARTED, begins);
    }

    public static TextRow of(CharSequence text) {
        Units units = Units.of(text);
        return new TextRow(units, 0, units.count());
    }

    /** Where the needle's units stand one after another, overlapping finds too. */
    public List<Match> find(TextRow needle) {
        List<Match> found = new ArrayList<>();
        for (int unit = next(needle, 0); unit >= 0; unit = next(needle, unit + 1)) {
            found.add(new Match(unit, units.start(first + unit), units.end(first + unit + needle.count - 1)));
        }
        return found;
    }

    public int count(TextRow needle) {
        int found = 0;
        for (int unit = next(needle, 0); unit >= 0; unit = next(needle, unit + 1)) {
            found++;
        }
        return found;
    }

    /** Place of a unit for nearness; see {@link Units#position}. */
    int position(int unit) {
        return units.position(first + unit);
    }

    boolean same(TextRow other) {
        return row.equals(other.row) && Arrays.equals(begins, other.begins);
    }

    int hash() {
        return row.hashCode();
    }

    private int next(TextRow needle, int from) {
        int length = needle.row.length();
        if (length == 0 || from >= count) {
            return -1;
        }
        for (int at = row.indexOf(needle.row, begins[from]); at >= 0; at = row.indexOf(needle.row, at + 1)) {
            int unit = Arrays.binarySearch(begins, 0, count, at);
            int last = unit + needle.count - 1;
            if (unit >= 0 && last < count && end(last) == at + length) {
                return unit;
            }
        }
        return -1;
    }

    /** Where unit {@code i} ends in the row. */
    private int end(int i) {
        return i + 1 < count && units.parted(first + i + 1) ? begins[i + 1] - 1 : begins[i + 1];
    }
}
