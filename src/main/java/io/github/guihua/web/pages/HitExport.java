package io.github.guihua.web.pages;

import io.github.guihua.index.Hit;
import io.github.guihua.index.Mode;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.message.UserException;
import io.github.guihua.report.ReportFormat;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** {@code /export/hits.xlsx?q=…}: all hits of a search as a file, up to {@value SearchRequest#MOST}. */
final class HitExport {
    private final Settings settings;
    private final Library library;

    HitExport(Settings settings, Library library) {
        this.settings = settings;
        this.library = library;
    }

    Page as(ReportFormat format) {
        return ctx -> answer(ctx, format);
    }

    private void answer(Context ctx, ReportFormat format) throws UserException, IOException {
        String q = Parameters.text(ctx, "q");
        String where = Parameters.text(ctx, "where");
        SearchRequest request = new SearchRequest(
                q.isEmpty() ? where : q,
                q.isEmpty() ? null : where,
                SearchRequest.MOST,
                0,
                Mode.named(ctx.queryParam("mode")),
                false,
                false);
        List<Hit> hits = library.searcher().search(request).hits();
        Download.begin(ctx, "hits", format);
        format.write(hits, ctx.outputStream(), View.of(ctx, settings, "search").locale());
    }
}
