package io.github.guihua.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan's JSON with its sections by path (labels from the top, as {@code 三/（二）/1}), so that plans whose ids differ
 * can be compared. Hand-made plans carry marks that the contract's records do not ({@code optional}), so plans are
 * compared as JSON.
 */
final class PlanTree {
    /** A section and the path to it. */
    record Node(String path, JsonNode section) {
        String text(String field) {
            return section.path(field).asText("");
        }

        boolean optional() {
            return section.path("optional").asBoolean();
        }
    }

    private final JsonNode plan;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, String> pathOf = new HashMap<>();

    PlanTree(JsonNode plan) {
        this.plan = plan;
        collect(plan.path("outline"), "");
    }

    JsonNode plan() {
        return plan;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The path of a section's id; hand-made plans refer by path itself. */
    String path(JsonNode reference) {
        String id = reference.asText("");
        return reference.isNull() || id.isEmpty() ? "" : pathOf.getOrDefault(id, id);
    }

    private void collect(JsonNode sections, String above) {
        for (JsonNode s : sections) {
            String label = Folding.STRICT
                    .key(s.path("label").asText(""))
                    .replace('(', '（')
                    .replace(')', '）')
                    .replaceAll("[、.．。:：]+$", "");
            String key = label.isEmpty() || s.path("label").isNull()
                    ? Folding.NORMALIZED.key(s.path("title").asText(""))
                    : label;
            String path = above.isEmpty() ? key : above + "/" + key;
            nodes.add(new Node(path, s));
            pathOf.putIfAbsent(s.path("id").asText(""), path);
            collect(s.path("children"), path);
        }
    }
}
