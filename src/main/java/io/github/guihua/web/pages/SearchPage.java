package io.github.guihua.web.pages;

import io.github.guihua.index.Mode;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.index.SearchResult;
import io.github.guihua.message.UserException;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** {@code /search?q=…&where=…&mode=…&page=…}. */
public final class SearchPage implements Page {
    public static final int ON_EACH = 20;
    /** Said with the number of passages, above the hits. */
    private static final String PARTLY = "note.partly";

    private final Settings settings;
    private final Library library;
    private final Templates templates;

    SearchPage(Settings settings, Library library, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.templates = templates;
    }

    @Override
    public void answer(Context ctx) throws UserException {
        View view = View.of(ctx, settings, "search");
        String q = Parameters.text(ctx, "q");
        String where = Parameters.text(ctx, "where");
        Mode mode = Mode.named(ctx.queryParam("mode"));
        int page = Parameters.number(ctx.queryParam("page"), 1, 1, SearchRequest.MOST / ON_EACH);
        String named = mode.name().toLowerCase(Locale.ROOT);
        SearchView bare =
                new SearchView(view, q, where, named, page, null, List.of(), List.of(), List.of(), null, false);
        templates.render(ctx, "search.jte", q.isEmpty() && where.isEmpty() ? start(bare) : found(bare, mode));
    }

    private SearchView start(SearchView v) throws UserException {
        return v.without(null, library.store().heads().isEmpty());
    }

    private SearchView found(SearchView v, Mode mode) {
        String query = v.q().isEmpty() ? v.where() : v.q();
        String where = v.q().isEmpty() ? null : v.where();
        SearchRequest request = new SearchRequest(query, where, ON_EACH, (v.page() - 1) * ON_EACH, mode, true, false);
        FacetLinks links = new FacetLinks(v.view(), v.link(), v.where());
        try {
            SearchResult r = library.searcher().search(request);
            return new SearchView(
                    v.view(),
                    v.q(),
                    v.where(),
                    v.mode(),
                    v.page(),
                    r,
                    links.of(r.facets()),
                    links.chosen(),
                    r.notes().stream()
                            .filter(n -> !n.key().equals(PARTLY))
                            .map(n -> n.localized(v.view().locale()))
                            .toList(),
                    null,
                    false);
        } catch (UserException e) {
            boolean empty = e.key().equals("index.missing");
            return v.without(empty ? null : e.localized(v.view().locale()), empty);
        }
    }
}
