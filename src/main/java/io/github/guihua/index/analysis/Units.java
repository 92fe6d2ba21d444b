package io.github.guihua.index.analysis;

import java.util.Arrays;
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
    private static final int SENTENCE_GAP = 16;
    private static final int LONGEST_RUN = 64;
    private static final String TRANSPARENT = "“”‘’\"'「」『』《》〈〉\u200B\uFEFF";
    private static final String SENTENCE_ENDS = "。！？；!?;\n\f";

    private final StringBuilder folded;
    private int count;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] at = new int[65];
    private int[] position = new int[64];
    private boolean[] han = new boolean[64];
    /** Whether punctuation stands before the unit. */
    private boolean[] sign = new boolean[64];
    /** Chinese characters since the last sign. */
    private int run;

    private int gap;
    private boolean part = true;

    private Units(int length) {
        folded = new StringBuilder(length);
    }

    public static Units of(CharSequence text) {
        Units units = new Units(text.length());
        int i = 0;
        while (i < text.length()) {
            i = units.next(text, i);
        }
        units.at[units.count] = units.folded.length();
        return units;
    }

    private int next(CharSequence text, int i) {
        char c = Folding.fold(text.charAt(i));
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            if (Character.isIdeographic(Character.toCodePoint(c, text.charAt(i + 1)))) {
                folded.append(c).append(text.charAt(i + 1));
                add(i, i + 2, 2, true);
            } else {
                part = true;
            }
            return i + 2;
        }
        if (isHan(c)) {
            folded.append(c);
            add(i, i + 1, 1, true);
            return i + 1;
        }
        if (Character.isLetterOrDigit(c)) {
            return run(text, i);
        }
        if (c == '、' && (run == 1 || single(text, i + 1))) {
            run = 0;
        } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
            gap = SENTENCE_GAP;
            part = true;
        } else if (!Character.isWhitespace(c) && TRANSPARENT.indexOf(c) < 0) {
            part = true;
        }
        return i + 1;
    }

    /** Whether the item of an enumeration that begins here has one character. */
    private static boolean single(CharSequence text, int i) {
        return i + 1 < text.length() && isHan(text.charAt(i)) && text.charAt(i + 1) == '、';
    }

    /** A run of letters and digits; a point between digits belongs to it. */
    private int run(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_RUN) {
            char c = Folding.fold(text.charAt(i));
            boolean inside = Character.isLetterOrDigit(c) && !isHan(c) || c == '.' && betweenDigits(text, i);
            if (!inside) {
                break;
            }
            folded.append(c);
            i++;
        }
        add(from, i, i - from, false);
        return i;
    }

    private static boolean betweenDigits(CharSequence text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isHan(char c) {
        return c == '〇' || Character.isIdeographic(c);
    }

    private void add(int from, int to, int length, boolean isHan) {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            at = Arrays.copyOf(at, size + 1);
            position = Arrays.copyOf(position, size);
            han = Arrays.copyOf(han, size);
            sign = Arrays.copyOf(sign, size);
        }
        start[count] = from;
        end[count] = to;
        at[count] = folded.length() - length;
        position[count] = count == 0 ? 0 : position[count - 1] + 1 + gap;
        han[count] = isHan;
        sign[count] = part;
        count++;
        run = !isHan ? 0 : parted(count - 1) ? 1 : run + 1;
        gap = 0;
        part = false;
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
            b.append(Folding.digit(folded.charAt(i)));
        }
        return b.toString();
    }

    /**
     * Units {@code from} to {@code to}, {@code to} excluded, as terms in a row, {@code mark} between two that are parted.
     *
     * @param begins room for where each unit begins in it and, last, where it ends
     */
    public String row(int from, int to, char mark, int[] begins) {
        StringBuilder row = new StringBuilder((at[to] - at[from]) + (to - from) / 4);
        for (int i = from; i < to; i++) {
            if (i > from && parted(i)) {
                row.append(mark);
            }
            begins[i - from] = row.length();
            for (int k = at[i]; k < at[i + 1]; k++) {
                row.append(Folding.digit(folded.charAt(k)));
            }
        }
        begins[to - from] = row.length();
        return row.toString();
    }

    void term(int from, int to, CharTermAttribute into) {
        for (int i = at[from]; i < at[to]; i++) {
            into.append(Folding.digit(folded.charAt(i)));
        }
    }

    /** The number in digits where the units are a Chinese numeral of several characters ({@code 三十} is 30), else null. */
    public String number(int from, int to) {
        return Numerals.parse(folded.subSequence(at[from], at[to]));
    }

    /** As {@link #term} with numerals as printed: what word lists are compared with. */
    public String word(int from, int to) {
        return folded.substring(at[from], at[to]);
    }

    /** The one character of unit {@code i}; 0 where it has two. */
    char character(int i) {
        return at[i + 1] - at[i] == 1 ? folded.charAt(at[i]) : 0;
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
