package io.github.guihua.index.query;

import java.util.List;

/** A query as parsed. */
public sealed interface Node {
    /** Every part must hold. */
    record All(List<Node> parts) implements Node {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One part must hold. */
    record Any(List<Node> parts) implements Node {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part must not hold. */
    record Not(Node part) implements Node {}

    /** Running words as typed between spaces: cut into words, synonyms added. */
    record Words(String text) implements Node {}

    /** Characters exactly as they stand between quotation marks. */
    record Phrase(String text) implements Node {}

    /** A word's beginning, typed {@code 社区*}. */
    record Prefix(String text) implements Node {}

    /** A field that holds one of the values. */
    record Filter(Field field, List<String> values) implements Node {
        public Filter {
            values = List.copyOf(values);
        }
    }

    /** A field whose number lies in the range. */
    record Range(Field field, Bounds bounds) implements Node {}
}
