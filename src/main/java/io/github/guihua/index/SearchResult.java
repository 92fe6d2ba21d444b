package io.github.guihua.index;

import java.util.List;

/**
 * What was found.
 *
 * @param total how many passages match; see {@code exact}
 * @param exact false where there are at least {@code total}
 * @param listed how many hits there are to go through page by page: those that match and, where these fill no page, the
 *     best of those that hold some of the words
 * @param facets of the passages that match; where none does, of those listed; null where not asked for
 * @param mode what the search went by, never {@link Mode#AUTO}
 * @param notes what to know about it
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        boolean exact,
        long listed,
        Facets facets,
        Mode mode,
        List<Note> notes,
        long millis) {
    public SearchResult {
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
    }

    SearchResult in(long took) {
        return new SearchResult(hits, total, exact, listed, facets, mode, notes, took);
    }
}
