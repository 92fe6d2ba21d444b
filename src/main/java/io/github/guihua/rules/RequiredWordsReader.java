package io.github.guihua.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a regular expression for the words that every match of it, or the text around it, must have. What it does not
 * know it takes for something that may match nothing, so that it never asks for too much.
 */
final class RequiredWordsReader {
    private static final int MOST = 64;
    private final String source;
    private int at;

    RequiredWordsReader(String source) {
        this.source = source;
    }

    /** The shape is none that this reads: nothing can be said of the whole pattern. */
    private static final class Unknown extends RuntimeException {
        Unknown() {
            super(null, null, false, false);
        }
    }

    List<String> read() {
        try {
            List<String> words = alternatives();
            return at == source.length() ? words : List.of();
        } catch (Unknown | StackOverflowError | StringIndexOutOfBoundsException e) {
            return List.of();
        }
    }

    /** One of the alternatives matches, so the words of all are wanted, and none where one needs none. */
    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        boolean open = all.isEmpty();
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            List<String> next = sequence();
            open |= next.isEmpty();
            all.addAll(next);
        }
        return open || all.size() > MOST ? List.of() : all.stream().distinct().toList();
    }

    private List<String> sequence() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            List<String> piece = piece();
            boolean letter = literal;
            int least = quantifier();
            if (letter && !quantified) {
                run.append(piece.get(0));
                continue;
            }
            best = Rarity.rarer(best, word(run));
            if (least > 0) {
                best = Rarity.rarer(best, piece);
            }
        }
        return Rarity.rarer(best, word(run));
    }

    /** Takes the run and empties it. */
    private static List<String> word(StringBuilder run) {
        List<String> word = run.isEmpty() ? List.of() : List.of(run.toString());
        run.setLength(0);
        return word;
    }

    /** Whether the piece last read was one character that stands for itself. */
    private boolean literal;
    /** Whether a quantifier followed the piece last read. */
    private boolean quantified;

    private List<String> piece() {
        literal = false;
        char c = source.charAt(at++);
        if (Character.isSurrogate(c)) {
            throw new Unknown();
        }
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escape();
            case '.', '^', '$' -> List.of();
            case '*', '+', '?', '{' -> throw new Unknown();
            default -> letter(c);
        };
    }

    private List<String> letter(char c) {
        literal = true;
        return List.of(String.valueOf(c));
    }

    private List<String> group() {
        boolean negative = false;
        if (source.charAt(at) == '?') {
            char mark = source.charAt(at + 1);
            if (":>=!<".indexOf(mark) < 0) {
                throw new Unknown();
            }
            at += 2;
            negative = mark == '!';
            if (mark == '<') {
                char next = source.charAt(at);
                negative = next == '!';
                at = next == '=' || next == '!' ? at + 1 : source.indexOf('>', at) + 1;
            }
        }
        List<String> inside = alternatives();
        if (source.charAt(at++) != ')') {
            throw new Unknown();
        }
        literal = false;
        return negative ? List.of() : inside;
    }

    /** A class of a few characters that are printed in it; any other may be anything. */
    private List<String> characters() {
        int from = at;
        boolean plain = true;
        int depth = 1;
        while (depth > 0) {
            char c = source.charAt(at++);
            if (c == '\\') {
                at++;
                plain = false;
            } else if (c == '[' || c == ']' && at - 1 > from) {
                plain &= c == ']';
                depth += c == '[' ? 1 : -1;
            } else {
                plain &= c != '^' && c != '-' && c != '&' && c != ']' && !Character.isSurrogate(c);
            }
        }
        String inside = source.substring(from, at - 1);
        return plain && inside.length() <= MOST
                ? inside.chars().mapToObj(Character::toString).toList()
                : List.of();
    }

    private List<String> escape() {
        char c = source.charAt(at++);
        if (c == 'Q') {
            int end = source.indexOf("\\E", at);
            String quoted = source.substring(at, end);
            at = end + 2;
            return quoted.isEmpty() ? List.of() : List.of(quoted);
        }
        if (c == 'p' || c == 'P' || c == 'x' || c == 'k' || c == 'N') {
            if (source.charAt(at) == '{' || source.charAt(at) == '<') {
                at = source.indexOf(source.charAt(at) == '{' ? '}' : '>', at) + 1;
                return List.of();
            }
            throw new Unknown();
        }
        if (c == 'u') {
            char written = (char) Integer.parseInt(source.substring(at, at + 4), 16);
            at += 4;
            if (Character.isSurrogate(written)) {
                throw new Unknown();
            }
            return letter(written);
        }
        if ("dDsSwWbBhHvVRAzZ".indexOf(c) >= 0) {
            return List.of();
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            throw new Unknown();
        }
        return letter(c);
    }

    /** The least number of times; 1 where there is no quantifier. */
    private int quantifier() {
        quantified = false;
        if (at == source.length()) {
            return 1;
        }
        char c = source.charAt(at);
        int least = 1;
        if (c == '?' || c == '*' || c == '+') {
            least = c == '+' ? 1 : 0;
            at++;
        } else if (c == '{') {
            int end = source.indexOf('}', at);
            least = source.substring(at + 1, end).matches("0+(?:,\\d*)?") ? 0 : 1;
            at = end + 1;
        } else {
            return 1;
        }
        quantified = true;
        if (at < source.length() && (source.charAt(at) == '?' || source.charAt(at) == '+')) {
            at++;
        }
        return least;
    }
}
