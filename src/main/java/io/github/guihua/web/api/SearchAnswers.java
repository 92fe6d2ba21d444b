package io.github.guihua.web.api;

import io.github.guihua.index.Facets;
import io.github.guihua.index.Hit;
import io.github.guihua.index.Mode;
import io.github.guihua.index.Note;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.index.SearchResult;
import io.github.guihua.message.UserException;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /api/v1/search}. */
final class SearchAnswers {
    private static final int LARGEST = 1000;

    private final Library library;

    SearchAnswers(Library library) {
        this.library = library;
    }

    /** What was found; see {@link SearchResult}, where {@code listed} says how far {@code offset} leads. */
    record Found(
            long total,
            boolean exact,
            long listed,
            String mode,
            List<Note> notes,
            List<Hit> hits,
            Map<String, List<Facets.Count>> facets) {}

    void search(Context ctx) throws UserException {
        int top = Parameters.number(ctx.queryParam("top"), 10, 0, LARGEST);
        int offset = Parameters.number(ctx.queryParam("offset"), 0, 0, SearchRequest.MOST);
        SearchResult r = library.searcher().search(request(ctx, top, offset, true));
        Map<String, List<Facets.Count>> facets = new LinkedHashMap<>();
        for (Facets.Dimension d : Facets.Dimension.values()) {
            facets.put(d.id(), r.facets().counts().getOrDefault(d, List.of()));
        }
        String mode = r.mode().name().toLowerCase(Locale.ROOT);
        Json.send(ctx, new Found(r.total(), r.exact(), r.listed(), mode, r.notes(), r.hits(), facets));
    }

    void export(Context ctx) throws UserException, IOException {
        List<Hit> hits = library.searcher()
                .search(request(ctx, SearchRequest.MOST, 0, false))
                .hits();
        ctx.contentType("application/x-ndjson");
        OutputStream out = ctx.outputStream();
        for (Hit hit : hits) {
            out.write((ctx.jsonMapper().toJsonString(hit, Hit.class) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static SearchRequest request(Context ctx, int top, int offset, boolean facets) {
        String q = ctx.queryParam("q");
        return new SearchRequest(
                q == null ? "" : q,
                ctx.queryParam("where"),
                top,
                offset,
                Mode.named(ctx.queryParam("mode")),
                facets,
                false);
    }
}
