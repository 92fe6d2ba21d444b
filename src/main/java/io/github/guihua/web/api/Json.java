package io.github.guihua.web.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** JSON with an ETag: whoever has it already gets 304 and no body. */
final class Json {
    private Json() {}

    static void send(Context ctx, byte[] json) {
        String tag = "\"" + tag(json) + "\"";
        ctx.header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        ctx.contentType("application/json").result(json);
    }

    static void send(Context ctx, Object value) {
        send(ctx, ctx.jsonMapper().toJsonString(value, value.getClass()).getBytes(StandardCharsets.UTF_8));
    }

    private static String tag(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
