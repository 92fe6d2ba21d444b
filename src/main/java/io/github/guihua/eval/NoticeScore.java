package io.github.guihua.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The share of the notice's fields that are right; fields that both plans lack do not count. */
final class NoticeScore {
    private static final List<String> WORDS =
            List.of("title", "noticeTitle", "documentNumber", "issueDate", "disclosure", "kind");
    private static final double SAME = 0.95;

    private final Folding folding;
    private final List<String> wrong = new ArrayList<>();
    private int right;
    private int fields;

    NoticeScore(Folding folding) {
        this.folding = folding;
    }

    FamilyScore score(JsonNode gold, JsonNode found) {
        for (String field : WORDS) {
            count(field, gold.path(field), found.path(field), key(gold, field).equals(key(found, field)));
        }
        boolean addressed = folding.likeness(
                        gold.path("addressees").asText(""),
                        found.path("addressees").asText(""))
                >= SAME;
        count("addressees", gold.path("addressees"), found.path("addressees"), addressed);
        for (String field : List.of("issuers", "copiedTo")) {
            boolean same = keys(gold.path(field)).equals(keys(found.path(field)));
            count(field, gold.path(field), found.path(field), same);
        }
        boolean period = gold.at("/period/from").equals(found.at("/period/from"))
                && gold.at("/period/to").equals(found.at("/period/to"));
        count("period", gold.path("period"), found.path("period"), period);
        for (String field : List.of("code", "level")) {
            JsonNode g = gold.path("jurisdiction").path(field);
            JsonNode f = found.path("jurisdiction").path(field);
            count("jurisdiction." + field, g, f, g.asText("").equals(f.asText("")));
        }
        return FamilyScore.accuracy("notice", right, fields, wrong);
    }

    private void count(String field, JsonNode gold, JsonNode found, boolean same) {
        if (absent(gold) && absent(found)) {
            return;
        }
        fields++;
        if (same) {
            right++;
        } else {
            wrong.add(field + ": " + gold + " / " + found);
        }
    }

    private static boolean absent(JsonNode n) {
        return n.isMissingNode()
                || n.isNull()
                || n.isArray() && n.isEmpty()
                || n.isTextual() && n.asText().isEmpty();
    }

    private String key(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : folding.key(node.path(field).asText(""));
    }

    private List<String> keys(JsonNode array) {
        List<String> keys = new ArrayList<>();
        array.forEach(n -> keys.add(folding.key(n.asText())));
        return keys;
    }
}
