package io.github.guihua.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a special column holds and what stands around it, as one JSON value, so that a changed end can be checked and
 * taken back like any other field:
 *
 * <pre>{@code
 * {"text": "the column's own", "items": […], "body": "text of the section that it stands in", "facts": {"/targets/4": 2}}
 * }</pre>
 *
 * {@code facts} are the targets, clauses and indicators that belong to the column, each with the number of its item.
 */
final class ColumnExtent {
    static final List<String> FACTS = List.of("targets", "responsibilities", "indicators");

    private ColumnExtent() {}

    /** @return null where there is no such column */
    static JsonNode of(JsonNode plan, int column) {
        JsonNode c = plan.path("specialColumns").path(column);
        if (!c.isObject()) {
            return null;
        }
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set("text", c.path("text"));
        value.set("items", c.path("items").deepCopy());
        JsonNode body = body(plan, c).path(bodyField(c));
        value.set("body", body);
        ObjectNode facts = value.putObject("facts");
        for (String list : FACTS) {
            for (int i = 0; i < plan.path(list).size(); i++) {
                JsonNode fact = plan.path(list).path(i);
                if (fact.path("column").equals(c.path("id"))) {
                    facts.set("/" + list + "/" + i, fact.path("item").isInt() ? fact.path("item") : null);
                }
            }
        }
        return value;
    }

    /** @return false where the plan or the value has not the shape */
    static boolean set(JsonNode plan, int column, JsonNode value) {
        ObjectNode c = (ObjectNode) plan.path("specialColumns").path(column);
        if (!(body(plan, c) instanceof ObjectNode body) || !value.path("items").isArray()) {
            return false;
        }
        c.set("text", value.path("text"));
        c.set("items", value.path("items").deepCopy());
        body.set(bodyField(c), value.path("body"));
        JsonNode facts = value.path("facts");
        for (String list : FACTS) {
            for (int i = 0; i < plan.path(list).size(); i++) {
                ObjectNode fact = (ObjectNode) plan.path(list).path(i);
                boolean inside = facts.has("/" + list + "/" + i);
                if (inside || fact.path("column").equals(c.path("id"))) {
                    fact.set("column", inside ? c.path("id") : null);
                    if (fact.has("item")) {
                        fact.set("item", inside ? facts.path("/" + list + "/" + i) : null);
                    }
                }
            }
        }
        return true;
    }

    private static JsonNode body(JsonNode plan, JsonNode column) {
        if (column.path("section").isNull()) {
            return plan;
        }
        return Nesting.section(plan, column.path("section"));
    }

    private static String bodyField(JsonNode column) {
        return column.path("section").isNull() ? "preamble" : "text";
    }
}
