package io.github.guihua.web.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.message.Messages;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * What every template knows: the language, the words, and which page it is.
 *
 * @param active name of the page in the navigation
 * @param address the request's path and parameters without {@code lang}, ending so that another parameter can follow
 */
public record View(Locale locale, Messages words, String active, String address) {
    private static final String COOKIE = "guihua-lang";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int YEAR = 365 * 24 * 3600;

    /** The language is the address's, else the one chosen before, else the server's. */
    static View of(Context ctx, Settings settings, String active) {
        String asked = ctx.queryParam("lang");
        if ("zh".equals(asked) || "en".equals(asked)) {
            Cookie cookie = new Cookie(COOKIE, asked);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setSameSite(SameSite.STRICT);
            ctx.cookie(cookie);
        } else {
            asked = ctx.cookie(COOKIE);
        }
        Locale locale = "zh".equals(asked) ? Locale.CHINESE : "en".equals(asked) ? Locale.ENGLISH : settings.locale();
        return new View(locale, Messages.of("web", locale), active, address(ctx));
    }

    private static String address(Context ctx) {
        String query = ctx.queryString() == null ? "" : ctx.queryString();
        String rest = query.replaceAll("(?:^|&)(?:lang|token)=[^&]*", "").replaceFirst("^&", "");
        return "?" + (rest.isEmpty() ? "" : rest + "&");
    }

    public String t(String key, Object... args) {
        return words.text(key, args);
    }

    /** A code's word, the code itself where the bundle has none. */
    public String word(String prefix, String code) {
        String key = prefix + "." + code;
        return code == null ? "" : words.has(key) ? words.text(key) : code;
    }

    /** Data for a script, as an attribute's value. */
    public String json(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An instant such as {@code 2026-03-01T08:30:12Z} as this machine's clock showed it, to the minute; empty for null. */
    public String time(String instant) {
        try {
            return instant == null ? "" : MINUTE.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return instant; // Written into the file by hand.
        }
    }

    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    public String language() {
        return chinese() ? "zh-CN" : "en";
    }
}
