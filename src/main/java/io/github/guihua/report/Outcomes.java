package io.github.guihua.report;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Summary;
import java.util.List;

/** Outcomes in the order in which a reader wants them. */
final class Outcomes {
    private static final List<String> ORDER = List.of(
            "equal",
            "stricter",
            "looser",
            "incomparable",
            "verbatim",
            "adapted",
            "related",
            "merged",
            "split",
            "moved",
            "regrouped",
            "onlyBase",
            "onlyOther");

    private Outcomes() {}

    /** Those that a family has. */
    static List<String> of(Summary summary, String family) {
        return ORDER.stream().filter(o -> summary.count(family, o) > 0).toList();
    }

    /** Those that any family has. */
    static List<String> of(Summary summary) {
        return ORDER.stream()
                .filter(o -> Comparison.FAMILIES.stream().anyMatch(f -> summary.count(f, o) > 0))
                .toList();
    }
}
