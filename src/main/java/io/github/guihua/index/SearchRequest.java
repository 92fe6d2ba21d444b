package io.github.guihua.index;

/**
 * What to search for.
 *
 * @param query in the query language
 * @param where further conditions in the same language; null where there are none
 * @param top how many hits, at most {@value #MOST}
 * @param offset how many hits to pass over first
 * @param facets whether to count by place, level, year, type, lead body and subject
 * @param explain whether each hit says how its score came about
 */
public record SearchRequest(
        String query, String where, int top, int offset, Mode mode, boolean facets, boolean explain) {
    /** Hits are for people and reports; whoever wants everything exports the plans. */
    public static final int MOST = 10_000;

    public SearchRequest {
        top = Math.max(0, Math.min(top, MOST));
        offset = Math.max(0, Math.min(offset, MOST - top));
    }

    public static SearchRequest of(String query, int top) {
        return new SearchRequest(query, null, top, 0, Mode.AUTO, false, false);
    }

    public SearchRequest withMode(Mode mode) {
        return new SearchRequest(query, where, top, offset, mode, facets, explain);
    }
}
