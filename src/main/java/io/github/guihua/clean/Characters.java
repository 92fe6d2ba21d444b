package io.github.guihua.clean;

/** Chinese text's characters: which are wide, which end a sentence, which leave one open. */
public final class Characters {
    private static final String ENDS = "。！？；：!?;:";
    private static final String CLOSERS = "”’）)〕】》〉\"'";

    private Characters() {}

    public static boolean han(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf || c == '〇' || c >= 0xf900 && c <= 0xfaff;
    }

    public static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether one of the marks stands in the text. */
    static boolean has(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Half-width columns that the character takes in a Chinese font. */
    static int width(char c) {
        return c > 0x2e7f || c >= 0x2014 && c <= 0x2026 || c >= 0x2460 && c <= 0x25ff || c == '·' || c == '×' ? 2 : 1;
    }

    static int width(String s) {
        int w = 0;
        for (int i = 0; i < s.length(); i++) {
            w += width(s.charAt(i));
        }
        return w;
    }

    /**
     * Whether a sentence, or a clause that a list may follow, ends here. Closing quotes and brackets are passed over; a
     * bracket that stands after a sentence ({@code …。（责任单位：市民政局）}) ends it too.
     */
    public static boolean sentenceEnd(CharSequence s) {
        int i = s.length() - 1;
        while (i >= 0 && CLOSERS.indexOf(s.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0 || ENDS.indexOf(s.charAt(i)) >= 0) {
            return i >= 0;
        }
        char last = s.charAt(s.length() - 1);
        if ("）)〕]】".indexOf(last) < 0) {
            return false;
        }
        int open = opening(s, s.length() - 1);
        return open > 0 && "。！？；;".indexOf(s.charAt(open - 1)) >= 0;
    }

    /** Where the bracket that closes at {@code end} opens, within a paragraph's reach; -1 where it does not. */
    static int opening(CharSequence s, int end) {
        int depth = 0;
        for (int i = end; i >= 0 && end - i < 600; i--) {
            char c = s.charAt(i);
            if ("）)〕]】".indexOf(c) >= 0) {
                depth++;
            } else if ("（(〔[【".indexOf(c) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the text cannot end here: a comma, an opening bracket, a bracket still open. */
    static boolean open(CharSequence s) {
        if (s.length() == 0) {
            return false;
        }
        char last = s.charAt(s.length() - 1);
        if ("，、,“‘（(〔【《〈".indexOf(last) >= 0) {
            return true;
        }
        return unclosed(s) || unclosed(s, "“", "”");
    }

    /** Whether a bracket is still open. */
    static boolean unclosed(CharSequence s) {
        return unclosed(s, "（(", "）)") || unclosed(s, "《", "》") || unclosed(s, "〔[【", "〕]】");
    }

    private static boolean unclosed(CharSequence s, String opening, String closing) {
        int from = Math.max(0, s.length() - 200);
        int depth = 0;
        for (int i = s.length() - 1; i >= from; i--) {
            char x = s.charAt(i);
            if (closing.indexOf(x) >= 0) {
                depth++;
            } else if (opening.indexOf(x) >= 0) {
                depth--;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** The text without characters that nobody sees. */
    static String visible(String s) {
        StringBuilder b = null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean hidden = c >= 0x200b && c <= 0x200f
                    || c == 0xfeff
                    || c == 0xad
                    || c < 0x20 && c != '\t'
                    || c >= 0x2060 && c <= 0x2064;
            if (hidden && b == null) {
                b = new StringBuilder(s.length()).append(s, 0, i);
            } else if (!hidden && b != null) {
                b.append(c == 0xa0 ? ' ' : c);
            }
        }
        return b == null ? s.replace('\u00a0', ' ') : b.toString();
    }
}
