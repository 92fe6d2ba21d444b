package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a foreign page, a foreign name or a made-up document would try. */
class AttackTest {
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

    /** The status line of a request whose headers no client would let one write. */
    private static String raw(String head) throws IOException {
        try (Socket socket =
                new Socket(Settings.LOOPBACK, served.workbench.uri().getPort())) {
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
        }
    }

    @Test
    void aForeignNameThatPointsHereReadsNothing() throws Exception {
        String port = String.valueOf(served.workbench.uri().getPort());
        assertTrue(raw("GET /plans HTTP/1.1\r\nHost: localhost:" + port).contains("200"));
        for (String host :
                List.of("evil.example", "evil.example:" + port, "127.0.0.1.evil.example", "localhost.", "")) {
            for (String path : List.of("/plans", "/api/v1/plans", "/assets/workbench.js")) {
                String status = raw("GET " + path + " HTTP/1.1\r\nHost: " + host);
                assertTrue(status.contains("403") || status.contains("400"), host + path + ": " + status);
            }
        }
    }

    @Test
    void aForeignPageChangesNothing() throws Exception {
        String id = served.id("石桥县");
        String own = served.workbench.uri().toString().replaceFirst("/$", "");
        record Forged(String header, String value) {}
        for (Forged f : List.of(
                new Forged("Origin", "http://evil.example"),
                new Forged("Origin", "null"),
                new Forged("Origin", own + ".evil.example"),
                new Forged("Origin", own.replaceFirst(":\\d+$", ":1")),
                new Forged("Sec-Fetch-Site", "cross-site"),
                new Forged("Sec-Fetch-Site", "same-site"))) {
            for (String path : List.of("/plans/" + id + "/corrections", "/intake/folder", "/api/v1/jobs")) {
                HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at(path))
                        .header(f.header, f.value)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("field=/notice/title&before=&after=x&folder=" + q(folder + ""))));
                assertEquals(403, answer.statusCode(), f + " " + path);
            }
        }
        assertEquals("[]", served.get("/api/v1/jobs").body().strip());
    }

    @Test
    void onlyFoldersThatWereGivenAreIngested() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("sources/深/层"));
        assertTrue(served.get("/intake").body().contains(inside.toString()), "a folder inside is offered");
        for (String asked : List.of("/etc", folder.toString(), inside + "/../../..", "../..", "0", "\0")) {
            HttpResponse<String> answer = served.send(HttpRequest.newBuilder(served.at("/intake/folder"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("folder=" + q(asked))));
            assertEquals(400, answer.statusCode(), asked);
        }
    }

    @Test
    void noPageHasMarkupOfItsOwnThatTheClientWouldRun() throws Exception {
        String id = served.id("清河市");
        for (String path : List.of(
                "/search?q=" + q("<script>alert(1)</script>"),
                "/search?q=" + q("助餐点") + "&where=" + q("\"><img src=x onerror=alert(1)>"),
                "/plans?q=" + q("\"><script>alert(1)</script>"),
                "/plans/" + id,
                "/plans/" + id + "/evidence?rule=" + q("<b onclick=alert(1)>") + "&line=3",
                "/compare?other=" + q("'\"><script>alert(1)</script>"),
                "/compare?other=" + q("石桥县"),
                "/matrix?family=targets&under=" + q("<script>alert(1)</script>"),
                "/lineage?plan=" + q("<svg onload=alert(1)>"),
                "/nowhere/" + q("<script>alert(1)</script>"))) {
            HttpResponse<String> answer = served.get(path);
            String body = answer.body();
            assertFalse(Pattern.compile("<script(?! src=\"/)").matcher(body).find(), path + ": " + body);
            assertFalse(
                    Pattern.compile("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*\\son\\w+=")
                            .matcher(body)
                            .find(),
                    path);
            assertFalse(body.contains(" style=\""), path + " has a style that the policy forbids");
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'self'") && !policy.contains("unsafe"), policy);
        }
    }

    @Test
    void whatADocumentSaysIsNoFormulaInASpreadsheet(@TempDir Path other) throws Exception {
        Path sources = Files.createDirectories(other.resolve("sources"));
        try (Served formulas = new Served(
                other, sources, Served.CITY.replace("完善养老服务", "=HYPERLINK(&quot;http://evil.example&quot;)养老"))) {
            String csv = formulas.get("/export/hits.csv?q=HYPERLINK").body();
            assertTrue(csv.contains("HYPERLINK"), csv);
            assertFalse(Pattern.compile("(?m)(?:^|,)\"?[=+@]").matcher(csv).find(), csv);
            HttpResponse<byte[]> book = formulas.client.send(
                    HttpRequest.newBuilder(formulas.at("/export/hits.xlsx?q=HYPERLINK"))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            try (XSSFWorkbook sheets = new XSSFWorkbook(new java.io.ByteArrayInputStream(book.body()))) {
                assertTrue(sheets.getSheetAt(0).getLastRowNum() > 0, "there are hits");
                sheets.getSheetAt(0)
                        .forEach(row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA)));
            }
        }
    }

    @Test
    void theTokenIsAskedOfEverythingAndItsCookieIsForThisSiteAlone() throws Exception {
        String token = "a-token-of-some-length";
        Settings guarded = new Settings(served.output, Settings.LOOPBACK, 0, token, List.of(), Locale.CHINESE);
        try (Workbench w = Workbench.start(guarded)) {
            for (String path : List.of(
                    "/",
                    "/plans",
                    "/api/v1/plans",
                    "/api/v1/openapi.json",
                    "/assets/workbench.css",
                    "/plans/x/pages/1",
                    "/intake/jobs",
                    "/plans?token=wrong")) {
                assertEquals(
                        401,
                        served.send(HttpRequest.newBuilder(w.uri().resolve(path)))
                                .statusCode(),
                        path);
            }
            HttpResponse<String> first =
                    served.send(HttpRequest.newBuilder(w.uri().resolve("/plans?token=" + token)));
            String cookie = first.headers().firstValue("Set-Cookie").orElse("");
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
            assertFalse(first.body().contains(token), "the page does not repeat the token");
        }
    }

    @Test
    void anUploadedBombIsTooLargeAndUnpacksNowhere(@TempDir Path apart) throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            zip.write(new byte[60 << 20]);
        }
        try (Served own = new Served(apart)) {
            JsonNode state = own.upload("bomb.zip", bomb.toByteArray());
            assertEquals("DONE", state.path("state").asText(), state.toString());
            assertEquals("TOO_LARGE", state.path("files").path(0).path("status").asText(), state.toString());
            try (Stream<Path> files = Files.walk(apart)) {
                assertTrue(files.allMatch(f -> f.toFile().length() < 1 << 20));
            }
        }
    }
}
