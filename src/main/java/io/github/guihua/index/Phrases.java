package io.github.guihua.index;

import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Units;
import io.github.guihua.index.text.PhraseInText;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** Characters in a row as queries over the index's character pairs. */
final class Phrases {
    private final Dictionary dictionary;

    Phrases(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * The units as they stand, found wherever the same characters are printed: in texts by looking into them, in titles
     * by their pairs alone, in names by the pairs' positions.
     */
    Query exact(String field, Units units, int from, int to) {
        if (to <= from) {
            return new MatchNoDocsQuery("nothing to search for");
        }
        if (to - from == 1 && units.han(from)) {
            return new WildcardQuery(new Term(field, "*" + units.term(from, to) + "*"));
        }
        if (to - from == 1
                || to - from == 2 && units.han(from) && !units.parted(from + 1) && dictionary.pair(units, from)) {
            return new TermQuery(new Term(field, units.term(from, to)));
        }
        return switch (field) {
            case Schema.TEXT -> new PhraseInText(field, Schema.STORED_TEXT, dictionary, units, from, to);
            case Schema.TITLE -> pairs(field, dictionary.phraseTerms(units, from, to));
            default -> positions(field, units, from, to);
        };
    }

    Query exact(String field, String text) {
        Units units = Units.of(text);
        return exact(field, units, 0, units.count());
    }

    /** How many terms the phrase has: Lucene adds up their rarity, which a single word must be weighed against. */
    int size(Units units, int from, int to) {
        return Math.max(1, dictionary.phraseTerms(units, from, to).size());
    }

    /** What begins with these characters. A word's beginning in Chinese is any place where the characters stand. */
    Query prefix(String field, String text) {
        Units units = Units.of(text);
        int last = units.count() - 1;
        if (last < 0 || units.han(last)) {
            return exact(field, units, 0, units.count());
        }
        Query run = new PrefixQuery(new Term(field, units.term(last, last + 1)));
        if (last == 0) {
            return run;
        }
        return new BooleanQuery.Builder()
                .add(exact(field, units, 0, last), Occur.MUST)
                .add(run, Occur.MUST)
                .build();
    }

    private static Query pairs(String field, List<String> terms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(t -> all.add(new TermQuery(new Term(field, t)), Occur.MUST));
        return all.build();
    }

    private Query positions(String field, Units units, int from, int to) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = from; i < to; i++) {
            String term = dictionary.phraseTerm(units, i, from, to);
            if (term != null) {
                phrase.add(new Term(field, term), units.position(i) - units.position(from));
            }
        }
        return phrase.build();
    }
}
