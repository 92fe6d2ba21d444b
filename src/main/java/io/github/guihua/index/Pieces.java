package io.github.guihua.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A passage cut into pieces that a vector can stand for, at two sizes: what a passage is about shows in {@value #WIDE}
 * characters with the heading before them, a single measure in {@value #CLOSE} without. Pieces end where sentences do.
 */
final class Pieces {
    static final int WIDE = 80;
    static final int CLOSE = 40;
    private static final int MOST_CHARACTERS = 40 * WIDE;
    private static final String ENDS = "。！？；\n";

    private Pieces() {}

    /**
     * The wide ones first, none twice, none blank, nothing of what stands behind {@value #MOST_CHARACTERS} characters;
     * without a text the title alone, without either none.
     */
    static List<String> of(String title, String text) {
        String begin = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        Set<String> pieces = new LinkedHashSet<>();
        cut(begin, WIDE, title.isEmpty() ? "" : title + "。", pieces);
        cut(begin, CLOSE, "", pieces);
        if (pieces.isEmpty()) {
            add("", title, pieces);
        }
        return new ArrayList<>(pieces);
    }

    private static void cut(String text, int length, String before, Collection<String> into) {
        int from = 0;
        int end = 0;
        while (end < text.length()) {
            int next = sentenceEnd(text, end);
            if (next - from > length && end > from) {
                add(before, text.substring(from, end), into);
                from = end;
            }
            if (next - from > length) {
                next = from + length;
            }
            end = next;
        }
        add(before, text.substring(from), into);
    }

    private static void add(String before, String text, Collection<String> into) {
        if (!text.isBlank()) {
            into.add(before + text);
        }
    }

    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
