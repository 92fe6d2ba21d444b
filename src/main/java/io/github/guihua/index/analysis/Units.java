package io.github.guihua.index.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A text as the analyzer sees it: units, each one Chinese character or one run of letters and digits, with their places
 * in the original. What a unit's neighbour is decides which character pairs are formed:
 *
 * <ul>
 *   <li>spaces and quotation marks are passed over: {@code “两委”班子} and {@code 两委班子} have the same pairs;
 *   <li>so is the comma of enumerations beside a single character: {@code 水、电、气} is also 水电气;
 *   <li>other punctuation parts two units: no pair is formed over it;
 *   <li>the end of a sentence parts them and moves the next unit away, so that no phrase runs over it.
 * </ul>
 */
public final class Units {
    private final char[] folded;
    private final int count;
    private final int[] start;
    private final int[] end;
    private final int[] at;
    private final int[] position;
    private final boolean[] han;
    private final boolean[] sign;

    /**
     * The first {@code count} of each array count.
     *
     * @param at where each unit begins in {@code folded} and, after the last, where it ends
     * @param sign whether punctuation stands before the unit
     */
    Units(char[] folded, int count, int[] start, int[] end, int[] at, int[] position, boolean[] han, boolean[] sign) {
        this.folded = folded;
        this.count = count;
        this.start = start;
        this.end = end;
        this.at = at;
        this.position = position;
        this.han = han;
        this.sign = sign;
    }

    public static Units of(CharSequence text) {
        return new UnitScanner(text).units();
    }

    public int count() {
        return count;
    }

    /** Offset of unit {@code i} in the original text. */
    public int start(int i) {
        return start[i];
    }

    public int end(int i) {
        return end[i];
    }

    /** Place in phrase counting: neighbours differ by one, sentences lie far apart. */
    public int position(int i) {
        return position[i];
    }

    public boolean han(int i) {
        return han[i];
    }

    /** Whether unit {@code i} and the one before are no pair: punctuation between them, or one of them letters or digits. */
    public boolean parted(int i) {
        return sign[i] || i > 0 && han[i - 1] != han[i];
    }

    /** Whether letters or digits stand right before the Chinese character {@code i}. */
    public boolean afterRun(int i) {
        return i > 0 && !sign[i] && !han[i - 1];
    }

    /** Units {@code from} to {@code to}, {@code to} excluded, folded, numerals as digits: a term of the index. */
    public String term(int from, int to) {
        StringBuilder b = new StringBuilder(at[to] - at[from]);
        for (int i = at[from]; i < at[to]; i++) {
            b.append(Folding.digit(folded[i]));
        }
        return b.toString();
    }

    /**
     * Units {@code from} to {@code to}, {@code to} excluded, as terms in a row, {@code mark} between two that are parted.
     *
     * @param begins room for where each unit begins in it and, last, where it ends
     */
    public String row(int from, int to, char mark, int[] begins) {
        char[] row = new char[at[to] - at[from] + to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (i > from && parted(i)) {
                row[n++] = mark;
            }
            begins[i - from] = n;
            for (int k = at[i]; k < at[i + 1]; k++) {
                row[n++] = Folding.digit(folded[k]);
            }
        }
        begins[to - from] = n;
        return new String(row, 0, n);
    }

    void term(int from, int to, CharTermAttribute into) {
        for (int i = at[from]; i < at[to]; i++) {
            into.append(Folding.digit(folded[i]));
        }
    }

    /** The number in digits where the units are a Chinese numeral of several characters ({@code 三十} is 30), else null. */
    public String number(int from, int to) {
        return Numerals.parse(word(from, to));
    }

    /** As {@link #term} with numerals as printed: what word lists are compared with. */
    public String word(int from, int to) {
        return new String(folded, at[from], at[to] - at[from]);
    }

    /** The one character of unit {@code i}; 0 where it has two. */
    char character(int i) {
        return at[i + 1] - at[i] == 1 ? folded[at[i]] : 0;
    }

    /** Whether the units are Chinese characters of the basic plane, in one run. */
    boolean hanRun(int from, int to) {
        return from < to && han[from] && hanRunEnd(from) >= to && at[to] - at[from] == to - from;
    }

    /** Where the run of Chinese characters that begins at unit {@code i} ends, excluded. */
    int hanRunEnd(int i) {
        int to = i + 1;
        while (to < count && han[to] && !sign[to]) {
            to++;
        }
        return to;
    }
}
