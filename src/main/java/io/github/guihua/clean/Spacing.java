package io.github.guihua.clean;

import java.util.List;

/**
 * Spaces that mean nothing: those that converters leave where a line wrapped, around digits, inside numbers
 * ({@code 74. 4}). Spaces between words of Latin script, after a label, and in short lines between two bodies stay.
 */
final class Spacing {
    private static final int LONG = 60;

    private static final double SCATTERED = 1.0 / 150;

    private final boolean scattered;

    private Spacing(boolean scattered) {
        this.scattered = scattered;
    }

    /** Looks whether the document's long lines are full of spaces between Chinese characters. */
    static Spacing of(List<Item> items) {
        long spaces = 0;
        long all = 0;
        for (Item item : items) {
            if (item instanceof Item.Piece piece && piece.text().length() > LONG) {
                String t = piece.text();
                all += t.length();
                for (int i = 1; i + 1 < t.length(); i++) {
                    if (t.charAt(i) == ' ' && wide(t.charAt(i - 1)) && wide(t.charAt(i + 1))) {
                        spaces++;
                    }
                }
            }
        }
        return new Spacing(all > 0 && (double) spaces / all > SCATTERED);
    }

    /** @param running whether the line is one of a long paragraph */
    String tidy(String line, boolean running) {
        if (line.indexOf(' ') < 0 && line.indexOf('\u3000') < 0 && line.indexOf('\t') < 0) {
            return line;
        }
        boolean body = running
                || line.length() > LONG
                || Characters.sentenceEnd(line)
                || line.endsWith("，")
                || line.endsWith("、");
        StringBuilder b = new StringBuilder(line.length());
        Label label = Label.of(line);
        int i = label == null ? 0 : label.end();
        b.append(label == null ? "" : line.substring(0, i));
        while (i < line.length()) {
            char c = line.charAt(i);
            if (!blank(c)) {
                b.append(c);
                i++;
                continue;
            }
            int end = i;
            while (end < line.length() && blank(line.charAt(end))) {
                end++;
            }
            if (end < line.length() && b.length() > 0 && keeps(b, line.charAt(end), body)) {
                b.append(' ');
            }
            i = end;
        }
        return b.toString();
    }

    private boolean keeps(StringBuilder before, char next, boolean body) {
        char last = before.charAt(before.length() - 1);
        if (ascii(last) && ascii(next)) {
            boolean decimal = (last == '.' || last == '．')
                    && before.length() > 1
                    && Ordinals.arabic(before.charAt(before.length() - 2))
                    && Ordinals.arabic(next);
            return !decimal && (Character.isLetterOrDigit(last) || Character.isLetterOrDigit(next));
        }
        if (Ordinals.arabic(last) && "年月日号".indexOf(next) >= 0 || Ordinals.arabic(next) && "年月".indexOf(last) >= 0) {
            return false;
        }
        if (Characters.han(last) && Characters.han(next)) {
            return !body || !scattered;
        }
        return !body;
    }

    /** What stands between two lines that one paragraph joins. */
    static String between(CharSequence a, CharSequence b) {
        if (a.length() < 12) {
            Label label = Label.of(a.toString());
            if (label != null && label.end() == a.length() && label.text().startsWith("第")) {
                return " ";
            }
        }
        char last = a.charAt(a.length() - 1);
        char first = b.charAt(0);
        return Characters.latin(last) && Characters.latin(first) ? " " : "";
    }

    private static boolean wide(char c) {
        return c > 0x2e7f || "“”‘’—…".indexOf(c) >= 0;
    }

    private static boolean ascii(char c) {
        return c < 0x80;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
