package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plain text's way through the cleaner, and what tests ask of it. */
final class Cleaned {
    private static final Cleaner CLEANER = new Cleaner(Rules.bundled());

    private Cleaned() {}

    static CleanText clean(String text) throws Exception {
        return CLEANER.clean(Reading.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.DEFAULT));
    }

    static List<String> paragraphs(CleanText text) {
        return text.elements().stream()
                .filter(Paragraph.class::isInstance)
                .map(e -> ((Paragraph) e).text())
                .toList();
    }

    /** Why something was removed, once for each piece. */
    static List<String> reasons(CleanText text) {
        return text.removed().stream().map(Removed::reason).toList();
    }
}
