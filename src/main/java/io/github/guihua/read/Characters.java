package io.github.guihua.read;

/** Characters that mean nothing in any document and that no later stage should have to think of. */
public final class Characters {
    private Characters() {}

    /**
     * The text without control characters, zero-width characters and byte order marks; every kind of space but the
     * ideographic one becomes a plain space (tabs stay: converters draw tables with them), and radicals become the ideographs that they stand for.
     */
    public static String clean(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char clean = clean(c);
            if (clean != c && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (kept != null && clean != 0) {
                kept.append(clean);
            }
        }
        return Ideographs.unified(kept == null ? text : kept.toString());
    }

    /** Whether nothing of it shows on paper. */
    public static boolean blank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = clean(text.charAt(i));
            if (c != 0 && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static char clean(char c) {
        if (c < 0x20 || c == 0x7f) {
            return c == '\t' ? c : c == '\n' || c == '\r' || c == 0x0b ? ' ' : 0;
        }
        if (c >= 0x80 && c < 0xa0) {
            return c == 0x85 ? ' ' : 0;
        }
        return switch (c) {
            case '\u00a0', '\u2002', '\u2003', '\u2005', '\u2009', '\u202f', '\u2028', '\u2029' -> ' ';
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\ufffe', '\uffff' ->
                0;
            default -> c;
        };
    }
}
