package io.github.guihua.index;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage cut into pieces that a vector can stand for: whole sentences, up to {@value #LENGTH} characters, the heading
 * before each.
 */
final class Pieces {
    static final int LENGTH = 80;
    private static final int MOST = 40;
    private static final String ENDS = "。！？；\n";

    private Pieces() {}

    /** At least one piece, at most {@value #MOST}. */
    static List<String> of(String title, String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int end = 0;
        while (end < text.length() && pieces.size() < MOST) {
            int next = sentenceEnd(text, end);
            if (next - from > LENGTH && end > from) {
                pieces.add(piece(title, text.substring(from, end)));
                from = end;
            }
            if (next - from > LENGTH) {
                next = from + LENGTH;
            }
            end = next;
        }
        if (end > from || pieces.isEmpty()) {
            pieces.add(piece(title, text.substring(from, end)));
        }
        return pieces;
    }

    private static String piece(String title, String text) {
        return title.isEmpty() ? text : title + "。" + text;
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
