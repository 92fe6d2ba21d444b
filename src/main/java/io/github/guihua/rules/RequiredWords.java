package io.github.guihua.rules;

import java.util.BitSet;
import java.util.List;

/**
 * Words of which a text must have one for a pattern to match in it: most lines have none, and looking for them costs a
 * fraction of trying the pattern at every place.
 *
 * <pre>{@code
 * (?:牵头|主办)(?:责任)?单位[:：]   needs 单位
 * (?:牵头|主办)\d+                  needs 牵头 or 主办
 * \d+[年月]?                        says nothing: every text may match
 * }</pre>
 */
final class RequiredWords {
    private static final RequiredWords NONE = new RequiredWords(List.of());

    private final List<String> words;
    private final BitSet first = new BitSet();
    /** Whether a word has a character that is printed in full width too. */
    private final boolean wide;

    private RequiredWords(List<String> words) {
        this.words = words;
        words.forEach(w -> first.set(w.charAt(0)));
        wide = words.stream().flatMapToInt(String::chars).anyMatch(c -> c < 0x80);
    }

    /** @param source a regular expression without flags */
    static RequiredWords of(String source) {
        List<String> words = new RequiredWordsReader(source).read();
        return words.isEmpty() ? NONE : new RequiredWords(words);
    }

    /** Empty where nothing is required. */
    List<String> words() {
        return words;
    }

    /** Whether a pattern that needs the words can match anywhere in the text. */
    boolean in(CharSequence sequence) {
        if (words.isEmpty()) {
            return true;
        }
        String text = wide ? Widths.half(sequence.toString()) : sequence.toString();
        if (words.size() == 1) {
            return text.contains(words.get(0));
        }
        for (int i = 0; i < text.length(); i++) {
            if (first.get(text.charAt(i)) && begins(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
