package io.github.guihua.index;

import io.github.guihua.index.query.Node;
import io.github.guihua.index.text.NearInText;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** What a query looks for: its words, phrases and beginnings, exclusions and conditions aside. */
final class Typed {
    private static final int MOST_NEAR = 6;

    private final WordQueries words;
    private final List<Node> typed = new ArrayList<>();

    Typed(Node query, WordQueries words) {
        this.words = words;
        positive(query, typed);
    }

    boolean sentence() {
        return typed.stream().anyMatch(n -> n instanceof Node.Words w && words.sentence(w.text()));
    }

    boolean quoted() {
        return typed.stream().anyMatch(n -> n instanceof Node.Phrase);
    }

    /** For the second look at the best: words in a row and near each other. */
    List<Query> closeness() {
        List<Query> looks = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Node n : typed) {
            if (n instanceof Node.Words w) {
                looks.addAll(words.closeness(w.text()));
                heads.addAll(words.heads(w.text()));
            }
        }
        List<String> distinct = heads.stream().distinct().limit(MOST_NEAR).toList();
        if (distinct.size() > 1) {
            Query near = new NearInText(Schema.TEXT, Schema.STORED_TEXT, distinct, Ranking.NEAR_SLOP);
            looks.add(new BoostQuery(near, Ranking.NEAR / distinct.size()));
        }
        return looks;
    }

    /** What to highlight. */
    List<String> needles() {
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

    /** Words and phrases as one text, for the search by meaning. */
    String running() {
        StringBuilder b = new StringBuilder();
        for (Node n : typed) {
            String text = n instanceof Node.Words w ? w.text() : n instanceof Node.Phrase p ? p.text() : "";
            b.append(b.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        return b.toString();
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
}
