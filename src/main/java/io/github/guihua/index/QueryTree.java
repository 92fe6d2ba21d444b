package io.github.guihua.index;

import io.github.guihua.index.analysis.Units;
import io.github.guihua.index.query.Node;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** A parsed query as Lucene's. */
final class QueryTree {
    private final WordQueries words;
    private final FilterQueries filters;
    private final Conditions conditions;

    QueryTree(WordQueries words, FilterQueries filters) {
        this.words = words;
        this.filters = filters;
        this.conditions = new Conditions(filters);
    }

    /** @param relaxed one of the words is enough */
    Query query(Node node, boolean relaxed) throws UserException, IOException {
        if (node instanceof Node.All all) {
            return all(all, relaxed);
        }
        if (node instanceof Node.Any any) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            for (Node part : any.parts()) {
                builder.add(query(part, relaxed), Occur.SHOULD);
            }
            return builder.build();
        }
        if (node instanceof Node.Not) {
            return all(new Node.All(List.of(node)), relaxed);
        }
        return leaf(node, relaxed);
    }

    private Query leaf(Node node, boolean relaxed) throws UserException, IOException {
        if (node instanceof Node.Words w) {
            requireUnits(w.text());
            return words.words(w.text(), relaxed);
        }
        if (node instanceof Node.Phrase p) {
            requireUnits(p.text());
            return words.phrase(p.text());
        }
        if (node instanceof Node.Prefix p) {
            requireUnits(p.text());
            return words.prefix(p.text());
        }
        if (node instanceof Node.Range r) {
            return new BoostQuery(filters.range(r), 0f);
        }
        return new BoostQuery(filters.filter((Node.Filter) node), 0f);
    }

    private static void requireUnits(String text) throws UserException {
        if (Units.of(text).count() == 0) {
            throw new UserException("index", "query.no-words", text);
        }
    }

    private Query all(Node.All all, boolean relaxed) throws UserException, IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean scored = false;
        boolean found = false;
        for (Node part : conditions.withMeasures(all.parts(), builder)) {
            if (part instanceof Node.Not not) {
                builder.add(query(not.part(), false), Occur.MUST_NOT);
                continue;
            }
            found = true;
            if (part instanceof Node.Filter || part instanceof Node.Range) {
                builder.add(leaf(part, relaxed), Occur.FILTER);
            } else {
                boolean optional = relaxed && part instanceof Node.Words;
                builder.add(query(part, relaxed), optional ? Occur.SHOULD : Occur.MUST);
                scored |= optional;
            }
        }
        if (scored) {
            builder.setMinimumNumberShouldMatch(1);
        }
        if (!found && builder.build().clauses().stream().allMatch(c -> c.getOccur() == Occur.MUST_NOT)) {
            throw new UserException("index", "query.only-not");
        }
        return builder.build();
    }

    /** The conditions of the outermost level alone; null where there are none. */
    Query filter(Node whole) throws UserException, IOException {
        List<Node> outermost = Conditions.outermost(whole);
        if (outermost.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(Blocks.PASSAGE, Occur.FILTER);
        for (Node part : conditions.withMeasures(outermost, builder)) {
            if (part instanceof Node.Not not) {
                builder.add(query(not.part(), false), Occur.MUST_NOT);
            } else {
                builder.add(leaf(part, false), Occur.FILTER);
            }
        }
        return builder.build();
    }
}
