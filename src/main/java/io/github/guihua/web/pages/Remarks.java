package io.github.guihua.web.pages;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Warning;
import java.util.List;
import java.util.Locale;

/** A plan's warnings, which it keeps in English, in the reader's language. */
final class Remarks {
    /** The packages that warn, each with its warnings' texts under their codes. */
    private static final List<String> SOURCES = List.of("extract", "read", "clean");

    private Remarks() {}

    static String said(Warning warning, Locale locale) {
        for (String source : SOURCES) {
            Messages texts = Messages.of(source, locale);
            if (texts.has(warning.code())) {
                String said = texts.retold(warning.code(), warning.message(), Messages.of(source, Locale.ENGLISH));
                // Two packages may warn of the same: what comes back as it was is the other's.
                if (!said.equals(warning.message())) {
                    return said;
                }
            }
        }
        return warning.message();
    }
}
