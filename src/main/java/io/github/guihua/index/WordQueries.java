package io.github.guihua.index;

import io.github.guihua.index.Atoms.Atom;
import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Units;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Running words, quoted phrases and prefixes as Lucene queries over the text fields. */
final class WordQueries {
    private static final double MOST = 0.6;
    private static final double SOME = 0.34;
    private static final int FEW = 2;
    private static final int SENTENCE = 7;

    private final Atoms atoms;
    private final Dictionary dictionary;
    private final Phrases phrases;

    WordQueries(Atoms atoms, Dictionary dictionary) {
        this.atoms = atoms;
        this.dictionary = dictionary;
        this.phrases = new Phrases(dictionary);
    }

    /**
     * Words must be there: all where there are one or two, most where there are more, some of a question's.
     *
     * @param relaxed one of them is enough
     */
    Query words(String text, boolean relaxed) {
        Units units = Units.of(text);
        List<Atom> found = atoms.of(units);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Atom> required =
                found.stream().filter(a -> !atoms.single(units, a)).toList();
        List<Atom> counted = required.isEmpty() ? found : required;
        for (Atom a : counted) {
            query.add(atom(units, a), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(needed(counted.size(), relaxed, atoms.question(units)));
        Query core = query.build();
        List<Query> seams = seams(units, found);
        if (seams.isEmpty()) {
            return core;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(core, Occur.MUST);
        seams.forEach(s -> all.add(s, Occur.SHOULD));
        return all.build();
    }

    private static int needed(int atoms, boolean relaxed, boolean question) {
        if (relaxed || atoms <= 1) {
            return Math.min(1, atoms);
        }
        if (question) {
            return Math.max(1, (int) Math.ceil(atoms * SOME));
        }
        return atoms <= FEW ? atoms : (int) Math.ceil(atoms * MOST);
    }

    private static List<Query> seams(Units units, List<Atom> found) {
        List<Query> seams = new ArrayList<>();
        for (int k = 1; k < found.size(); k++) {
            int at = found.get(k).from();
            boolean touching = found.get(k - 1).to() == at;
            if (touching && units.han(at - 1) && units.han(at) && !units.parted(at)) {
                Term pair = new Term(Schema.TEXT, units.term(at - 1, at + 1));
                seams.add(new BoostQuery(new TermQuery(pair), Ranking.SEAM));
            }
        }
        return seams;
    }

    private Query atom(Units units, Atom a) {
        Query own = everywhere(units, a.from(), a.to());
        String number = units.number(a.from(), a.to());
        if (a.synonyms().isEmpty() && number == null) {
            return own;
        }
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(own);
        if (number != null) {
            Units digits = Units.of(number);
            alternatives.add(everywhere(digits, 0, digits.count()));
        }
        for (String synonym : a.synonyms()) {
            Units s = Units.of(synonym);
            alternatives.add(new BoostQuery(everywhere(s, 0, s.count()), Ranking.SYNONYM));
        }
        return new DisjunctionMaxQuery(alternatives, 0);
    }

    /** A word over all fields; the sum of their scores, as BM25F approximates it. */
    private Query everywhere(Units units, int from, int to) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(word(Schema.TEXT, units, from, to), Occur.SHOULD)
                .add(new BoostQuery(word(Schema.TITLE, units, from, to), Ranking.TITLE), Occur.SHOULD)
                .add(new BoostQuery(word(Schema.BODIES, units, from, to), Ranking.BODIES), Occur.SHOULD);
        Term context = new Term(Schema.CONTEXT, units.term(from, to));
        query.add(new BoostQuery(new TermQuery(context), Ranking.CONTEXT), Occur.SHOULD);
        return query.build();
    }

    /** One term where the word is known, else its characters in a row, weighed as one: Lucene adds up their rarity. */
    private Query word(String field, Units units, int from, int to) {
        if (dictionary.contains(units, from, to)) {
            return new TermQuery(new Term(field, units.term(from, to)));
        }
        Query exact = phrases.exact(field, units, from, to);
        int size = phrases.size(units, from, to);
        return size > 1 ? new BoostQuery(exact, 1f / size) : exact;
    }

    /** Characters as they stand, in the text or in the bodies' names. */
    Query phrase(String text) {
        return new BooleanQuery.Builder()
                .add(phrases.exact(Schema.TEXT, text), Occur.SHOULD)
                .add(new BoostQuery(phrases.exact(Schema.TITLE, text), Ranking.TITLE), Occur.SHOULD)
                .add(new BoostQuery(phrases.exact(Schema.BODIES, text), Ranking.BODIES), Occur.SHOULD)
                .build();
    }

    Query prefix(String text) {
        return phrases.prefix(Schema.TEXT, text);
    }

    /** For the second look at the best: the words in a row, and near each other. */
    List<Query> closeness(String text) {
        Units units = Units.of(text);
        int size = phrases.size(units, 0, units.count());
        if (size < 2) {
            return List.of();
        }
        float weight = Ranking.PHRASE / size;
        Query inTitle = phrases.exact(Schema.TITLE, units, 0, units.count());
        Query inText = phrases.exact(Schema.TEXT, units, 0, units.count());
        return List.of(new BoostQuery(inTitle, weight * Ranking.TITLE), new BoostQuery(inText, weight));
    }

    /** A term that stands for the words' place: its first two characters or its run. */
    List<String> heads(String text) {
        Units units = Units.of(text);
        List<String> heads = new ArrayList<>();
        for (Atom a : atoms.of(units)) {
            if (!atoms.single(units, a)) {
                int to = units.han(a.from()) ? Math.min(a.to(), a.from() + 2) : a.from() + 1;
                heads.add(units.term(a.from(), to));
            }
        }
        return heads;
    }

    /** What to highlight: the words and their synonyms. */
    List<String> needles(String text) {
        Units units = Units.of(text);
        List<String> needles = new ArrayList<>();
        for (Atom a : atoms.of(units)) {
            if (!atoms.single(units, a) || units.count() == 1) {
                needles.add(units.word(a.from(), a.to()));
                needles.addAll(a.synonyms());
                String number = units.number(a.from(), a.to());
                if (number != null) {
                    needles.add(number);
                }
            }
        }
        return needles;
    }

    /** A question, or running words of some length. */
    boolean sentence(String text) {
        Units units = Units.of(text);
        return atoms.question(units)
                || units.count() >= SENTENCE && atoms.of(units).size() >= Ranking.SENTENCE_ATOMS;
    }
}
