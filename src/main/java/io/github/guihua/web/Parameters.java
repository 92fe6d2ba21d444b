package io.github.guihua.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.concurrent.Callable;

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

    /**
     * A field of the form that was sent, empty where there is none.
     *
     * @throws BadRequestResponse where what was sent is no form
     */
    public static String form(Context ctx, String name) {
        String value = sent(() -> ctx.formParam(name));
        return value == null ? "" : value;
    }

    /**
     * What reading a request's body gives. The server's parsers say in many ways that a body is broken; whoever sent it
     * is told so in one.
     */
    public static <T> T sent(Callable<T> reading) {
        try {
            return reading.call();
        } catch (HttpResponseException e) {
            throw e;
        } catch (Exception e) {
            throw new BadRequestResponse("body");
        }
    }
}
