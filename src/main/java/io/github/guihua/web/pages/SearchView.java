package io.github.guihua.web.pages;

import io.github.guihua.index.Hit;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.index.SearchResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What the search page shows.
 *
 * @param where the facets chosen, conditions in the query language
 * @param result null before anything is asked, and where the query is wrong
 * @param trouble what is wrong with the query or the index; null where nothing is
 * @param empty whether there is nothing to search in
 */
public record SearchView(
        View view,
        String q,
        String where,
        String mode,
        int page,
        SearchResult result,
        List<FacetLinks.Facet> facets,
        List<FacetLinks.Chosen> chosen,
        List<String> notes,
        String trouble,
        boolean empty) {
    public Query link() {
        return Query.to("/search").with("q", q).with("where", where).with("mode", mode.equals("auto") ? "" : mode);
    }

    /** Without a result: at the start, or because of what is wrong. */
    SearchView without(String why, boolean nothing) {
        return new SearchView(view, q, where, mode, page, null, List.of(), List.of(), List.of(), why, nothing);
    }

    public int pages() {
        return result == null
                ? 0
                : (int) Math.min(
                        (result.listed() + SearchPage.ON_EACH - 1) / SearchPage.ON_EACH,
                        SearchRequest.MOST / SearchPage.ON_EACH);
    }

    public Query reader(Hit hit) {
        String fragment = hit.path() != null ? hit.path() : hit.annex();
        return Query.to("/plans/" + hit.plan().id())
                .with("section", hit.column() == null ? fragment : null)
                .with("column", hit.column())
                .with("item", hit.item())
                .with("name", hit.name());
    }

    /** A stretch of a snippet. */
    public record Piece(String text, boolean found) {}

    /** The snippet, cut at what was found in it; finds that touch are one. */
    public static List<Piece> pieces(Hit hit) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int i = 0;
        while (i < hit.highlights().size()) {
            int from = hit.highlights().get(i).get(0);
            int to = hit.highlights().get(i++).get(1);
            while (i < hit.highlights().size() && hit.highlights().get(i).get(0) == to) {
                to = hit.highlights().get(i++).get(1);
            }
            pieces.add(new Piece(hit.snippet().substring(at, from), false));
            pieces.add(new Piece(hit.snippet().substring(from, to), true));
            at = to;
        }
        pieces.add(new Piece(hit.snippet().substring(at), false));
        return pieces;
    }
}
