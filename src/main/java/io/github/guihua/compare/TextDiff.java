package io.github.guihua.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Words;
import io.github.guihua.compare.text.Words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts by word.
 *
 * @param kept letters that both have at the same place in order
 * @param baseLetters letters of the base
 * @param otherLetters letters of the other
 */
record TextDiff(List<Change> changes, int kept, int baseLetters, int otherLetters) {
    /** Longer texts are compared up to here; a section of this length is a book. */
    private static final int LONGEST = 40_000;

    static TextDiff of(String base, String other) {
        String b = base.length() > LONGEST ? base.substring(0, LONGEST) : base;
        String o = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        List<Word> bw = Words.of(b);
        List<Word> ow = Words.of(o);
        List<Change> changes = new ArrayList<>();
        int lost = 0;
        for (AbstractDelta<String> d : DiffUtils.diff(keys(bw), keys(ow)).getDeltas()) {
            int bs = d.getSource().getPosition();
            int os = d.getTarget().getPosition();
            Span from = Span.of(bw, bs, d.getSource().size(), b.length());
            Span to = Span.of(ow, os, d.getTarget().size(), o.length());
            lost += Fold.letters(b.substring(from.start, from.end)).length();
            changes.add(new Change(
                    d.getType().name().equals("CHANGE")
                            ? "replace"
                            : d.getType().name().toLowerCase(java.util.Locale.ROOT),
                    from.words == 0 ? null : b.substring(from.start, from.end),
                    to.words == 0 ? null : o.substring(to.start, to.end),
                    from.start,
                    to.start,
                    null));
        }
        int baseLetters = Fold.letters(b).length();
        return new TextDiff(
                List.copyOf(changes),
                baseLetters - lost,
                baseLetters,
                Fold.letters(o).length());
    }

    /** The share of letters that stayed, 0 to 1; 1 for two empty texts. */
    double ratio() {
        int sum = baseLetters + otherLetters;
        return sum == 0 ? 1 : 2.0 * kept / sum;
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private record Span(int start, int end, int words) {
        static Span of(List<Word> words, int first, int count, int length) {
            if (count == 0) {
                int at = first < words.size() ? words.get(first).start() : length;
                return new Span(at, at, 0);
            }
            return new Span(
                    words.get(first).start(), words.get(first + count - 1).end(), count);
        }
    }
}
