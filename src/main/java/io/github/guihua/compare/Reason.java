package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why a pair was made, or why its verdict is what it is. In JSON one string: {@code title: 0.83}.
 *
 * @param code stable; {@code reason.CODE} in this package's messages says it in words
 * @param detail a figure or words; null where the code says all
 */
public record Reason(String code, String detail) {
    static Reason of(String code) {
        return new Reason(code, null);
    }

    static Reason of(String code, String detail) {
        return new Reason(code, detail);
    }

    static Reason of(String code, double figure) {
        return new Reason(code, String.format(Locale.ROOT, "%.2f", figure));
    }

    @JsonCreator
    public static Reason parse(String text) {
        int colon = text.indexOf(": ");
        return colon < 0 ? new Reason(text, null) : new Reason(text.substring(0, colon), text.substring(colon + 2));
    }

    @JsonValue
    @Override
    public String toString() {
        return detail == null ? code : code + ": " + detail;
    }
}
