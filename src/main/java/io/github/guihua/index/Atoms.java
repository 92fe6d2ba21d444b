package io.github.guihua.index;

import io.github.guihua.index.analysis.Units;
import io.github.guihua.index.analysis.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Running words of a query as atoms: what is looked for as one thing, with the words that may stand for it.
 * {@code 老年助餐怎么解决} is 老年 · 助餐 (老年食堂, 长者食堂, …) · 解决.
 */
final class Atoms {
    /**
     * Units {@code from} to {@code to}, {@code to} excluded.
     *
     * @param synonyms in their own spelling
     */
    record Atom(int from, int to, List<String> synonyms) {}

    private static final int LONGEST_ENTRY = 12;

    private final Vocabulary vocabulary;
    private final Words words;

    Atoms(Vocabulary vocabulary, Words words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** Atoms in order, without fillers and question words; those too where nothing else is there. */
    List<Atom> of(Units units) {
        List<Atom> meaningful = new ArrayList<>();
        List<Atom> empty = new ArrayList<>();
        int i = 0;
        int plainFrom = 0;
        while (i < units.count()) {
            int entry = entry(units, i);
            if (entry > i) {
                plain(units, plainFrom, i, meaningful, empty);
                meaningful.add(new Atom(i, entry, vocabulary.synonyms().get(units.word(i, entry))));
                i = entry;
                plainFrom = i;
            } else {
                i++;
            }
        }
        plain(units, plainFrom, units.count(), meaningful, empty);
        return meaningful.isEmpty() ? empty : meaningful;
    }

    boolean question(Units units) {
        for (int i = 0; i < units.count(); i++) {
            for (int to = i + 1; to <= Math.min(units.count(), i + 4); to++) {
                if (vocabulary.questions().contains(units.word(i, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One character alone says little and stands in many words: the pairs over its seams speak for it. */
    boolean single(Units units, Atom a) {
        return a.to() - a.from() == 1 && units.han(a.from()) && a.synonyms().isEmpty();
    }

    /** End of the longest synonym that begins at unit {@code i}; {@code i} where none does. */
    private int entry(Units units, int i) {
        for (int to = Math.min(units.count(), i + LONGEST_ENTRY); to > i; to--) {
            if (vocabulary.synonyms().containsKey(units.word(i, to))) {
                return to;
            }
        }
        return i;
    }

    private void plain(Units units, int from, int to, List<Atom> meaningful, List<Atom> empty) {
        if (from == to) {
            return;
        }
        for (Words.Span span : words.cut(units, from, to)) {
            String word = units.word(span.from(), span.to());
            boolean bare = vocabulary.fillers().contains(word)
                    || vocabulary.questions().contains(word);
            (bare ? empty : meaningful).add(new Atom(span.from(), span.to(), List.of()));
        }
    }
}
