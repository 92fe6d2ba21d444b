package io.github.guihua.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * One rule of a file.
 *
 * @param id unique in its file; evidence names it as {@code file/id}
 * @param note what it is for; empty where not given
 * @param patterns tried in order; {@code words} are one more, longest word first
 * @param words plain words, as given
 * @param matches lines in which it must be found
 * @param rejects lines in which it must not be found
 * @param attributes all other keys, each with its value or values in order
 * @param file name without ending ({@code headings})
 * @param line in that file, from 1
 */
public record Rule(
        String id,
        String note,
        List<BoundedPattern> patterns,
        List<String> words,
        List<Example> matches,
        List<Example> rejects,
        Map<String, List<String>> attributes,
        String file,
        int line) {

    /** A line of text and where it stands in the rule file. */
    public record Example(String text, int line) {}

    public Rule {
        patterns = List.copyOf(patterns);
        words = List.copyOf(words);
        matches = List.copyOf(matches);
        rejects = List.copyOf(rejects);
        attributes = Map.copyOf(attributes);
    }

    /** {@code headings/chapter}: how evidence and {@code guihua explain} name the rule. */
    public String name() {
        return file + "/" + id;
    }

    /** What the first of its patterns that is found anywhere in the text finds. */
    public Optional<MatchResult> find(CharSequence text) {
        return find(text, 0);
    }

    /** As {@link #find(CharSequence)}, at or after {@code from}. */
    public Optional<MatchResult> find(CharSequence text, int from) {
        for (BoundedPattern pattern : patterns) {
            Optional<MatchResult> hit = pattern.find(text, from);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    public boolean found(CharSequence text) {
        return find(text).isPresent();
    }

    /** Every match of the first pattern that is found, in order, not overlapping. */
    public List<MatchResult> findAll(CharSequence text) {
        for (BoundedPattern pattern : patterns) {
            List<MatchResult> all = new ArrayList<>();
            Optional<MatchResult> hit = pattern.find(text, 0);
            while (hit.isPresent()) {
                all.add(hit.get());
                int end = hit.get().end();
                hit = pattern.find(text, end > hit.get().start() ? end : end + 1);
            }
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    /** The values of a further key ({@code level: 1}); empty where the rule has none. */
    public List<String> values(String key) {
        return attributes.getOrDefault(key, List.of());
    }

    /** The value of a further key, or {@code otherwise}. */
    public String value(String key, String otherwise) {
        List<String> values = values(key);
        return values.isEmpty() ? otherwise : values.get(0);
    }

    /**
     * The whole number of a further key, or {@code otherwise}.
     *
     * @throws BrokenRule where it is no whole number
     */
    public int number(String key, int otherwise) {
        String value = value(key, null);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new BrokenRule("not-a-number", file, line, id, key, value);
        }
    }
}
