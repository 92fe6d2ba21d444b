package io.github.guihua.cli;

import io.github.guihua.batch.Outcome;
import io.github.guihua.batch.Status;
import io.github.guihua.message.Messages;

/** A status in words. */
final class StatusWords {
    private StatusWords() {}

    static String of(Guihua guihua, Status status) {
        return Messages.of("batch", guihua.locale()).text("status." + status.name());
    }

    static String of(Guihua guihua, Status.Category category) {
        return Messages.of("batch", guihua.locale()).text("category." + category.name());
    }

    /** The status, and what to do where the outcome says it. */
    static String of(Guihua guihua, Outcome outcome) {
        String status = of(guihua, outcome.status());
        return outcome.message() == null ? status : guihua.words().text("status.detailed", status, outcome.message());
    }
}
