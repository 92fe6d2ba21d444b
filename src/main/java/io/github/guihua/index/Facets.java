package io.github.guihua.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many passages a query has by each dimension, most first.
 *
 * @param passages how many the query has in all
 * @param counts places as a tree, everything else one level deep
 */
public record Facets(long passages, Map<Dimension, List<Count>> counts) {
    /** What passages are counted by. */
    public enum Dimension {
        PLACE,
        LEVEL,
        YEAR,
        TYPE,
        LEAD,
        SUBJECT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param inside what lies in it, for places; else empty */
    public record Count(String value, int count, List<Count> inside) {
        public Count {
            inside = List.copyOf(inside);
        }
    }

    public Facets {
        counts = Map.copyOf(counts);
    }
}
