package io.github.guihua.index;

import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.query.Node;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** Turns a parsed query into what is run. */
final class Interpreter {
    private final WordQueries words;
    private final QueryTree tree;
    private final Places places;
    private final Coverage coverage;

    Interpreter(Atoms atoms, Dictionary dictionary, IndexReader reader) {
        this.words = new WordQueries(atoms, dictionary);
        this.places = new Places(reader);
        this.coverage = new Coverage(atoms, dictionary, reader);
        this.tree = new QueryTree(words, new FilterQueries(places, new Phrases(dictionary)));
    }

    /** @param where a further condition; null where there is none */
    Interpreted interpret(Node query, Node where) throws UserException, IOException {
        Node whole = where == null ? query : new Node.All(List.of(query, where));
        Typed typed = new Typed(query, words);
        Query filter = tree.filter(whole);
        return new Interpreted(
                tree.query(whole, false),
                tree.query(whole, true),
                coverage.of(typed.running(), filter),
                typed.closeness(),
                filter,
                typed.needles(),
                typed.running(),
                typed.sentence(),
                typed.quoted(),
                places.unknown(whole));
    }
}
