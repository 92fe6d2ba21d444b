package io.github.guihua.web;

import io.javalin.http.Context;

/** Parameters of addresses, which anybody may have typed. */
public final class Parameters {
    private Parameters() {}

    /** The number, brought into the bounds; the fallback where it is none. */
    public static int number(String text, int fallback, int least, int most) {
        if (text == null || !text.matches("\\d{1,9}")) {
            return fallback;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(text)));
    }

    /** The parameter without blanks at its ends; empty where there is none. */
    public static String text(Context ctx, String name) {
        String value = ctx.queryParam(name);
        return value == null ? "" : value.strip();
    }
}
