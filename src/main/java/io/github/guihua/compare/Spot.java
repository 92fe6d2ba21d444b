package io.github.guihua.compare;

import io.github.guihua.model.Evidence;

/**
 * Where something stands in its plan.
 *
 * @param id in its plan: {@code 三/（二）/1}, {@code 专栏3/2}
 * @param path the section that it is or stands in
 * @param column id of the special column; null outside of columns
 * @param item number in the column or annex
 * @param page from 1; null where the format has none
 * @param line of the source, from 1
 */
record Spot(String id, String path, String column, Integer item, Integer page, Integer line) {

    /** @param page of the whole thing, where its evidence has none */
    static Spot of(String id, String path, String column, Integer item, Integer page, Evidence evidence) {
        boolean paged = evidence != null && evidence.page() != null;
        return new Spot(
                id, path, column, item, paged ? evidence.page() : page, evidence == null ? null : evidence.line());
    }
}
