package io.github.guihua.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.index.Facets;
import io.github.guihua.index.Hit;
import io.github.guihua.index.SearchResult;
import io.github.guihua.message.Messages;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what a search found. */
final class HitPrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale locale;
    private final boolean terminal;

    HitPrinter(Guihua guihua) {
        this.out = guihua.out();
        this.err = guihua.err();
        this.locale = guihua.locale();
        this.terminal = System.console() != null && System.getenv("NO_COLOR") == null;
    }

    void print(String query, SearchResult result, HitFormat format) {
        switch (format) {
            case TEXT -> text(result);
            case JSON -> out.println(json(whole(query, result), true));
            case JSONL -> result.hits().forEach(hit -> out.println(json(hit, false)));
            case CSV -> {
                HitCsv csv = new HitCsv(out);
                result.hits().forEach(hit -> csv.row("", query, hit));
            }
        }
        if (format != HitFormat.TEXT) {
            notes(result, err);
        }
    }

    private static Map<String, Object> whole(String query, SearchResult result) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("query", query);
        whole.put("mode", result.mode().name().toLowerCase(Locale.ROOT));
        whole.put("total", result.total());
        whole.put("exact", result.exact());
        whole.put("millis", result.millis());
        whole.put("notes", result.notes());
        whole.put("hits", result.hits());
        if (result.facets() != null) {
            Map<String, Object> facets = new LinkedHashMap<>();
            for (Facets.Dimension d : Facets.Dimension.values()) {
                facets.put(d.id(), result.facets().counts().get(d));
            }
            whole.put("facets", facets);
        }
        return whole;
    }

    private static String json(Object value, boolean indented) {
        try {
            return (indented ? JSON.writerWithDefaultPrettyPrinter() : JSON.writer()).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a hit that JSON cannot say", e);
        }
    }

    private void text(SearchResult result) {
        Messages words = Messages.of("cli", locale);
        for (Hit hit : result.hits()) {
            out.println(hit.rank() + ". " + Hits.heading(hit, words));
            out.println("   " + hit.marked(terminal ? "\u001b[1;31m" : "«", terminal ? "\u001b[0m" : "»"));
            out.println("   " + words.text("search.id", hit.id()));
            if (hit.explanation() != null) {
                hit.explanation().lines().forEach(line -> out.println("      " + line));
            }
        }
        notes(result, out);
        out.println(
                words.text(result.exact() ? "search.total" : "search.total-at-least", result.total(), result.millis()));
        if (result.facets() != null) {
            for (Facets.Dimension d : Facets.Dimension.values()) {
                facet(
                        words.text("search.facet." + d.id()),
                        result.facets().counts().get(d));
            }
        }
    }

    private void facet(String name, List<Facets.Count> counts) {
        if (!counts.isEmpty()) {
            out.println(name);
            tree(counts, "  ");
        }
    }

    private void tree(List<Facets.Count> counts, String indent) {
        for (Facets.Count c : counts) {
            out.println(indent + Output.oneLine(c.value()) + " " + c.count());
            tree(c.inside(), indent + "  ");
        }
    }

    private void notes(SearchResult result, PrintWriter to) {
        result.notes().forEach(note -> to.println(note.localized(locale)));
    }

    /** One line that says where a hit stands. */
    static final class Hits {
        private Hits() {}

        static String heading(Hit hit, Messages words) {
            StringBuilder b = new StringBuilder("[" + words.text("search.type." + hit.type()) + "] ");
            b.append(Output.oneLine(
                    hit.plan().title() == null ? hit.plan().id() : hit.plan().title()));
            for (String part : new String[] {hit.path(), hit.column()}) {
                if (part != null) {
                    b.append(" › ").append(Output.oneLine(part));
                }
            }
            if (hit.item() != null) {
                b.append(" › ").append(hit.item());
            }
            if (hit.row() != null) {
                b.append(" › ").append(words.text("search.row", hit.row()));
            }
            if (hit.title() != null) {
                b.append(" › ").append(Output.oneLine(hit.title()));
            }
            if (hit.page() != null) {
                b.append(' ').append(words.text("search.page", hit.page()));
            }
            return b.toString();
        }
    }
}
