package io.github.guihua.index.analysis;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The words that are known: HanLP's dictionary and the genre's lexicon. Every place where one stands in a text is a term
 * of the index, whatever a cutter would make of the sentence, so that a word of a query is one term wherever it is
 * printed. Thread-safe.
 */
public final class Dictionary {
    /** Shorter words are terms already, as pairs of characters. */
    private static final int SHORTEST = 3;

    static final int LONGEST = 24;

    private static final String FUNCTION_WORDS = "的了和与及等或在对为以由于将并各其";

    private final DoubleArrayTrie<CoreDictionary.Attribute> common = CoreDictionary.trie;
    private final DoubleArrayTrie<Boolean> own = new DoubleArrayTrie<>();

    /**
     * @param lexicon the genre's words
     */
    public Dictionary(Collection<String> lexicon) {
        TreeMap<String, Boolean> words = new TreeMap<>();
        for (String word : lexicon) {
            Units units = Units.of(word);
            if (units.count() > 0) {
                words.put(units.word(0, units.count()), true);
            }
        }
        if (!words.isEmpty()) {
            own.build(words);
        }
    }

    /** Whether units {@code from} to {@code to}, {@code to} excluded, are a term of the index as a whole. */
    public boolean contains(Units units, int from, int to) {
        if (!units.hanRun(from, to)) {
            return false;
        }
        int[] ends = new int[LONGEST];
        int found = ends(units, from, to, ends);
        return found > 0 && ends[found - 1] == to;
    }

    /**
     * Whether the characters {@code i} and {@code i + 1}, which must be of one run, are a term of the index. All pairs are
     * but those with a function word that are no word themselves: {@code 的养} tells nothing and is everywhere.
     */
    public boolean pair(Units units, int i) {
        char a = units.character(i);
        char b = units.character(i + 1);
        return !function(a) && !function(b) || ends(common, a, b) || ends(own, a, b);
    }

    static boolean function(char c) {
        return FUNCTION_WORDS.indexOf(c) >= 0;
    }

    private static boolean ends(DoubleArrayTrie<?> trie, char a, char b) {
        return ends(trie, step(trie, step(trie, root(trie), a), b));
    }

    /**
     * The terms that every text has in which units {@code from} to {@code to}, {@code to} excluded, stand in a row: pairs,
     * runs, and the character behind a run. Empty for function words and characters between punctuation.
     */
    public List<String> phraseTerms(Units units, int from, int to) {
        List<String> terms = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String term = phraseTerm(units, i, from, to);
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** The characters that tell something: some term of every text in which they stand has them. */
    public List<String> characters(Units units, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> units.han(i) && !function(units.character(i)))
                .mapToObj(i -> units.term(i, i + 1))
                .toList();
    }

    /** The one of {@link #phraseTerms} that begins at unit {@code i}; null where there is none. */
    public String phraseTerm(Units units, int i, int from, int to) {
        if (i + 1 < to && units.han(i) && !units.parted(i + 1) && pair(units, i)) {
            return units.term(i, i + 2);
        }
        return !units.han(i) || i > from && units.afterRun(i) ? units.term(i, i + 1) : null;
    }

    /**
     * Where the words of three or more characters end that begin at unit {@code from}, in ascending order.
     *
     * @param to end of the run of Chinese characters, excluded
     * @param into room for {@link #LONGEST} ends
     * @return how many there are
     */
    int ends(Units units, int from, int to, int[] into) {
        int inCommon = root(common);
        int inOwn = root(own);
        int found = 0;
        int last = Math.min(to, from + LONGEST);
        for (int i = from; i < last && (inCommon >= 0 || inOwn >= 0); i++) {
            char c = units.character(i);
            inCommon = step(common, inCommon, c);
            inOwn = step(own, inOwn, c);
            if (i - from + 1 >= SHORTEST && (ends(common, inCommon) || ends(own, inOwn))) {
                into[found++] = i + 1;
            }
        }
        return found;
    }

    private static int root(DoubleArrayTrie<?> trie) {
        return trie.getSize() == 0 ? -1 : trie.getBase()[0];
    }

    private static int step(DoubleArrayTrie<?> trie, int state, char c) {
        return state < 0 || state + c + 1 >= trie.getSize() ? -1 : trie.transition(c, state);
    }

    private static boolean ends(DoubleArrayTrie<?> trie, int state) {
        return state >= 0 && trie.output(state) != null;
    }
}
