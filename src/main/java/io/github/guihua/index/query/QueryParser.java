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

    private final Scanner scan;
    private int depth;
    private int parts;

    private QueryParser(String text) {
        this.scan = new Scanner(text);
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
        if (!parser.scan.ended()) {
            throw parser.scan.error("query.closing-bracket", parser.scan.at());
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
        int begin = scan.at();
        while (true) {
            scan.spaces();
            if (scan.ended() || scan.is(')', '）') || peekAlternative()) {
                break;
            }
            if (scan.keyword("AND")) {
                continue;
            }
            found.add(part());
            if (++parts > MOST_PARTS) {
                throw scan.error("query.too-many", scan.at(), MOST_PARTS);
            }
        }
        if (found.isEmpty()) {
            throw scan.error("query.nothing", Math.min(begin, scan.last()));
        }
        return found.size() == 1 ? found.get(0) : new Node.All(found);
    }

    private Node part() throws UserException {
        if (scan.is('-', '－') && !scan.spaceAt(1)) {
            deeper(scan.at());
            scan.pass();
            Node excluded = part();
            depth--;
            return new Node.Not(excluded);
        }
        if (scan.is('(', '（')) {
            return bracket();
        }
        if (scan.quote()) {
            return new Node.Phrase(scan.quoted());
        }
        return word();
    }

    private Node bracket() throws UserException {
        int open = scan.at();
        scan.pass();
        deeper(open);
        Node inner = any();
        if (!scan.is(')', '）')) {
            throw scan.error("query.open-bracket", open);
        }
        scan.pass();
        depth--;
        return inner;
    }

    private void deeper(int where) throws UserException {
        if (++depth > DEEPEST) {
            throw scan.error("query.too-deep", where, DEEPEST);
        }
    }

    private Node word() throws UserException {
        int begin = scan.at();
        String word = scan.bare(false);
        if (scan.is(':', '：') && !word.isEmpty()) {
            scan.pass();
            Field field = Field.named(word).orElse(null);
            if (field == null) {
                throw scan.error("query.unknown-field", begin, word, Field.all());
            }
            return value(field);
        }
        if (word.endsWith("*")) {
            String stem = word.substring(0, word.length() - 1);
            if (stem.isEmpty() || stem.indexOf('*') >= 0) {
                throw scan.error("query.star", begin);
            }
            return new Node.Prefix(stem);
        }
        if (word.indexOf('*') >= 0) {
            throw scan.error("query.star", begin + word.indexOf('*'));
        }
        if (word.isEmpty()) {
            throw scan.error("query.unexpected", begin, scan.character(begin));
        }
        return new Node.Words(word);
    }

    private Node value(Field field) throws UserException {
        int begin = scan.at();
        List<String> values = new ArrayList<>();
        do {
            spacesNone();
            String one = !scan.ended() && scan.quote() ? scan.quoted() : scan.bare(true);
            if (one.isEmpty()) {
                throw scan.error("query.no-value", Math.min(scan.at(), scan.last()), field.label());
            }
            values.add(one);
        } while (scan.bar());
        if (!field.numeric()) {
            return new Node.Filter(field, values);
        }
        List<Node> ranges = new ArrayList<>();
        for (String v : values) {
            Optional<Bounds> bounds = Bounds.parse(v);
            if (bounds.isEmpty()) {
                throw scan.error("query.no-range", begin, field.label(), v);
            }
            ranges.add(new Node.Range(field, bounds.get()));
        }
        return ranges.size() == 1 ? ranges.get(0) : new Node.Any(ranges);
    }

    private void spacesNone() throws UserException {
        if (!scan.ended() && scan.spaceAt(0)) {
            throw scan.error("query.space-after-colon", scan.at());
        }
    }

    private boolean alternative() {
        scan.spaces();
        return scan.keyword("OR") || scan.keyword("或") || scan.bar();
    }

    private boolean peekAlternative() {
        int before = scan.at();
        boolean there = alternative();
        scan.back(before);
        return there;
    }
}
