package io.github.guihua.cli;

import java.util.Locale;
import java.util.Map;

/** Chooses the language before the command line is parsed, since help itself is in it. */
final class Language {
    private Language() {}

    /** {@code --lang} over {@code GUIHUA_LANG} over the machine's locale. */
    static Locale of(String[] args, Map<String, String> environment, Locale fallback) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Locale.forLanguageTag(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Locale.forLanguageTag(args[i + 1]);
            }
        }
        String asked = environment.get("GUIHUA_LANG");
        return asked == null || asked.isBlank() ? fallback : Locale.forLanguageTag(asked);
    }
}
