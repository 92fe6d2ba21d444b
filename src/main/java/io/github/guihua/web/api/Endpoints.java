package io.github.guihua.web.api;

import static io.github.guihua.web.api.Endpoint.number;
import static io.github.guihua.web.api.Endpoint.text;

import io.github.guihua.web.Library;
import io.github.guihua.web.Settings;
import io.github.guihua.web.api.Endpoint.Body;
import io.github.guihua.web.api.Endpoint.Method;
import io.github.guihua.web.jobs.Jobs;
import io.github.guihua.web.review.Review;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that the API answers. */
public final class Endpoints {
    private static final String V1 = "/api/v1";
    private static final List<Endpoint.Parameter> PAIR = List.of(
            text("base", "the base plan: id, place, title or document number; left out: the parent of the other"),
            text("other", "the plan compared with it"));
    private static final List<Endpoint.Parameter> QUERY = List.of(
            text("q", "the query, in the query language"),
            text("where", "further conditions in the same language"),
            text("mode", "auto, words, meaning or hybrid"));

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Body DOCUMENTS = new Body(
            "multipart/form-data",
            Map.of("files", Map.of("type", "array", "items", Map.of("type", "string", "format", "binary"))));
    private static final Body CORRECTION =
            new Body("application/json", Map.of("field", TEXT, "before", Map.of(), "after", Map.of(), "who", TEXT));

    private final List<Endpoint> table = new ArrayList<>();

    public Endpoints(Settings settings, Library library, Jobs jobs) {
        PlanAnswers plans = new PlanAnswers(library);
        SearchAnswers search = new SearchAnswers(library);
        ComparisonAnswers comparisons = new ComparisonAnswers(library);
        List<Endpoint.Parameter> paged = List.of(
                text("q", "words of title, place, number or file"),
                number("page", "from 1"),
                number("size", "plans on a page, at most 500"));
        add(Endpoint.get(V1 + "/plans", "plans, one page of them", paged, plans::list));
        add(Endpoint.get(V1 + "/plans/{id}", "a plan: schema guihua/plan/1", List.of(), plans::one));
        List<Endpoint.Parameter> hits = new ArrayList<>(QUERY);
        hits.add(number("top", "how many hits, at most 1000"));
        hits.add(number("offset", "hits to pass over"));
        add(Endpoint.get(V1 + "/search", "passages, with facets", hits, search::search));
        add(Endpoint.get(V1 + "/search/export", "all passages found, one line of JSON each", QUERY, search::export)
                .as("application/x-ndjson"));
        add(Endpoint.get(V1 + "/compare", "two plans compared: guihua/comparison/1", PAIR, comparisons::compare));
        add(Endpoint.get(
                V1 + "/matrix",
                "plans side by side: guihua/matrix/1",
                List.of(
                        text("family", "indicators, actions, targets or duties"),
                        text("level", "national, province, prefecture, county or township"),
                        text("under", "the place that holds them"),
                        text("subject", "words of the subject")),
                comparisons::matrix));
        add(Endpoint.get(
                V1 + "/lineage/{id}", "what a plan is grounded on and what on it", List.of(), comparisons::lineage));
        JobAnswers runs = new JobAnswers(settings, jobs);
        add(Endpoint.get(V1 + "/jobs", "ingest runs, newest first", List.of(), runs::list));
        add(Endpoint.get(V1 + "/jobs/{job}", "an ingest run and what came of each file", List.of(), runs::one));
        add(Endpoint.post(
                V1 + "/jobs", "ingests the documents sent as multipart field 'files'", 202, DOCUMENTS, runs::add));
        CorrectionAnswers corrections = new CorrectionAnswers(library, new Review(settings, library));
        add(Endpoint.get(
                V1 + "/plans/{id}/corrections", "what people have put right in a plan", List.of(), corrections::list));
        add(Endpoint.post(
                V1 + "/plans/{id}/corrections",
                "corrects a field: {field, before, after, who} as JSON, the field a JSON pointer",
                201,
                CORRECTION,
                corrections::add));
        add(new Endpoint(
                Method.DELETE,
                V1 + "/plans/{id}/corrections/{correction}",
                "takes a correction back",
                "application/json",
                List.of(text("who", "who does so")),
                200,
                null,
                corrections::remove));
        add(Endpoint.get(V1 + "/openapi.json", "this document", List.of(), ctx -> ctx.json(document())));
    }

    private void add(Endpoint endpoint) {
        table.add(endpoint);
    }

    Map<String, Object> document() {
        return OpenApi.of(table);
    }

    public void route(RoutesConfig routes) {
        for (Endpoint e : table) {
            routes.addHttpHandler(HandlerType.findOrCreate(e.method().name()), e.path(), e.answer()::to);
        }
    }
}
