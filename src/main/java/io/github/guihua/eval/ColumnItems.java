package io.github.guihua.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items of special columns: the same column, number and title, weighted by how like the texts are. */
final class ColumnItems {
    private static final double LEAST = 0.5;
    private static final double SAME = 0.98;

    private final Folding folding;

    ColumnItems(Folding folding) {
        this.folding = folding;
    }

    FamilyScore score(JsonNode gold, JsonNode found) {
        Map<String, String> want = items(gold);
        Map<String, String> have = items(found);
        if (want.isEmpty() && have.isEmpty()) {
            return null;
        }
        List<String> missing = new ArrayList<>();
        double good = 0;
        for (Map.Entry<String, String> e : want.entrySet()) {
            String other = have.get(e.getKey());
            double d = other == null ? 0 : folding.likeness(e.getValue(), other);
            good += d >= LEAST ? d : 0;
            if (d < SAME) {
                missing.add(e.getKey());
            }
        }
        List<String> extra =
                have.keySet().stream().filter(k -> !want.containsKey(k)).toList();
        double precision = have.isEmpty() ? 0 : good / have.size();
        double recall = want.isEmpty() ? 0 : good / want.size();
        double f1 = 2 * good / (want.size() + have.size());
        return new FamilyScore("columnItems", precision, recall, f1, want.size(), missing, extra);
    }

    private Map<String, String> items(JsonNode columns) {
        Map<String, String> items = new HashMap<>();
        for (JsonNode c : columns) {
            for (JsonNode i : c.path("items")) {
                String title = i.path("title").isNull()
                        ? ""
                        : folding.key(i.path("title").asText(""));
                String key =
                        PlanScorer.number(c.path("number")) + "|" + PlanScorer.number(i.path("number")) + "|" + title;
                items.put(key, i.path("text").asText(""));
            }
        }
        return items;
    }
}
