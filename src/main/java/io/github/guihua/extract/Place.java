package io.github.guihua.extract;

/**
 * Where in the plan a text stands.
 *
 * @param section id; null before the first heading
 * @param column id; null outside a special column
 * @param item number of the column's item; null outside one
 */
record Place(String section, String column, Integer item) {
    static Place section(String id) {
        return new Place(id, null, null);
    }
}
