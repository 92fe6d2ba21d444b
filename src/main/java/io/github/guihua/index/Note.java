package io.github.guihua.index;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.guihua.message.Messages;
import java.util.List;
import java.util.Locale;

/**
 * Something to know about what was found: in JSON its key, for people a line.
 *
 * @param key of a message of the package's bundle, for example {@code note.relaxed}
 */
public record Note(@JsonValue String key, List<Object> args) {
    public Note {
        args = List.copyOf(args);
    }

    static Note of(String key, Object... args) {
        return new Note(key, List.of(args));
    }

    public String localized(Locale locale) {
        return Messages.of("index", locale).text(key, args.toArray());
    }
}
