package io.github.guihua.web.api;

import io.github.guihua.message.UserException;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/**
 * One operation.
 *
 * @param path with parameters in braces
 * @param summary what it answers, in one line
 * @param type media type of the answer
 */
record Endpoint(Method method, String path, String summary, String type, List<Parameter> parameters, Answer answer) {
    enum Method {
        GET,
        POST,
        DELETE
    }

    /** A parameter of the query: a {@code string} or an {@code integer}. */
    record Parameter(String name, String type, String description) {}

    /** Answers a request. */
    @FunctionalInterface
    interface Answer {
        void to(Context ctx) throws UserException, IOException;
    }

    static Endpoint get(String path, String summary, List<Parameter> parameters, Answer answer) {
        return new Endpoint(Method.GET, path, summary, "application/json", parameters, answer);
    }

    Endpoint as(String mediaType) {
        return new Endpoint(method, path, summary, mediaType, parameters, answer);
    }

    static Parameter text(String name, String description) {
        return new Parameter(name, "string", description);
    }

    static Parameter number(String name, String description) {
        return new Parameter(name, "integer", description);
    }
}
