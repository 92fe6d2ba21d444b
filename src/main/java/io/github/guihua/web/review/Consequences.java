package io.github.guihua.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.guihua.correct.Correction.Change;
import io.github.guihua.correct.Edits;
import io.github.guihua.normalize.Agencies;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else a plan must say where one of its fields is put right: a figure in its base unit and as printed, every value
 * of an indicator whose unit changes, and what the bodies of a clause are.
 */
final class Consequences {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern VALUE = Pattern.compile("(/indicators/\\d+)/(baseline|target)/value");
    private static final Pattern TARGET = Pattern.compile("(/targets/\\d+)/(?:value|unit)");
    private static final Pattern UNIT = Pattern.compile("(/indicators/\\d+)/unit");
    private static final Pattern BODIES =
            Pattern.compile("(/(?:responsibilities|tasks)/\\d+)/(?:lead|responsible|supporting|alsoResponsible)");

    private final Units units;
    private final Agencies agencies;

    Consequences(Rules rules) {
        this.units = new Units(rules);
        this.agencies = new Agencies(rules);
    }

    /**
     * @param plan as it was before
     * @param corrected with the field itself put right, and nothing else
     */
    List<Change> of(String field, JsonNode plan, JsonNode corrected) {
        Matcher m = VALUE.matcher(field);
        if (m.matches()) {
            return value(m.group(1), m.group(2), plan, corrected);
        }
        m = TARGET.matcher(field);
        if (m.matches()) {
            return different(
                    m.group(1) + "/normalized", plan, measure(corrected.at(m.group(1)), corrected.at(m.group(1))));
        }
        m = UNIT.matcher(field);
        if (m.matches()) {
            return unit(m.group(1), plan, corrected.at(m.group(1)));
        }
        m = BODIES.matcher(field);
        return m.matches()
                ? different(m.group(1) + "/agencies", plan, bodies(corrected.at(m.group(1)), plan.at(m.group(1))))
                : List.of();
    }

    /** The cell's text and base unit follow, and so does the same figure in the row of values. */
    private List<Change> value(String indicator, String which, JsonNode plan, JsonNode corrected) {
        JsonNode before = plan.at(indicator + "/" + which);
        ObjectNode after = corrected.at(indicator + "/" + which).deepCopy();
        after.set("normalized", measure(after, corrected.at(indicator)));
        after.set("raw", after.path("value").isNull() ? after.path("raw") : TextNode.valueOf(printed(after)));
        List<Change> all = new ArrayList<>();
        all.addAll(different(indicator + "/" + which + "/raw", plan, after.path("raw")));
        all.addAll(different(indicator + "/" + which + "/normalized", plan, after.path("normalized")));
        JsonNode values = plan.at(indicator + "/values");
        for (int i = 0; i < values.size(); i++) {
            if (values.path(i).equals(before)) {
                all.add(new Change(indicator + "/values/" + i, before, after));
                break;
            }
        }
        return all;
    }

    private static String printed(JsonNode value) {
        String op = Map.of(">=", "≥", ">", ">", "<=", "≤", "<", "<", "~", "约")
                .getOrDefault(value.path("op").asText(), "");
        return op + Typed.text(value.path("value"));
    }

    private List<Change> unit(String at, JsonNode plan, JsonNode indicator) {
        List<Change> all = new ArrayList<>();
        for (String which : List.of("baseline", "target")) {
            if (indicator.path(which).isObject()) {
                all.addAll(
                        different(at + "/" + which + "/normalized", plan, measure(indicator.path(which), indicator)));
            }
        }
        for (int i = 0; i < indicator.path("values").size(); i++) {
            JsonNode value = indicator.path("values").path(i);
            all.addAll(different(at + "/values/" + i + "/normalized", plan, measure(value, indicator)));
        }
        return all;
    }

    private JsonNode measure(JsonNode value, JsonNode unit) {
        JsonNode printed = unit.path("unit");
        return value.path("value").isNumber()
                ? JSON.valueToTree(
                        units.normalize(value.path("value").asDouble(), printed.isTextual() ? printed.asText() : null))
                : NullNode.getInstance();
    }

    /** Each body once; those that were there before stay as they were read. */
    private JsonNode bodies(JsonNode clause, JsonNode before) {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        before.path("agencies").forEach(a -> known.put(a.path("name").asText(), a));
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (String role : List.of("lead", "responsible", "supporting", "alsoResponsible")) {
            for (JsonNode name : clause.path(role)) {
                JsonNode agency = known.get(name.asText());
                all.put(name.asText(), agency == null ? JSON.valueToTree(agencies.of(name.asText())) : agency);
            }
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.values().forEach(list::add);
        return list;
    }

    private static List<Change> different(String field, JsonNode plan, JsonNode after) {
        JsonNode before = Edits.value(plan, field);
        return before == null || before.equals(after) ? List.of() : List.of(new Change(field, before, after));
    }
}
