package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.correct.Corrections;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections and uploads, which write. */
class ReviewTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static HttpResponse<String> correct(Served served, String id, String field, String before, String after)
            throws Exception {
        String body = JSON.writeValueAsString(Map.of("field", field, "before", before, "after", after, "who", "李"));
        return served.send(HttpRequest.newBuilder(served.at("/api/v1/plans/" + id + "/corrections"))
                .POST(BodyPublishers.ofString(body)));
    }

    private static int found(Served served, String words) throws Exception {
        String q = URLEncoder.encode("\"" + words + "\"", StandardCharsets.UTF_8);
        return JSON.readTree(served.get("/api/v1/search?q=" + q).body())
                .path("hits")
                .size();
    }

    @Test
    void aCorrectionIsSearchedShownKeptOverExtractionAndTakenBack(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            String id = served.id("石桥县");
            assertEquals(0, found(served, "夕阳红助餐"));
            byte[] extracted = served.plan(id);
            HttpResponse<String> answer = correct(served, id, "/outline/1/children/0/title", "完善养老服务", "夕阳红助餐");
            assertEquals(201, answer.statusCode(), answer.body());
            assertTrue(found(served, "夕阳红助餐") > 0);
            assertTrue(served.get("/plans/" + id).body().contains("李 更正于"));

            Plan again = PlanJson.read(Corrections.applied(served.output, extracted));
            assertEquals("夕阳红助餐", again.outline().get(1).children().get(0).title());

            JsonNode line = JSON.readTree(answer.body()).path(0);
            String undo =
                    "/api/v1/plans/" + id + "/corrections/" + line.path("id").asText();
            served.send(HttpRequest.newBuilder(served.at(undo)).DELETE());
            assertEquals(0, found(served, "夕阳红助餐"));
            assertEquals(
                    JSON.readTree(extracted),
                    JSON.readTree(served.get("/api/v1/plans/" + id).body()));
        }
    }

    private static JsonNode json(Served served, String path) throws Exception {
        HttpResponse<String> answer = served.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    @Test
    void aFigureThatIsPutRightIsComparedSearchedAndExportedAtOnce(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            String id = served.id("石桥县");
            String compare = "/api/v1/compare?other=" + id;
            assertTrue(json(served, compare).toString().contains("\"verdict\":\"stricter\""));
            JsonNode indicators = JSON.readTree(served.plan(id)).path("indicators");
            int n = 0;
            while (!indicators.path(n).path("name").asText().contains("覆盖率")) {
                n++;
            }
            String target = "/indicators/" + n + "/target";
            HttpResponse<String> answer = correct(served, id, target + "/value", "95", "60");
            assertEquals(201, answer.statusCode(), answer.body());
            assertTrue(json(served, compare).toString().contains("\"verdict\":\"looser\""), "the comparison knows");
            assertTrue(served.get("/export/compare.csv?other=" + id).body().contains("60%"), "the export knows");
            JsonNode now = JSON.readTree(served.plan(id)).at(target);
            assertEquals(60, now.path("normalized").path("value").asInt(), now.toString());
            String found = served.get("/api/v1/search?q=" + URLEncoder.encode("类型:指标 值:60 覆盖率", StandardCharsets.UTF_8))
                    .body();
            assertTrue(found.contains(id), found);

            String undo = JSON.readTree(answer.body()).path(0).path("id").asText();
            served.send(HttpRequest.newBuilder(served.at("/api/v1/plans/" + id + "/corrections/" + undo))
                    .DELETE());
            assertEquals(indicators, JSON.readTree(served.plan(id)).path("indicators"));
        }
    }

    @Test
    void aBodyThatWasMisreadIsKnownByItsRightName(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            String id = served.id("石桥县");
            String field = "/responsibilities/0/lead";
            assertEquals(201, correct(served, id, field, "县民政局", "县卫生健康局、县民政局").statusCode());
            JsonNode clause = JSON.readTree(served.plan(id)).at("/responsibilities/0");
            assertEquals(2, clause.path("lead").size());
            assertEquals("县卫生健康局", clause.path("agencies").path(0).path("name").asText());
            String q = URLEncoder.encode("牵头:卫生健康局", StandardCharsets.UTF_8);
            assertTrue(served.get("/api/v1/search?q=" + q).body().contains(id));
        }
    }

    @Test
    void aHeadingsLevelIsCorrectedInTheReaderAndOutlivesTheNextExtraction(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            String id = served.id("石桥县");
            byte[] extracted = served.plan(id);
            String evidence =
                    served.get("/plans/" + id + "/evidence?at=/sections/1").body();
            assertTrue(evidence.contains("name=\"field\" value=\"/sections/1/level\""), evidence);
            HttpResponse<String> sent = served.send(HttpRequest.newBuilder(served.at("/plans/" + id + "/corrections"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("field=/sections/1/level&before=2&after=1&who="
                            + URLEncoder.encode("王", StandardCharsets.UTF_8))));
            assertEquals(303, sent.statusCode());
            Plan now = PlanJson.read(served.plan(id));
            assertEquals(3, now.outline().size(), "it is a chapter of its own");
            assertEquals("（一）", now.outline().get(1).id());
            assertEquals(now, PlanJson.read(Corrections.applied(served.output, extracted)));
            String page = served.get("/plans/" + id).body();
            assertTrue(page.contains("发展目标 · 层级") && page.contains("王 更正于"), page);
        }
    }

    @Test
    void whatMayNotBeCorrectedIsRefused(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            String id = served.id("清河市");
            assertEquals(400, correct(served, id, "/id", id, "x").statusCode());
            assertEquals(
                    400,
                    correct(served, id, "/outline/0/evidence/line", "7", "8").statusCode());
            assertEquals(
                    400, correct(served, id, "/outline/0/level", "1", "eins").statusCode());
            assertEquals(400, correct(served, id, "/outline/99/title", "", "x").statusCode());
            assertEquals(409, correct(served, id, "/outline/0/title", "别的", "x").statusCode());
            assertFalse(Files.exists(served.output.resolve("corrections")));
        }
    }

    @Test
    void anUploadedDocumentBecomesAPlanAndItsNameLeadsNowhere(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            String text = Served.COUNTY.replace("石桥县", "清河市石桥县").replace("〔2022〕3号", "〔2023〕9号");
            JsonNode state = served.upload("../../乡 村.html", text.getBytes(StandardCharsets.UTF_8));
            assertTrue(Files.exists(served.output.resolve("uploads/乡 村.html")));
            assertEquals("DONE", state.path("state").asText(), state.toString());
            assertTrue(state.path("files").path(0).path("planned").asBoolean(), state.toString());
            assertTrue(served.get("/intake").body().contains("乡 村.html"));
        }
    }
}
