package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbenchTest {
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

    private static String q(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aSearchShowsHitsMarkedWithTheirPlaceAndALinkThatNarrows() throws Exception {
        String page = served.get("/search?q=" + q("助餐点")).body();
        assertTrue(page.contains("<mark>助餐"), page);
        assertTrue(page.contains("<b>石桥县</b>"), page);
        assertTrue(page.contains("where=" + q("地区:云岭省")) || page.contains("where=" + q("地区:石桥县")), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            养老 地区:清 | ["养老 地区:清河市"]
            石桥 | ["地区:石桥县"]
            le | ["level:","lead:"]
            level:c | ["level:county"]
            type:ind | ["type:indicator"]
            牵头:县 | ["牵头:县民政局"]
            类型:责 | ["类型:责任"]
            nothing:x | []
            """)
    void aQueryIsHintedAtWhileItIsTyped(String typed, String hints) throws Exception {
        assertEquals(hints, served.get("/search/hints?q=" + q(typed)).body());
    }

    @Test
    void aWrongQueryIsExplainedOnThePage() throws Exception {
        HttpResponse<String> answer = served.get("/search?lang=en&q=" + q("(养老"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("this bracket is not closed"), answer.body());
    }

    @Test
    void theReaderShowsClausesTargetsAndEscapesTheDocumentsText() throws Exception {
        String page = served.get("/plans/" + served.id("清河市")).body();
        assertTrue(page.contains("class=\"chip lead\"><b>牵头</b> 市民政局"), page);
        assertTrue(page.contains("class=\"target ev\""), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
        assertFalse(page.contains("<script>alert"), page);
    }

    @Test
    void evidenceShowsTheSourcesLines() throws Exception {
        String part =
                served.get("/plans/" + served.id("石桥县") + "/evidence?line=7").body();
        assertTrue(part.contains("<mark>"), part);
        assertTrue(part.contains("覆盖率达到95%"), part);
    }

    @Test
    void aFileIsFoundUnderItsFoldersOwnName(@TempDir Path other) throws Exception {
        Path folder = Files.createDirectories(other.resolve("texts"));
        Path more = Files.createDirectories(other.resolve("more"));
        Files.writeString(more.resolve("city.html"), Served.CITY);
        Files.writeString(folder.resolve("county.html"), Served.COUNTY);
        Path output = other.resolve("output");
        Served.ingest(List.of(more, folder), output);
        Settings settings = new Settings(output, Settings.LOOPBACK, 0, null, List.of(folder), Locale.CHINESE);
        try (Workbench w = Workbench.start(settings)) {
            String id = served.id("石桥县");
            URI part = w.uri().resolve("/plans/" + id + "/evidence?line=7");
            String shown = served.send(HttpRequest.newBuilder(part)).body();
            assertTrue(shown.contains("覆盖率达到95%"), shown);
            URI city = w.uri().resolve("/plans/" + served.id("清河市") + "/evidence?line=7");
            String missing = served.send(HttpRequest.newBuilder(city)).body();
            assertTrue(missing.contains("找不到原始文件“more/city.html”"), missing);
        }
    }

    @Test
    void hitsAreExported() throws Exception {
        HttpResponse<String> csv = served.get("/export/hits.csv?q=" + q("助餐点"));
        assertTrue(csv.headers().firstValue("Content-Disposition").orElse("").contains("hits.csv"));
        assertTrue(csv.body().contains("石桥县"), csv.body());
    }

    @Test
    void foreignNamesAndForeignPagesAreRefused() throws Exception {
        HttpResponse<String> crossSite = served.send(HttpRequest.newBuilder(served.at("/search"))
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertEquals(403, crossSite.statusCode());
        assertTrue(crossSite
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'self'"));
    }

    @Test
    void anAddressThatOthersReachNeedsAToken() {
        Settings open = new Settings(folder, "0.0.0.0", 0, null, List.of(), Locale.CHINESE);
        UserException e = assertThrows(UserException.class, () -> Workbench.start(open));
        assertEquals("error.no-token", e.key());
    }

    @Test
    void whoHasTheTokenIsLetIn() throws Exception {
        Settings guarded =
                new Settings(served.output, Settings.LOOPBACK, 0, "a-token-of-some-length", List.of(), Locale.CHINESE);
        try (Workbench w = Workbench.start(guarded)) {
            HttpRequest.Builder bare = HttpRequest.newBuilder(w.uri().resolve("/search"));
            assertEquals(401, served.send(bare).statusCode());
            assertEquals(
                    401,
                    served.send(bare.copy().header("Authorization", "Bearer a-token-of-other-length"))
                            .statusCode());
            assertEquals(
                    200,
                    served.send(bare.copy().header("Authorization", "Bearer a-token-of-some-length"))
                            .statusCode());
        }
    }
}
