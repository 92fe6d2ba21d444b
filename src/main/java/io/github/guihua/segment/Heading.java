package io.github.guihua.segment;

/**
 * A heading's line taken apart.
 *
 * @param title the heading's sentence without its 。
 * @param rest offset in the line where the body goes on; the line's length where nothing follows
 */
record Heading(String title, int rest) {
    /** Longest title of a measure that has no heading sentence of its own, in characters. */
    static final int LONGEST = 40;

    private static final int SEARCHED = 400;
    private static final String OPEN = "（(《〔【[［";
    private static final String CLOSE = "）)》〕】]］";

    /**
     * The title is the first sentence. A measure whose first sentence is already its content has the sentence up to
     * 。 ； or ： for title where that is short, else its first {@value #LONGEST} characters.
     *
     * @param from offset of the text after the label
     */
    static Heading of(String line, int from) {
        int end = Math.min(line.length(), from + SEARCHED);
        int depth = 0;
        int quotes = 0;
        for (int i = from; i < end; i++) {
            char c = line.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                if (clause(line, i) && i - from >= 2) {
                    return cut(line, from, i, i);
                }
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (c == '“') {
                quotes++;
            } else if (c == '”') {
                quotes = Math.max(0, quotes - 1);
            } else if (c == '。' && quotes == 0
                    || depth == 0 && quotes == 0 && "；：;:！？".indexOf(c) >= 0 && !time(line, i)) {
                return cut(line, from, i, i + 1);
            }
        }
        if (end == line.length() && line.length() - from <= LONGEST * 2) {
            return new Heading(tight(line.substring(from).strip()), line.length());
        }
        return cut(line, from, end, end);
    }

    /** 总 则: two characters set apart are one word. */
    private static String tight(String title) {
        boolean apart = title.length() > 2
                && title.length() < 10
                && title.substring(1, title.length() - 1).isBlank();
        return apart ? title.charAt(0) + title.substring(title.length() - 1) : title;
    }

    private static Heading cut(String line, int from, int to, int rest) {
        int at = from;
        for (int counted = 0; at < to && counted < LONGEST; at++) {
            counted += Character.isWhitespace(line.charAt(at)) ? 0 : 1;
        }
        if (at == to) {
            return new Heading(line.substring(from, to).strip(), rest);
        }
        return new Heading(line.substring(from, at).strip(), at);
    }

    /** 8:30 and 1：3 are no ends. */
    private static boolean time(String line, int i) {
        return i > 0
                && i + 1 < line.length()
                && Character.isDigit(line.charAt(i - 1))
                && Character.isDigit(line.charAt(i + 1));
    }

    /** Whether a responsibility clause opens here: it belongs to the body. */
    private static boolean clause(String line, int i) {
        String head = line.substring(i + 1, Math.min(line.length(), i + 8));
        return head.startsWith("责任") || head.startsWith("牵头") || head.startsWith("配合单位") || head.startsWith("完成时限");
    }
}
