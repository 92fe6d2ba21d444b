package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand requests that nobody well-meaning sends: never a server error, a stack trace, or a file written. */
class HostileRequestsTest {
    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 4;
    private static final List<String> PATHS = List.of(
            "/",
            "/search",
            "/search/hints",
            "/plans",
            "/plans/ID",
            "/plans/ID/evidence",
            "/plans/ID/pages/1",
            "/compare",
            "/matrix",
            "/lineage",
            "/export/hits.csv",
            "/export/hits.xlsx",
            "/export/compare.html",
            "/export/matrix.csv",
            "/export/matrix.html",
            "/export/compare.csv",
            "/api/v1/plans",
            "/api/v1/plans/ID",
            "/api/v1/search",
            "/api/v1/search/export",
            "/api/v1/compare",
            "/api/v1/matrix",
            "/api/v1/lineage/ID",
            "/api/v1/openapi.json",
            "/assets/workbench.css",
            "/nothing",
            "/intake",
            "/intake/jobs",
            "/intake/files",
            "/intake/folder",
            "/intake/jobs/ID/retry",
            "/plans/ID/corrections",
            "/plans/ID/corrections/ID/undo",
            "/api/v1/jobs",
            "/api/v1/jobs/ID",
            "/api/v1/plans/ID/corrections",
            "/api/v1/plans/ID/corrections/ID");
    private static final List<String> NAMES = List.of(
            "q",
            "where",
            "mode",
            "page",
            "size",
            "top",
            "offset",
            "base",
            "other",
            "family",
            "outcome",
            "level",
            "under",
            "subject",
            "sort",
            "dir",
            "row",
            "line",
            "end",
            "box",
            "rule",
            "plan",
            "section",
            "column",
            "item",
            "name",
            "lang",
            "token",
            "at",
            "confidence",
            "reviewed",
            "who",
            "field",
            "before",
            "after",
            "folder");
    private static final List<String> JUNK = List.of(
            "",
            "-1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "\u0000",
            "<script>alert(1)</script>",
            "\" onload=\"x",
            "'; DROP TABLE",
            "(((((",
            "\"",
            "地区:",
            "值:>=",
            "值:1..",
            "*",
            "-养老",
            "养老 OR",
            "\uD800",
            "{}",
            "[]",
            "${7*7}",
            "{{7*7}}",
            "%",
            "a".repeat(5000),
            "（".repeat(900),
            "养老",
            "清河市",
            "石桥县",
            "indicators",
            "actions",
            "low",
            "desc",
            "-1,1e9,NaN,9",
            "/notice/jurisdiction",
            "/specialColumns/0/end",
            "/etc/passwd.json",
            "C:\\x",
            "\r\nX-Evil: 1",
            "null",
            "true",
            "{\"field\":\"/outline/0/title\",\"before\":\"\",\"after\":7}",
            "field=/notice/jurisdiction&before=x&after=y",
            "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../a\"\r\n\r\n--x--\r\n");
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "BREW");
    private static final List<String> HEADERS = List.of(
            "Host: evil.example",
            "Origin: http://evil.example",
            "Cookie: guihua-lang=<b>; x=\"",
            "If-None-Match: \"",
            "Range: bytes=9-1,,",
            "Accept-Language: ;;q=9",
            "Accept-Encoding: gzip;q=x",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: application/json",
            "HX-Request: true",
            "Content-Encoding: gzip",
            "X: " + "y".repeat(3000));

    @Test
    void nothingBreaksAndNothingIsWritten(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            served.get("/search?q=a");
            String id = served.id("石桥县");
            TreeSet<String> before = files(folder);
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            try {
                List<Future<Void>> all = IntStream.range(0, CLIENTS)
                        .mapToObj(c -> clients.submit(() -> {
                            Random random = new Random(7 + c);
                            for (int i = 0; i < REQUESTS / CLIENTS; i++) {
                                ask(served, request(random, id));
                            }
                            return (Void) null;
                        }))
                        .toList();
                for (Future<Void> f : all) {
                    f.get();
                }
            } finally {
                clients.shutdownNow();
            }
            assertEquals(before, files(folder));
            assertEquals(200, served.get("/search?q=a").statusCode());
        }
    }

    private static TreeSet<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new TreeSet<>(all.map(p -> folder.relativize(p).toString()).toList());
        }
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String request(Random random, String id) {
        String method = any(random, METHODS);
        String path = any(random, PATHS).replace("ID", random.nextInt(3) == 0 ? raw(random) : id);
        if (random.nextInt(6) == 0) {
            path += "/" + raw(random);
        }
        StringBuilder target = new StringBuilder(path);
        for (int i = random.nextInt(4); i > 0; i--) {
            target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(any(random, NAMES))
                    .append('=')
                    .append(random.nextInt(8) == 0 ? raw(random) : encoded(any(random, JUNK)));
        }
        String body = random.nextInt(3) == 0 ? any(random, JUNK) : "";
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        String header = any(random, HEADERS);
        if (!header.startsWith("Host:") || random.nextInt(3) > 0) {
            header = header.startsWith("Host:") ? "Y: z" : header;
            request.append("Host: 127.0.0.1\r\n");
        }
        if (method.equals("POST") || method.equals("PUT")) {
            request.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        } else {
            body = "";
        }
        return request + header + "\r\nConnection: close\r\n\r\n" + body;
    }

    /** As bytes on the wire, whether an address may have them or not; no line end, which would end the request. */
    private static String raw(Random random) {
        return any(random, JUNK).replaceAll("[\\r\\n]", "%0d%0a").replace(' ', '+');
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void ask(Served served, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.workbench.uri().getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String shown = request.substring(0, Math.min(400, request.length()));
            assertTrue(answer.matches("(?s)HTTP/1\\.1 [234]\\d\\d.*"), () -> shown + "\n→ " + first(answer));
            assertFalse(answer.contains("\tat io.") || answer.contains("Exception"), () -> shown + "\n→ " + answer);
            assertFalse(answer.contains("\nX-Evil"), shown);
        }
    }

    private static String first(String answer) {
        return answer.substring(0, Math.min(600, answer.length()));
    }
}
