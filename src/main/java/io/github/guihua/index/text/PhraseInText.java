package io.github.guihua.index.text;

import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Units;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/** Characters as they stand, punctuation and spaces aside. */
public final class PhraseInText extends TextQuery {
    private final List<String> characters;
    private final TextRow row;
    private final String shown;

    /**
     * @param field with the terms of the texts
     * @param column with the texts
     * @param units of which those {@code from} to {@code to}, {@code to} excluded, are the phrase
     */
    public PhraseInText(String field, String column, Dictionary dictionary, Units units, int from, int to) {
        super(field, column, dictionary.phraseTerms(units, from, to));
        this.characters = dictionary.characters(units, from, to);
        this.row = new TextRow(units, from, to);
        this.shown = units.word(from, to);
    }

    /** Single characters between punctuation have no term of their own: any term with them will do. */
    @Override
    Query candidates() {
        if (!terms().isEmpty()) {
            return super.candidates();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new FieldExistsQuery(column()), Occur.FILTER);
        characters.forEach(c -> all.add(new WildcardQuery(new Term(field(), "*" + c + "*")), Occur.FILTER));
        return all.build();
    }

    @Override
    float frequency(TextRow text) {
        return text.count(row);
    }

    @Override
    public String toString(String ignored) {
        return field() + ":\"" + shown + '"';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhraseInText p && field().equals(p.field()) && row.same(p.row);
    }

    @Override
    public int hashCode() {
        return row.hash();
    }
}
