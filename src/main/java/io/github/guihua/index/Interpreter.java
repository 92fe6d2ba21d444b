package io.github.guihua.index;

import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.Units;
import io.github.guihua.index.query.Field;
import io.github.guihua.index.query.Node;
import io.github.guihua.index.text.NearInText;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** Turns a parsed query into what is run. */
final class Interpreter {
    private static final int MOST_NEAR = 6;

    private final WordQueries words;
    private final FilterQueries filters;

    Interpreter(Atoms atoms, Dictionary dictionary, IndexReader reader) {
        this.words = new WordQueries(atoms, dictionary);
        this.filters = new FilterQueries(reader, new Phrases(dictionary));
    }

    /** @param where a further condition; null where there is none */
    Interpreted interpret(Node query, Node where) throws UserException, IOException {
        Node whole = where == null ? query : new Node.All(List.of(query, where));
        List<Node> typed = new ArrayList<>();
        positive(query, typed);
        Query filter = conditions(whole);
        return new Interpreted(
                top(whole, false),
                top(whole, true),
                closeness(typed),
                filter,
                needles(typed),
                running(typed),
                typed.stream().anyMatch(n -> n instanceof Node.Words w && words.sentence(w.text())),
                typed.stream().anyMatch(n -> n instanceof Node.Phrase));
    }

    private Query top(Node node, boolean relaxed) throws UserException, IOException {
        return query(node, relaxed);
    }

    private Query query(Node node, boolean relaxed) throws UserException, IOException {
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
        for (Node part : withMeasures(all.parts(), builder)) {
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

    /** A value and a unit side by side mean one commitment's; adds that condition and gives the other parts. */
    private List<Node> withMeasures(List<Node> parts, BooleanQuery.Builder builder) {
        Node.Range value = null;
        Node.Filter unit = null;
        for (Node part : parts) {
            if (part instanceof Node.Range r && r.field() == Field.VALUE) {
                value = r;
            } else if (part instanceof Node.Filter f && f.field() == Field.UNIT) {
                unit = f;
            }
        }
        if (value == null || unit == null) {
            return parts;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String u : unit.values()) {
            any.add(filters.measure(value.bounds(), u), Occur.SHOULD);
        }
        builder.add(any.build(), Occur.FILTER);
        List<Node> rest = new ArrayList<>(parts);
        rest.remove(value);
        rest.remove(unit);
        return rest;
    }

    /** The conditions of the outermost level. */
    private Query conditions(Node whole) throws UserException, IOException {
        List<Node> parts = new ArrayList<>();
        flatten(whole, parts);
        List<Node> conditions = parts.stream()
                .filter(p -> p instanceof Node.Filter || p instanceof Node.Range || p instanceof Node.Not)
                .toList();
        if (conditions.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(Blocks.PASSAGE, Occur.FILTER);
        for (Node part : withMeasures(conditions, builder)) {
            if (part instanceof Node.Not not) {
                builder.add(query(not.part(), false), Occur.MUST_NOT);
            } else {
                builder.add(leaf(part, false), Occur.FILTER);
            }
        }
        return builder.build();
    }

    private static void flatten(Node node, List<Node> into) {
        if (node instanceof Node.All all) {
            all.parts().forEach(p -> flatten(p, into));
        } else {
            into.add(node);
        }
    }

    private static void positive(Node node, List<Node> into) {
        if (node instanceof Node.All all) {
            all.parts().forEach(p -> positive(p, into));
        } else if (node instanceof Node.Any any) {
            any.parts().forEach(p -> positive(p, into));
        } else if (!(node instanceof Node.Not)) {
            into.add(node);
        }
    }

    private Query closeness(List<Node> typed) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        List<String> heads = new ArrayList<>();
        for (Node n : typed) {
            if (n instanceof Node.Words w) {
                words.closeness(w.text(), builder);
                heads.addAll(words.heads(w.text()));
            }
        }
        List<String> distinct = heads.stream().distinct().limit(MOST_NEAR).toList();
        if (distinct.size() > 1) {
            Query near = new NearInText(Schema.TEXT, Schema.STORED_TEXT, distinct, Ranking.NEAR_SLOP);
            builder.add(new BoostQuery(near, Ranking.NEAR / distinct.size()), Occur.SHOULD);
        }
        BooleanQuery query = builder.build();
        return query.clauses().isEmpty() ? null : query;
    }

    private List<String> needles(List<Node> typed) {
        List<String> needles = new ArrayList<>();
        for (Node n : typed) {
            if (n instanceof Node.Words w) {
                needles.addAll(words.needles(w.text()));
            } else if (n instanceof Node.Phrase p) {
                needles.add(p.text());
            } else if (n instanceof Node.Prefix p) {
                needles.add(p.text());
            }
        }
        return needles;
    }

    private static String running(List<Node> typed) {
        StringBuilder b = new StringBuilder();
        for (Node n : typed) {
            String text = n instanceof Node.Words w ? w.text() : n instanceof Node.Phrase p ? p.text() : "";
            b.append(b.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        return b.toString();
    }
}
