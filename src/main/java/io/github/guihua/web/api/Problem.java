package io.github.guihua.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param code stable over languages; null where the status says all
 * @param detail for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String code, String detail) {
    public static final String TYPE = "application/problem+json";

    public static Problem of(int status, String title, String code, String detail) {
        return new Problem("about:blank", title, status, code, detail);
    }
}
