package io.github.guihua.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Task rows cell by cell; rows are paired by their content. */
final class TaskCells {
    private static final List<String> WORDS = List.of("theme", "task", "number", "content", "goal");
    private static final int CELLS = WORDS.size() + 2;

    private final Folding folding;

    TaskCells(Folding folding) {
        this.folding = folding;
    }

    FamilyScore score(JsonNode gold, JsonNode found) {
        if (gold.isEmpty() && found.isEmpty()) {
            return null;
        }
        Map<String, Deque<JsonNode>> pool = new HashMap<>();
        for (JsonNode row : found) {
            pool.computeIfAbsent(cell(row, "content"), k -> new ArrayDeque<>()).add(row);
        }
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (JsonNode row : gold) {
            Deque<JsonNode> like = pool.get(cell(row, "content"));
            JsonNode other = like == null ? null : like.poll();
            int good = other == null ? 0 : right(row, other);
            right += good;
            if (good < CELLS) {
                wrong.add(
                        row.path("number").asText() + " " + row.path("content").asText());
            }
        }
        int spare = pool.values().stream().mapToInt(Deque::size).sum();
        int cells = gold.size() * CELLS;
        double f1 = 2.0 * right / (2.0 * cells + CELLS * spare);
        double precision = found.isEmpty() ? 0 : (double) right / (found.size() * CELLS);
        double recall = cells == 0 ? 0 : (double) right / cells;
        return new FamilyScore("tasks", precision, recall, f1, gold.size(), wrong, List.of());
    }

    private int right(JsonNode gold, JsonNode found) {
        int good = 0;
        for (String field : WORDS) {
            good += cell(gold, field).equals(cell(found, field)) ? 1 : 0;
        }
        good += bodies(gold, "lead").equals(bodies(found, "lead")) ? 1 : 0;
        good += bodies(gold, "responsible", "alsoResponsible").equals(bodies(found, "responsible", "alsoResponsible"))
                ? 1
                : 0;
        return good;
    }

    private String cell(JsonNode row, String field) {
        JsonNode cell = row.path(field);
        return cell.isNull() ? "" : folding.key(cell.asText(""));
    }

    private Set<String> bodies(JsonNode row, String... fields) {
        Set<String> bodies = new HashSet<>();
        for (String field : fields) {
            row.path(field).forEach(b -> bodies.add(folding.key(b.asText())));
        }
        return bodies;
    }
}
