package io.github.guihua.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The OpenAPI 3.1 document of a table of endpoints. */
final class OpenApi {
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    private OpenApi() {}

    static Map<String, Object> of(List<Endpoint> endpoints) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Endpoint e : endpoints) {
            paths.computeIfAbsent(e.path(), p -> new LinkedHashMap<>())
                    .put(e.method().name().toLowerCase(Locale.ROOT), operation(e));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Guihua", "version", "1"));
        document.put("paths", paths);
        return document;
    }

    private static Map<String, Object> operation(Endpoint e) {
        List<Object> parameters = new ArrayList<>();
        Matcher inPath = IN_PATH.matcher(e.path());
        while (inPath.find()) {
            parameters.add(parameter(inPath.group(1), "path", "string", null));
        }
        e.parameters().forEach(p -> parameters.add(parameter(p.name(), "query", p.type(), p.description())));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", e.summary());
        operation.put("parameters", parameters);
        if (e.body() != null) {
            operation.put("requestBody", body(e.body()));
        }
        operation.put(
                "responses",
                Map.of(
                        String.valueOf(e.status()),
                        Map.of("description", e.summary(), "content", Map.of(e.type(), Map.of())),
                        "default",
                        Map.of("description", "a problem (RFC 9457)", "content", Map.of(Problem.TYPE, Map.of()))));
        return operation;
    }

    private static Map<String, Object> body(Endpoint.Body body) {
        Map<String, Object> schema = Map.of(
                "type",
                "object",
                "properties",
                body.fields(),
                "required",
                body.fields().keySet().stream().sorted().toList());
        return Map.of("required", true, "content", Map.of(body.type(), Map.of("schema", schema)));
    }

    private static Map<String, Object> parameter(String name, String in, String type, String description) {
        Map<String, Object> p = new LinkedHashMap<>();
        p.put("name", name);
        p.put("in", in);
        p.put("required", in.equals("path"));
        p.put("schema", Map.of("type", type));
        if (description != null) {
            p.put("description", description);
        }
        return p;
    }
}
