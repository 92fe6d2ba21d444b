package io.github.guihua.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The ETag of an answer that is made anew each time: whoever has it already gets 304 and no body. */
public final class Tag {
    private Tag() {}

    /** Answers with the body, or with 304. */
    public static void send(Context ctx, byte[] body, String type) {
        String tag = "\"" + of(body) + "\"";
        ctx.header("ETag", tag);
        String known = ctx.header("If-None-Match");
        if (ctx.statusCode() == 200
                && known != null
                && known.replace("--gzip\"", "\"").equals(tag)) {
            ctx.status(304);
            return;
        }
        ctx.contentType(type).result(body);
    }

    public static void send(Context ctx, String body, String type) {
        send(ctx, body.getBytes(StandardCharsets.UTF_8), type);
    }

    private static String of(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
