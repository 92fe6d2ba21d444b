package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = new Served(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        served.close();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get("/api/v1" + path);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private static String q(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void plansAreListedInPages() throws Exception {
        JsonNode page = json("/plans?size=1&page=2");
        assertEquals(2, page.path("total").asInt());
        assertEquals(1, page.path("plans").size());
    }

    @Test
    void aPlanThatIsKnownAlreadyIsNotSentAgain() throws Exception {
        String path = "/api/v1/plans/" + served.id("石桥县");
        HttpResponse<String> first = served.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder again = HttpRequest.newBuilder(served.at(path)).header("If-None-Match", tag);
        assertEquals(304, served.send(again).statusCode());
        assertEquals("guihua/plan/1", JSON.readTree(first.body()).path("schema").asText());
    }

    @Test
    void aSearchCountsByPlace() throws Exception {
        JsonNode found = json("/search?q=" + q("助餐点") + "&top=5");
        assertEquals(2, found.path("hits").size());
        assertTrue(found.path("facets").path("place").toString().contains("石桥县"), found.toString());
    }

    @Test
    void exportIsOneLineAHit() throws Exception {
        String lines = served.get("/api/v1/search/export?q=" + q("助餐点")).body();
        assertEquals(2, lines.lines().filter(l -> l.startsWith("{\"rank\"")).count(), lines);
    }

    @Test
    void theParentIsFoundAndTheStricterFigureSaid() throws Exception {
        JsonNode c = json("/compare?other=" + q("石桥县"));
        assertEquals("清河市", c.path("base").path("jurisdiction").path("name").asText());
        assertTrue(c.toString().contains("\"verdict\":\"stricter\""), c.toString());
    }

    @Test
    void lineageLeadsUp() throws Exception {
        JsonNode above = json("/lineage/" + served.id("石桥县")).path("above");
        assertEquals(served.id("清河市"), above.path(0).path("plan").path("id").asText());
    }

    @Test
    void theMatrixHasAColumnAPlan() throws Exception {
        assertEquals(2, json("/matrix?family=targets").path("plans").size());
    }

    @Test
    void aProblemSaysWhatIsWrong() throws Exception {
        HttpResponse<String> answer = served.get("/api/v1/search?lang=en&q=" + q("(养老"));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertEquals(
                "query.open-bracket", JSON.readTree(answer.body()).path("code").asText());
    }

    @Test
    void everyOperationThatIsDocumentedAnswers() throws Exception {
        JsonNode paths = json("/openapi.json").path("paths");
        assertTrue(paths.has("/api/v1/search") && paths.size() >= 7, paths.toString());
        String id = served.id("石桥县");
        for (var path : paths.properties()) {
            if (path.getValue().has("get") && !path.getKey().contains("{job}")) {
                String at = path.getKey().replace("{id}", id) + "?q=a&other=" + q("石桥县");
                assertEquals(200, served.get(at).statusCode(), at);
            }
        }
    }

    @Test
    void whatIsToBeSentIsDocumentedWithWhatIsAnswered() throws Exception {
        JsonNode paths = json("/openapi.json").path("paths");
        JsonNode ingest = paths.path("/api/v1/jobs").path("post");
        assertEquals(
                "array",
                ingest.at("/requestBody/content/multipart~1form-data/schema/properties/files/type")
                        .asText());
        assertTrue(ingest.path("responses").has("202"), ingest.toString());
        JsonNode correction = paths.path("/api/v1/plans/{id}/corrections").path("post");
        assertEquals(
                "[\"after\",\"before\",\"field\",\"who\"]",
                correction
                        .at("/requestBody/content/application~1json/schema/required")
                        .toString());
        assertTrue(correction.path("responses").has("201"), correction.toString());
    }

    @Test
    void wherePassagesHoldSomeOfTheWordsTheyAreListedPageByPage() throws Exception {
        JsonNode found = json("/search?top=1&q=" + q("助餐点 星际航行"));
        assertEquals(0, found.path("total").asInt());
        assertTrue(found.path("listed").asInt() > 1, found.toString());
        assertFalse(found.at("/facets/place").isEmpty(), found.toString());
    }
}
