package io.github.guihua.web.pages;

import io.github.guihua.index.Facets;
import io.github.guihua.index.Facets.Dimension;
import io.github.guihua.index.Hit;
import io.github.guihua.index.Mode;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.index.SearchResult;
import io.github.guihua.message.Messages;
import io.github.guihua.message.UserException;
import io.github.guihua.web.Library;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code /search?q=…&where=…&mode=…&page=…}. */
public final class SearchPage implements Page {
    public static final int ON_EACH = 20;

    private final Settings settings;
    private final Library library;
    private final Templates templates;

    SearchPage(Settings settings, Library library, Templates templates) {
        this.settings = settings;
        this.library = library;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param where the facets chosen, conditions in the query language
     * @param result null before anything is asked, and where the query is wrong
     * @param trouble what is wrong with the query or the index; null where nothing is
     * @param empty whether there is nothing to search in
     */
    public record Model(
            View view,
            String q,
            String where,
            String mode,
            int page,
            SearchResult result,
            List<Facet> facets,
            List<Chosen> chosen,
            List<String> notes,
            String trouble,
            boolean empty) {
        public Query link() {
            return Query.to("/search").with("q", q).with("where", where).with("mode", mode.equals("auto") ? "" : mode);
        }

        public int pages() {
            return result == null
                    ? 0
                    : (int) Math.min((result.total() + ON_EACH - 1) / ON_EACH, SearchRequest.MOST / ON_EACH);
        }

        public Query reader(Hit hit) {
            String fragment = hit.path() != null ? hit.path() : hit.annex();
            return Query.to("/plans/" + hit.plan().id())
                    .with("section", hit.column() == null ? fragment : null)
                    .with("column", hit.column())
                    .with("item", hit.item())
                    .with("name", hit.name());
        }
    }

    /** A stretch of a snippet. */
    public record Piece(String text, boolean found) {}

    /** The snippet, cut at what was found in it. */
    public static List<Piece> pieces(Hit hit) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (List<Integer> h : hit.highlights()) {
            pieces.add(new Piece(hit.snippet().substring(at, h.get(0)), false));
            pieces.add(new Piece(hit.snippet().substring(h.get(0), h.get(1)), true));
            at = h.get(1);
        }
        pieces.add(new Piece(hit.snippet().substring(at), false));
        return pieces;
    }

    /** One dimension, one entry each value; {@code link} narrows to it. */
    public record Facet(String dimension, List<Count> counts) {}

    /** A value to narrow to. */
    public record Count(String label, int count, String link, List<Count> inside) {}

    /** A condition that is on; {@code without} takes it off. */
    public record Chosen(String condition, String without) {}

    @Override
    public void answer(Context ctx) throws UserException {
        View view = View.of(ctx, settings, "search");
        String q = Parameters.text(ctx, "q");
        String where = Parameters.text(ctx, "where");
        Mode mode = Mode.named(ctx.queryParam("mode"));
        int page = Parameters.number(ctx.queryParam("page"), 1, 1, SearchRequest.MOST / ON_EACH);
        Model bare = new Model(
                view,
                q,
                where,
                mode.name().toLowerCase(Locale.ROOT),
                page,
                null,
                List.of(),
                chosen(q, where, mode),
                List.of(),
                null,
                false);
        templates.render(ctx, "search.jte", q.isEmpty() && where.isEmpty() ? start(bare) : found(bare, mode));
    }

    private Model start(Model m) throws UserException {
        boolean empty = library.store().heads().isEmpty();
        return new Model(m.view, "", "", m.mode, 1, null, List.of(), List.of(), List.of(), null, empty);
    }

    private Model found(Model m, Mode mode) {
        String query = m.q.isEmpty() ? m.where : m.q;
        String where = m.q.isEmpty() ? null : m.where;
        SearchRequest request = new SearchRequest(query, where, ON_EACH, (m.page - 1) * ON_EACH, mode, true, false);
        try {
            SearchResult r = library.searcher().search(request);
            Messages index = Messages.of("index", m.view.locale());
            return new Model(
                    m.view,
                    m.q,
                    m.where,
                    m.mode,
                    m.page,
                    r,
                    facets(m, r.facets()),
                    m.chosen,
                    r.notes().stream().map(index::text).toList(),
                    null,
                    false);
        } catch (UserException e) {
            boolean empty = e.key().equals("index.missing");
            return new Model(
                    m.view,
                    m.q,
                    m.where,
                    m.mode,
                    m.page,
                    null,
                    List.of(),
                    m.chosen,
                    List.of(),
                    empty ? null : e.localized(m.view.locale()),
                    empty);
        }
    }

    private static List<Facet> facets(Model m, Facets facets) {
        return Arrays.stream(Dimension.values())
                .map(d -> new Facet(d.id(), counts(m, d, facets.counts().getOrDefault(d, List.of()), "")))
                .filter(f -> !f.counts.isEmpty())
                .toList();
    }

    private static List<Count> counts(Model m, Dimension d, List<Facets.Count> counts, String above) {
        List<Count> all = new ArrayList<>();
        for (Facets.Count c : counts) {
            String label = d == Dimension.LEVEL || d == Dimension.TYPE ? m.view.word(d.id(), c.value()) : c.value();
            String condition = field(d) + ":" + quoted(c.value());
            String where = (m.where + " " + condition).strip();
            all.add(new Count(
                    label,
                    c.count(),
                    m.where.contains(condition)
                            ? null
                            : m.link().with("where", where).toString(),
                    counts(m, d, c.inside(), above + c.value())));
        }
        return all;
    }

    private static String field(Dimension d) {
        return switch (d) {
            case PLACE -> "地区";
            case LEVEL -> "级别";
            case YEAR -> "年份";
            case TYPE -> "类型";
            case LEAD -> "牵头";
            case SUBJECT -> "主题";
        };
    }

    private static String quoted(String value) {
        return value.matches("[\\p{L}\\d]+") ? value : "\"" + value.replace("\"", "") + "\"";
    }

    private static List<Chosen> chosen(String q, String where, Mode mode) {
        List<Chosen> all = new ArrayList<>();
        if (where.isEmpty()) {
            return all;
        }
        List<String> conditions = List.of(where.split(" (?=[\\p{L}]+:)"));
        for (String condition : conditions) {
            List<String> rest = new ArrayList<>(conditions);
            rest.remove(condition);
            String without = Query.to("/search")
                    .with("q", q)
                    .with("where", String.join(" ", rest))
                    .with("mode", mode == Mode.AUTO ? "" : mode.name().toLowerCase(Locale.ROOT))
                    .toString();
            all.add(new Chosen(condition, without));
        }
        return all;
    }
}
