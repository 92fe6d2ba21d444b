package io.github.guihua.index.analysis;

/** Reads a text once from its beginning to its end into {@link Units}. */
final class UnitScanner {
    private static final int SENTENCE_GAP = 16;
    private static final int LONGEST_RUN = 64;
    private static final String TRANSPARENT = "“”‘’\"'「」『』《》〈〉\u200B\uFEFF";
    private static final String SENTENCE_ENDS = "。！？；!?;\n\f";

    private final CharSequence text;
    private final char[] folded;
    private final int[] start;
    private final int[] end;
    private final int[] at;
    private final int[] position;
    private final boolean[] han;
    private final boolean[] sign;
    private int length;
    private int count;
    /** Chinese characters since the last sign. */
    private int run;

    private int gap;
    private boolean part = true;

    /** A text has no more units than characters. */
    UnitScanner(CharSequence text) {
        int most = text.length();
        this.text = text;
        this.folded = new char[most];
        this.start = new int[most];
        this.end = new int[most];
        this.at = new int[most + 1];
        this.position = new int[most];
        this.han = new boolean[most];
        this.sign = new boolean[most];
    }

    Units units() {
        int i = 0;
        while (i < text.length()) {
            i = next(i);
        }
        at[count] = length;
        return new Units(folded, count, start, end, at, position, han, sign);
    }

    private int next(int i) {
        char c = Folding.fold(text.charAt(i));
        if (isHan(c)) {
            begin(i, true);
            folded[length++] = c;
            return finish(i + 1);
        }
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            if (Character.isIdeographic(Character.toCodePoint(c, text.charAt(i + 1)))) {
                begin(i, true);
                folded[length++] = c;
                folded[length++] = text.charAt(i + 1);
                return finish(i + 2);
            }
            part = true;
            return i + 2;
        }
        if (Character.isLetterOrDigit(c)) {
            return run(i);
        }
        if (c == '、' && (run == 1 || single(i + 1))) {
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
    private boolean single(int i) {
        return i + 1 < text.length() && isHan(text.charAt(i)) && text.charAt(i + 1) == '、';
    }

    /** A run of letters and digits; a point between digits belongs to it. */
    private int run(int from) {
        begin(from, false);
        int i = from;
        while (i < text.length() && i - from < LONGEST_RUN) {
            char c = Folding.fold(text.charAt(i));
            boolean inside = Character.isLetterOrDigit(c) && !isHan(c) || c == '.' && betweenDigits(i);
            if (!inside) {
                break;
            }
            folded[length++] = c;
            i++;
        }
        return finish(i);
    }

    private boolean betweenDigits(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    /** The first test is the last one's result for nearly all, and quicker. */
    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FA5 || c == '〇' || Character.isIdeographic(c);
    }

    private void begin(int from, boolean isHan) {
        start[count] = from;
        at[count] = length;
        position[count] = count == 0 ? 0 : position[count - 1] + 1 + gap;
        han[count] = isHan;
        sign[count] = part;
    }

    private int finish(int to) {
        end[count] = to;
        boolean parted = sign[count] || count > 0 && han[count - 1] != han[count];
        run = !han[count] ? 0 : parted ? 1 : run + 1;
        count++;
        gap = 0;
        part = false;
        return to;
    }
}
