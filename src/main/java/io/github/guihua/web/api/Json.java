package io.github.guihua.web.api;

import io.github.guihua.web.Tag;
import io.javalin.http.Context;

/** JSON with an ETag. */
final class Json {
    private Json() {}

    static void send(Context ctx, byte[] json) {
        Tag.send(ctx, json, "application/json");
    }

    static void send(Context ctx, Object value) {
        Tag.send(ctx, ctx.jsonMapper().toJsonString(value, value.getClass()), "application/json");
    }
}
