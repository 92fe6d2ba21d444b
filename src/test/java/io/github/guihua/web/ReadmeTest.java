package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API's examples in the README are asked as they stand, and answer what stands under them. */
class ReadmeTest {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private record Example(List<String> words, String answer) {}

    private static List<Example> examples() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## HTTP API"));
        String[] lines = section.substring(0, section.indexOf("\n## ", 5)).split("\n");
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("$ curl ")) {
                Matcher m = WORD.matcher(lines[i].substring("$ curl ".length()));
                List<String> words = m.results()
                        .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                        .toList();
                examples.add(new Example(words, lines[i + 1]));
            }
        }
        return examples;
    }

    /** The request that curl would send: the options that the README uses, no others. */
    private static HttpRequest.Builder request(Served served, List<String> words, String id) throws Exception {
        String path = null;
        boolean get = false;
        List<String> fields = new ArrayList<>();
        String file = null;
        for (int i = 0; i < words.size(); i++) {
            String w = words.get(i);
            switch (w) {
                case "-s" -> {}
                case "-sG" -> get = true;
                case "-d" -> fields.add(words.get(++i));
                case "--data-urlencode" -> {
                    String[] pair = words.get(++i).split("=", 2);
                    fields.add(pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8));
                }
                case "-F" -> file = words.get(++i).replace("files=@", "");
                default -> {
                    assertTrue(w.startsWith("$API/"), w);
                    path = "/api/v1" + w.substring("$API".length()).replace("$ID", id);
                }
            }
        }
        if (file != null) {
            String body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                    + Path.of(file).getFileName() + "\"\r\n\r\n" + Files.readString(Path.of(file)) + "\r\n--x--\r\n";
            return HttpRequest.newBuilder(served.at(path))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body));
        }
        if (get || fields.isEmpty()) {
            return HttpRequest.newBuilder(served.at(path + "?" + String.join("&", fields)));
        }
        return HttpRequest.newBuilder(served.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields)));
    }

    /** Without the line breaks of an answer that is set out for people. */
    private static String compact(String json) throws Exception {
        return json.startsWith("{\n") ? new ObjectMapper().readTree(json).toString() : json;
    }

    @Test
    void everyExampleAnswersAsItSays(@TempDir Path folder) throws Exception {
        try (Served served = new Served(folder)) {
            String id = served.id("石桥县");
            List<Example> examples = examples();
            assertTrue(examples.size() >= 9, "examples: " + examples.size());
            for (Example e : examples) {
                HttpResponse<String> answer = served.send(request(served, e.words, id));
                assertTrue(answer.statusCode() / 100 == 2, e.words + ": " + answer.statusCode() + " " + answer.body());
                String shape = Arrays.stream(e.answer.split("…"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*", "", ".*"));
                assertTrue(
                        Pattern.compile(shape, Pattern.DOTALL)
                                .matcher(compact(answer.body()))
                                .matches(),
                        e.words + " answers " + answer.body());
            }
        }
    }
}
