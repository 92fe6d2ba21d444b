package io.github.guihua.rules;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that cannot run away: a search that reads more characters than its budget, or that recurses too
 * deep, ends without a match. The budget grows with the text, so an honest pattern never meets it. The text is searched
 * in half width ({@link Widths}): a pattern, and what its groups give, need not know how digits are printed.
 */
public final class BoundedPattern {
    private static final long BASE = 20_000;
    private static final long PER_CHARACTER = 60;

    private final Pattern pattern;
    private final RequiredWords required;

    public BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
        this.required = RequiredWords.of(pattern.flags() == 0 ? pattern.pattern() : "");
    }

    public Pattern pattern() {
        return pattern;
    }

    /** False where the text has none of the words that every match needs; cheap to ask. */
    public boolean possible(CharSequence text) {
        return required.in(text);
    }

    /** The first match at or after {@code from}. */
    public Optional<MatchResult> find(CharSequence text, int from) {
        if (from > text.length() || !possible(text)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(new Budgeted(text, BASE + PER_CHARACTER * text.length()));
        try {
            return matcher.find(from) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        } catch (Exhausted | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static final class Exhausted extends RuntimeException {
        Exhausted() {
            super(null, null, false, false);
        }
    }

    private static final class Budgeted implements CharSequence {
        private final CharSequence text;
        private long left;

        Budgeted(CharSequence text, long budget) {
            this.text = text;
            this.left = budget;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new Exhausted();
            }
            return Widths.half(text.charAt(index));
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }

        @Override
        public String toString() {
            return Widths.half(text.toString());
        }
    }
}
