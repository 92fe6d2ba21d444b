package io.github.guihua.index;

import io.github.guihua.index.analysis.Units;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Characters in a row as queries over the index's character pairs. */
final class Phrases {
    private record Piece(String term, int position) {}

    private Phrases() {}

    /** The units as they stand, found wherever the same characters are printed. */
    static Query exact(String field, Units units, int from, int to) {
        if (to <= from) {
            return new MatchNoDocsQuery("nothing to search for");
        }
        if (to - from == 1 && units.han(from)) {
            return character(field, units.term(from, to));
        }
        List<Piece> pieces = pieces(units, from, to);
        if (pieces.size() == 1) {
            return new TermQuery(new Term(field, pieces.get(0).term));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (Piece p : pieces) {
            phrase.add(new Term(field, p.term), p.position - pieces.get(0).position);
        }
        return phrase.build();
    }

    static Query exact(String field, String text) {
        Units units = Units.of(text);
        return exact(field, units, 0, units.count());
    }

    /** How many terms the phrase has: Lucene adds up their rarity, which a single word must be weighed against. */
    static int size(Units units, int from, int to) {
        return Math.max(1, pieces(units, from, to).size());
    }

    /** What begins with these characters. A word's beginning in Chinese is any place where the characters stand. */
    static Query prefix(String field, String text) {
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

    private static Query character(String field, String term) {
        return new PrefixQuery(new Term(field, term));
    }

    private static List<Piece> pieces(Units units, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean joined = i + 1 < to && units.han(i) && units.han(i + 1) && !units.parted(i + 1);
            boolean ended = i > from && units.han(i) && units.han(i - 1) && !units.parted(i);
            if (joined) {
                pieces.add(new Piece(units.term(i, i + 2), units.position(i)));
            } else if (!ended) {
                pieces.add(new Piece(units.term(i, i + 1), units.position(i)));
            }
        }
        return pieces;
    }
}
