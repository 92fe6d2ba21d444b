package io.github.guihua.index.query;

import io.github.guihua.message.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the query language:
 *
 * <pre>
 * query   = all { ("OR" | "或" | "|") all }
 * all     = part { ["AND"] part }
 * part    = ["-"] ( "(" query ")" | quoted | field ":" value | word ["*"] )
 * value   = one { "|" one }            one = quoted | word | range
 * </pre>
 *
 * Full-width signs ({@code （）：－“”}) mean the same as narrow ones. Every complaint names the character that it is about,
 * counted from 1.
 */
public final class QueryParser {
    static final int LONGEST = 2000;
    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 100;

    private final String text;
    private int at;
    private int depth;
    private int parts;

    private QueryParser(String text) {
        this.text = text;
    }

    /**
     * @throws UserException {@code query.*}: what is wrong and at which character
     */
    public static Node parse(String text) throws UserException {
        if (text == null || text.isBlank()) {
            throw new UserException("index", "query.empty");
        }
        if (text.length() > LONGEST) {
            throw new UserException("index", "query.too-long", text.length(), LONGEST);
        }
        QueryParser parser = new QueryParser(text);
        Node node = parser.any();
        if (parser.at < text.length()) {
            throw parser.error("query.closing-bracket", parser.at);
        }
        return node;
    }

    private Node any() throws UserException {
        List<Node> alternatives = new ArrayList<>();
        alternatives.add(all());
        while (alternative()) {
            alternatives.add(all());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Node.Any(alternatives);
    }

    private Node all() throws UserException {
        List<Node> found = new ArrayList<>();
        int begin = at;
        while (true) {
            spaces();
            if (at == text.length() || is(')', '）') || peekAlternative()) {
                break;
            }
            if (keyword("AND")) {
                continue;
            }
            found.add(part());
            if (++parts > MOST_PARTS) {
                throw error("query.too-many", at, MOST_PARTS);
            }
        }
        if (found.isEmpty()) {
            throw error("query.nothing", Math.min(begin, text.length() - 1));
        }
        return found.size() == 1 ? found.get(0) : new Node.All(found);
    }

    private Node part() throws UserException {
        if (is('-', '－') && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            deeper(at++);
            Node excluded = part();
            depth--;
            return new Node.Not(excluded);
        }
        if (is('(', '（')) {
            return bracket();
        }
        if (quote()) {
            return new Node.Phrase(quoted());
        }
        return word();
    }

    private Node bracket() throws UserException {
        int open = at++;
        deeper(open);
        Node inner = any();
        if (!is(')', '）')) {
            throw error("query.open-bracket", open);
        }
        at++;
        depth--;
        return inner;
    }

    private void deeper(int where) throws UserException {
        if (++depth > DEEPEST) {
            throw error("query.too-deep", where, DEEPEST);
        }
    }

    private Node word() throws UserException {
        int begin = at;
        String word = bare(false);
        if (is(':', '：') && !word.isEmpty()) {
            at++;
            Field field = Field.named(word).orElse(null);
            if (field == null) {
                throw error("query.unknown-field", begin, word, Field.all());
            }
            return value(field);
        }
        if (word.endsWith("*")) {
            String stem = word.substring(0, word.length() - 1);
            if (stem.isEmpty() || stem.indexOf('*') >= 0) {
                throw error("query.star", begin);
            }
            return new Node.Prefix(stem);
        }
        if (word.indexOf('*') >= 0) {
            throw error("query.star", begin + word.indexOf('*'));
        }
        if (word.isEmpty()) {
            throw error("query.unexpected", begin, text.substring(begin, begin + 1));
        }
        return new Node.Words(word);
    }

    private Node value(Field field) throws UserException {
        int begin = at;
        List<String> values = new ArrayList<>();
        do {
            spacesNone();
            String one = at < text.length() && quote() ? quoted() : bare(true);
            if (one.isEmpty()) {
                throw error("query.no-value", Math.min(at, text.length() - 1), field.label());
            }
            values.add(one);
        } while (bar());
        if (!field.numeric()) {
            return new Node.Filter(field, values);
        }
        List<Node> ranges = new ArrayList<>();
        for (String v : values) {
            Optional<Bounds> bounds = Bounds.parse(v);
            if (bounds.isEmpty()) {
                throw error("query.no-range", begin, field.label(), v);
            }
            ranges.add(new Node.Range(field, bounds.get()));
        }
        return ranges.size() == 1 ? ranges.get(0) : new Node.Any(ranges);
    }

    private void spacesNone() throws UserException {
        if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            throw error("query.space-after-colon", at);
        }
    }

    /** Characters up to a space or a sign; in a value a hyphen, a colon and brackets that close again belong to it. */
    private String bare(boolean inValue) {
        int begin = at;
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (inValue && (c == '（' || c == '(')) {
                open++;
            } else if (open > 0 && (c == '）' || c == ')')) {
                open--;
            } else if (Character.isWhitespace(c) || "()（）\"“”|".indexOf(c) >= 0 || !inValue && ":：".indexOf(c) >= 0) {
                break;
            }
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() throws UserException {
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

    private boolean quote() throws UserException {
        if (is('”', '”')) {
            throw error("query.open-quote", at);
        }
        return is('"', '“');
    }

    private boolean alternative() {
        spaces();
        return keyword("OR") || keyword("或") || bar();
    }

    private boolean peekAlternative() {
        int before = at;
        boolean there = alternative();
        at = before;
        return there;
    }

    /** A word of the language between spaces. */
    private boolean keyword(String word) {
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

    private boolean bar() {
        if (is('|', '|')) {
            at++;
            return true;
        }
        return false;
    }

    private boolean is(char narrow, char wide) {
        return at < text.length() && (text.charAt(at) == narrow || text.charAt(at) == wide);
    }

    private void spaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private UserException error(String key, int where, Object... more) {
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
