package io.github.guihua.index;

import io.github.guihua.index.Atoms.Atom;
import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Units;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How much of a question a passage says in its own words: the share of its words, weighed by how rare they are, that stand
 * there. A question whose rarest words no plan has is answered by meaning, one whose words all stand in a passage by that.
 */
final class Coverage {
    private final Atoms atoms;
    private final Dictionary dictionary;
    private final Phrases phrases;
    private final IndexReader reader;

    Coverage(Atoms atoms, Dictionary dictionary, IndexReader reader) {
        this.atoms = atoms;
        this.dictionary = dictionary;
        this.phrases = new Phrases(dictionary);
        this.reader = reader;
    }

    /** One spelling of a word: what finds it, and in at most how many passages. */
    private record Spelling(Query query, int passages) {}

    /**
     * Finds what has one of the words or a synonym; the score is the share, 1 for all of them.
     *
     * @param filter the conditions; null where there are none
     */
    Query of(String text, Query filter) throws IOException {
        Units units = Units.of(text);
        List<Query> words = new ArrayList<>();
        List<Double> rarity = new ArrayList<>();
        for (Atom a : atoms.of(units)) {
            if (!atoms.single(units, a)) {
                List<Spelling> spellings = spellings(units, a);
                words.add(any(spellings));
                rarity.add(rarity(
                        spellings.stream().mapToInt(Spelling::passages).max().orElse(0)));
            }
        }
        double all = rarity.stream().mapToDouble(r -> r).sum();
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        for (int i = 0; i < words.size(); i++) {
            query.add(new BoostQuery(words.get(i), (float) (rarity.get(i) / all)), Occur.SHOULD);
        }
        if (filter != null) {
            query.add(filter, Occur.FILTER);
        }
        return query.build();
    }

    private List<Spelling> spellings(Units units, Atom a) throws IOException {
        List<Spelling> all = new ArrayList<>();
        all.add(spelling(units, a.from(), a.to()));
        String number = units.number(a.from(), a.to());
        if (number != null) {
            Units digits = Units.of(number);
            all.add(spelling(digits, 0, digits.count()));
        }
        for (String synonym : a.synonyms()) {
            Units s = Units.of(synonym);
            all.add(spelling(s, 0, s.count()));
        }
        return all;
    }

    private Spelling spelling(Units units, int from, int to) throws IOException {
        if (dictionary.contains(units, from, to)) {
            Term term = new Term(Schema.TEXT, units.term(from, to));
            return new Spelling(new TermQuery(term), reader.docFreq(term));
        }
        int passages = Integer.MAX_VALUE;
        for (String part : dictionary.phraseTerms(units, from, to)) {
            passages = Math.min(passages, reader.docFreq(new Term(Schema.TEXT, part)));
        }
        return new Spelling(phrases.exact(Schema.TEXT, units, from, to), passages);
    }

    private static Query any(List<Spelling> spellings) {
        List<Query> all = new ArrayList<>();
        for (Spelling s : spellings) {
            Query found = new ConstantScoreQuery(s.query);
            all.add(all.isEmpty() ? found : new BoostQuery(found, Ranking.SYNONYM));
        }
        return all.size() == 1 ? all.get(0) : new DisjunctionMaxQuery(all, 0);
    }

    private double rarity(int passages) throws IOException {
        int all = reader.getDocCount(Schema.TEXT);
        int with = Math.min(passages, all);
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }
}
