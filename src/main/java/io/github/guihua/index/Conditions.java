package io.github.guihua.index;

import io.github.guihua.index.query.Field;
import io.github.guihua.index.query.Node;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/** Conditions that stand side by side in a query. */
final class Conditions {
    private final FilterQueries filters;

    Conditions(FilterQueries filters) {
        this.filters = filters;
    }

    /** A value and a unit side by side mean one commitment's; adds that condition and gives the other parts. */
    List<Node> withMeasures(List<Node> parts, BooleanQuery.Builder builder) {
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

    /** Those of the outermost level: all that a search by meaning keeps of a query beside its words. */
    static List<Node> outermost(Node whole) {
        List<Node> parts = new ArrayList<>();
        flatten(whole, parts);
        return parts.stream()
                .filter(p -> p instanceof Node.Filter || p instanceof Node.Range || p instanceof Node.Not)
                .toList();
    }

    private static void flatten(Node node, List<Node> into) {
        if (node instanceof Node.All all) {
            all.parts().forEach(p -> flatten(p, into));
        } else {
            into.add(node);
        }
    }
}
