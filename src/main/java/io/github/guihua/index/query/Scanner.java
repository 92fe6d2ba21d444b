package io.github.guihua.index.query;

import io.github.guihua.message.UserException;

/** A query's characters, read from left to right; knows signs, quotation marks and where it is when it complains. */
final class Scanner {
    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    /** Offset of the next character. */
    int at() {
        return at;
    }

    boolean ended() {
        return at == text.length();
    }

    int last() {
        return text.length() - 1;
    }

    void pass() {
        at++;
    }

    void back(int to) {
        at = to;
    }

    String character(int i) {
        return text.substring(i, i + 1);
    }

    /** Whether a space or the end follows the character {@code ahead} places further. */
    boolean spaceAt(int ahead) {
        return at + ahead >= text.length() || Character.isWhitespace(text.charAt(at + ahead));
    }

    /** The sign in its narrow or wide form. */
    boolean is(char narrow, char wide) {
        return at < text.length() && (text.charAt(at) == narrow || text.charAt(at) == wide);
    }

    void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Characters up to a space or a sign; in a value a hyphen, a colon and brackets that close again belong to it. */
    String bare(boolean inValue) throws UserException {
        int begin = at;
        int open = 0;
        int opened = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (inValue && (c == '（' || c == '(')) {
                opened = open++ == 0 ? at : opened;
            } else if (open > 0 && (c == '）' || c == ')')) {
                open--;
            } else if (Character.isWhitespace(c) || "()（）\"“”|".indexOf(c) >= 0 || !inValue && ":：".indexOf(c) >= 0) {
                break;
            }
            at++;
        }
        if (open > 0) {
            throw error("query.open-bracket", opened);
        }
        return text.substring(begin, at);
    }

    /** Passes over the sign if it is next. */
    boolean bar() {
        if (is('|', '|')) {
            at++;
            return true;
        }
        return false;
    }

    /** A word of the language between spaces. */
    boolean keyword(String word) {
        int end = at + word.length();
        boolean there = text.startsWith(word, at)
                && (end == text.length() || Character.isWhitespace(text.charAt(end)))
                && at > 0
                && Character.isWhitespace(text.charAt(at - 1));
        if (there) {
            at = end;
        }
        return there;
    }

    /** Whether a quotation begins here. */
    boolean quote() throws UserException {
        if (is('”', '”')) {
            throw error("query.open-quote", at);
        }
        return is('"', '“');
    }

    /** What stands between this quotation mark and its partner. */
    String quoted() throws UserException {
        int open = at;
        char close = text.charAt(at) == '"' ? '"' : '”';
        int end = text.indexOf(close, at + 1);
        if (end < 0) {
            throw error("query.open-quote", open);
        }
        String inside = text.substring(at + 1, end);
        if (inside.isBlank()) {
            throw error("query.empty-quote", open);
        }
        at = end + 1;
        return inside;
    }

    /** @param where offset of the character that the complaint is about */
    UserException error(String key, int where, Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = where + 1;
        args[1] = around(where);
        System.arraycopy(more, 0, args, 2, more.length);
        return new UserException("index", key, args);
    }

    /** The query's characters around the place, the place itself between arrows. */
    private String around(int where) {
        int from = Math.max(0, where - 12);
        int to = Math.min(text.length(), where + 13);
        String before = (from > 0 ? "…" : "") + text.substring(from, where);
        String after = where >= text.length() ? "" : text.substring(where + 1, to) + (to < text.length() ? "…" : "");
        String here = where >= text.length() ? "" : text.substring(where, where + 1);
        return (before + "→" + here + "←" + after).replaceAll("\\p{Cntrl}", " ");
    }
}
