package io.github.guihua.clean.flat;

import java.util.List;

/**
 * The header of a table.
 *
 * @param from index of its first line
 * @param to index after its last line
 */
record Header(int from, int to, List<Head> heads) {
    /**
     * A column's head.
     *
     * @param role as in {@code flat-tables.yaml}
     * @param line index of the line that it begins in
     */
    record Head(String role, String text, int line) {
        boolean value() {
            return role.equals("value") || role.equals("growth");
        }

        /** Whether a table may have more than one of the kind. */
        boolean twice() {
            return value() || role.equals("text");
        }

        boolean dated() {
            return text.contains("20") || text.contains("五");
        }
    }

    int find(String role) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).role().equals(role)) {
                return i;
            }
        }
        return -1;
    }

    boolean sameAs(Header other) {
        return other != null
                && heads.stream()
                        .map(Head::text)
                        .toList()
                        .equals(other.heads.stream().map(Head::text).toList());
    }
}
