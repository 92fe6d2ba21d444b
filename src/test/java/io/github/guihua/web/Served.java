package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.batch.Batch;
import io.github.guihua.batch.BatchRequest;
import io.github.guihua.batch.Progress;
import io.github.guihua.batch.WorkerOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workbench over two invented plans, and a client. */
final class Served implements AutoCloseable {
    static final String CITY =
            """
            <html><body><p>清河市人民政府关于印发清河市“十四五”社区服务规划的通知</p><p>清政发〔2022〕8号</p>
            <p>清河市“十四五”社区服务规划</p>
            <p>一、总体要求</p><p>（一）发展目标</p>
            <p>到2025年，社区养老服务设施覆盖率达到90%，新建社区食堂20个。</p>
            <p>二、重点任务</p><p>（一）完善养老服务</p>
            <p>发展社区助餐点 <b>a &lt;script&gt;alert(1)&lt;/script&gt;</b>，每个街道至少1处。（牵头单位：市民政局；责任单位：市财政局）</p>
            <p>清河市人民政府</p><p>2022年3月1日</p></body></html>
            """;
    static final String COUNTY =
            """
            <html><body><p>石桥县人民政府关于印发石桥县“十四五”社区服务规划的通知</p><p>石政发〔2022〕3号</p>
            <p>石桥县“十四五”社区服务规划</p>
            <p>根据《清河市“十四五”社区服务规划》（清政发〔2022〕8号），制定本规划。</p>
            <p>一、总体要求</p><p>（一）发展目标</p>
            <p>到2025年，社区养老服务设施覆盖率达到95%，新建社区食堂5个。</p>
            <p>二、重点任务</p><p>（一）完善养老服务</p>
            <p>发展社区助餐点，每个乡镇至少1处。（牵头单位：县民政局）</p>
            <p>石桥县人民政府</p><p>2022年9月1日</p></body></html>
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    final Workbench workbench;
    final HttpClient client = HttpClient.newHttpClient();
    final Path output;

    Served(Path folder) throws Exception {
        this(folder, Files.createDirectories(folder.resolve("sources")), CITY);
    }

    /** With another plan of the city. */
    Served(Path folder, Path sources, String city) throws Exception {
        Files.writeString(sources.resolve("city.html"), city, StandardCharsets.UTF_8);
        Files.writeString(sources.resolve("county.html"), COUNTY, StandardCharsets.UTF_8);
        output = folder.resolve("output");
        ingest(List.of(sources), output);
        workbench = Workbench.start(new Settings(output, Settings.LOOPBACK, 0, null, List.of(sources), Locale.CHINESE));
    }

    /** Reads the folders as the command line does. */
    static void ingest(List<Path> folders, Path output) throws Exception {
        new Batch(
                        new BatchRequest(
                                folders,
                                output,
                                1,
                                Duration.ofMinutes(1),
                                false,
                                false,
                                BatchRequest.Isolation.NONE,
                                WorkerOptions.DEFAULTS),
                        Progress.NONE)
                .run();
    }

    URI at(String path) {
        return workbench.uri().resolve(path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The id of the plan of a place. */
    String id(String place) throws IOException, InterruptedException {
        Matcher m = Pattern.compile("<td>" + place + "</td>\\s*<td><a href=\"/plans/([0-9a-f]{12})\"")
                .matcher(get("/plans").body());
        if (!m.find()) {
            throw new AssertionError("no plan of " + place);
        }
        return m.group(1);
    }

    /** A plan as the API gives it. */
    byte[] plan(String id) throws IOException, InterruptedException {
        return get("/api/v1/plans/" + id).body().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a document as a browser's form does, and waits for the job that reads it; its last state. */
    JsonNode upload(String name, byte[] document) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(document);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/api/v1/jobs"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        assertEquals(202, answer.statusCode(), answer.body());
        String job = answer.headers().firstValue("Location").orElseThrow();
        JsonNode state = JSON.readTree(get(job).body());
        while (!state.path("state").asText().matches("DONE|FAILED")) {
            Thread.onSpinWait();
            state = JSON.readTree(get(job).body());
        }
        return state;
    }

    @Override
    public void close() throws Exception {
        workbench.close();
    }
}
