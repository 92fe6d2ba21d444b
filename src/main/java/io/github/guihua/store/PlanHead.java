package io.github.guihua.store;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.model.Source;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a plan's file says of it at its beginning: enough to find it without reading the rest.
 *
 * @param path the plan's file
 * @param source null where the file has none
 */
public record PlanHead(Path path, String id, Source source, Notice notice) {
    /** The title; the file's name where there is none. */
    public String title() {
        return notice.title() == null ? path.getFileName().toString() : notice.title();
    }

    public Jurisdiction jurisdiction() {
        return notice.jurisdiction();
    }

    public Period period() {
        return notice.period();
    }

    /** The place's name; {@code —} where it is unknown. */
    public String place() {
        return jurisdiction() == null || jurisdiction().name() == null
                ? "—"
                : jurisdiction().name();
    }

    /** {@code county}, {@code province} …; empty where it is unknown. */
    public String level() {
        return jurisdiction() == null || jurisdiction().level() == null
                ? ""
                : jurisdiction().level().name().toLowerCase(Locale.ROOT);
    }
}
