package io.github.guihua.web.api;

import io.github.guihua.message.UserException;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * One operation.
 *
 * @param path with parameters in braces
 * @param summary what it answers, in one line
 * @param type media type of the answer
 * @param status of the answer where all is well
 * @param body what is to be sent; null for nothing
 */
record Endpoint(
        Method method,
        String path,
        String summary,
        String type,
        List<Parameter> parameters,
        int status,
        Body body,
        Answer answer) {
    enum Method {
        GET,
        POST,
        DELETE
    }

    /** A parameter of the query: a {@code string} or an {@code integer}. */
    record Parameter(String name, String type, String description) {}

    /**
     * What is to be sent with a request.
     *
     * @param fields their JSON schemas by name; all are required
     */
    record Body(String type, Map<String, Object> fields) {}

    /** Answers a request. */
    @FunctionalInterface
    interface Answer {
        void to(Context ctx) throws UserException, IOException;
    }

    static Endpoint get(String path, String summary, List<Parameter> parameters, Answer answer) {
        return new Endpoint(Method.GET, path, summary, "application/json", parameters, 200, null, answer);
    }

    static Endpoint post(String path, String summary, int status, Body body, Answer answer) {
        return new Endpoint(Method.POST, path, summary, "application/json", List.of(), status, body, answer);
    }

    Endpoint as(String mediaType) {
        return new Endpoint(method, path, summary, mediaType, parameters, status, body, answer);
    }

    static Parameter text(String name, String description) {
        return new Parameter(name, "string", description);
    }

    static Parameter number(String name, String description) {
        return new Parameter(name, "integer", description);
    }
}
