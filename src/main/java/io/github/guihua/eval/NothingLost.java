package io.github.guihua.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The share of the hand-made plan's Chinese characters that the extracted plan holds somewhere, counted with repetition. */
final class NothingLost {
    private static final List<String> BODY =
            List.of("preamble", "outline", "specialColumns", "responsibilities", "tasks", "tables");
    private static final Set<String> PLACES = Set.of("file", "id", "section", "column");
    private static final Set<String> WORDS = Set.of(
            "text",
            "title",
            "content",
            "cells",
            "rows",
            "header",
            "raw",
            "preamble",
            "theme",
            "task",
            "goal",
            "name",
            "addressees",
            "noticeTitle",
            "caption");

    private NothingLost() {}

    static FamilyScore score(JsonNode gold, JsonNode found) {
        Map<Integer, Integer> want = new HashMap<>();
        Map<Integer, Integer> have = new HashMap<>();
        BODY.forEach(f -> count(f, gold.path(f), want));
        BODY.forEach(f -> count(f, found.path(f), have));
        count("indicators", found.path("indicators"), have);
        count("removed", found.path("removed"), have);
        int total = 0;
        int kept = 0;
        for (Map.Entry<Integer, Integer> e : want.entrySet()) {
            total += e.getValue();
            kept += Math.min(e.getValue(), have.getOrDefault(e.getKey(), 0));
        }
        return FamilyScore.accuracy("nothingLost", kept, total, List.of());
    }

    private static void count(String key, JsonNode node, Map<Integer, Integer> into) {
        if (node.isTextual() && !PLACES.contains(key)) {
            node.asText()
                    .codePoints()
                    .filter(c -> c >= 0x4e00 && c <= 0x9fff)
                    .forEach(c -> into.merge(c, 1, Integer::sum));
        } else if (node.isArray()) {
            node.forEach(n -> count(key, n, into));
        } else {
            node.properties().forEach(e -> {
                if (WORDS.contains(e.getKey()) || e.getValue().isContainerNode()) {
                    count(e.getKey(), e.getValue(), into);
                }
            });
        }
    }
}
