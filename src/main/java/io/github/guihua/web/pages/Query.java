package io.github.guihua.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses with parameters: {@code Query.to("/search").with("q", "养老").toString()}. */
public final class Query {
    private final String path;
    private final Map<String, String> parameters;

    private Query(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    public static Query to(String path) {
        return new Query(path, Map.of());
    }

    /** A copy with the parameter set; without it where the value is null or empty. */
    public Query with(String name, Object value) {
        Map<String, String> copy = new LinkedHashMap<>(parameters);
        copy.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            copy.put(name, value.toString());
        }
        return new Query(path, copy);
    }

    public Query at(String other) {
        return new Query(other, parameters);
    }

    @Override
    public String toString() {
        StringBuilder b = new StringBuilder(path);
        char sign = '?';
        for (Map.Entry<String, String> p : parameters.entrySet()) {
            b.append(sign).append(p.getKey()).append('=').append(encode(p.getValue()));
            sign = '&';
        }
        return b.toString();
    }

    /** The address with one parameter more, to which its encoded value is to be added. */
    String open(String name) {
        return this + (parameters.isEmpty() ? "?" : "&") + name + "=";
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
