package io.github.guihua.compare;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The invented plans of {@code src/test/resources/compare}. */
public final class Samples {
    public static final Rules RULES = Rules.bundled();

    private Samples() {}

    public static Plan plan(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/compare/" + name + ".json")) {
            return PlanJson.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Comparison compared(String base, String other) {
        return new PlanComparer(RULES).compare(plan(base), plan(other));
    }

    /** The only entry whose base has that heading. */
    static Entry of(List<Entry> entries, String heading) {
        List<Entry> found = entries.stream()
                .filter(e -> e.base() != null && e.base().heading().equals(heading))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(heading + ": " + found);
        }
        return found.get(0);
    }
}
