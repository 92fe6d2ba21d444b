package io.github.guihua.web.security;

import io.github.guihua.web.Settings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Passed by every request, whatever it asks for. */
public final class Gate {
    public static final int SHORTEST_TOKEN = 16;

    private static final String COOKIE = "guihua-token";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache"));

    private final Settings settings;

    public Gate(Settings settings) {
        this.settings = settings;
    }

    public void guard(RoutesConfig routes) {
        routes.before(ctx -> {
            HEADERS.forEach(ctx::header);
            host(ctx);
            origin(ctx);
            token(ctx);
        });
    }

    /** A name that is not ours would let a foreign page read answers after its name was made to point here. */
    private void host(Context ctx) {
        String host = ctx.header("Host");
        if (settings.token() != null) {
            return;
        }
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        if (!OWN_NAMES.contains(name)) {
            throw new ForbiddenResponse("host");
        }
    }

    private static void origin(Context ctx) {
        if (READING.contains(ctx.req().getMethod())) {
            return;
        }
        String origin = ctx.header("Origin");
        String host = ctx.header("Host");
        String site = ctx.header("Sec-Fetch-Site");
        boolean own = origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
        if (!own || site != null && !Set.of("same-origin", "none").contains(site)) {
            throw new ForbiddenResponse("origin");
        }
    }

    private void token(Context ctx) {
        if (settings.token() == null) {
            return;
        }
        String asked = ctx.queryParam("token");
        if (READING.contains(ctx.req().getMethod()) && right(asked)) {
            Cookie cookie = new Cookie(COOKIE, asked);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            ctx.cookie(cookie);
            return;
        }
        String header = ctx.header("Authorization");
        if (!right(header == null ? null : header.replaceFirst("(?i)^bearer ", "")) && !right(ctx.cookie(COOKIE))) {
            throw new UnauthorizedResponse("token");
        }
    }

    /** Takes as long for a wrong token as for the right one. */
    private boolean right(String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        offered.getBytes(StandardCharsets.UTF_8),
                        settings.token().getBytes(StandardCharsets.UTF_8));
    }
}
