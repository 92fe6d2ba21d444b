package io.github.guihua.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.guihua.correct.ColumnEnd;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.normalize.Jurisdictions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Between a field's value and what a person sees of it and types for it. */
final class Typed {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LEVEL = Pattern.compile("/(?:sections|outline)/.*/level");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]");
    private static final int DEEPEST = 8;

    private Typed() {}

    /** Whether a person can type the value: a text, a number, a list of names, a place, or where a column ends. */
    static boolean possible(String field, JsonNode value) {
        return value != null
                && !value.isBoolean()
                && (value.isValueNode()
                        || names(value)
                        || field.equals(Review.PLACE)
                        || Review.END.matcher(field).matches());
    }

    /** Whether it is a list of texts, empty ones among them. */
    static boolean names(JsonNode value) {
        return value.isArray()
                && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    /** A value as a person sees it: names with 、 between them, of a column's end the number of its parts. */
    static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (names(value)) {
            List<String> names = new ArrayList<>();
            value.forEach(n -> names.add(n.asText()));
            return String.join("、", names);
        }
        if (value.isDouble() && value.asDouble() == Math.rint(value.asDouble()) && Math.abs(value.asDouble()) < 1e15) {
            return String.valueOf(value.asLong());
        }
        return value.has("items")
                ? String.valueOf(ColumnEnd.parts(value).size())
                : value.isObject()
                        ? value.path("name").asText()
                        : value.asText().strip();
    }

    /** What was typed, of the kind that the field has: a number stays a number. */
    static JsonNode value(String field, JsonNode before, String typed, Jurisdictions places) throws UserException {
        String text = typed.strip();
        if (field.equals(Review.PLACE)) {
            return place(text, places);
        }
        if (names(before)) {
            ArrayNode names = JsonNodeFactory.instance.arrayNode();
            BETWEEN.splitAsStream(text)
                    .map(String::strip)
                    .filter(n -> !n.isEmpty())
                    .forEach(names::add);
            return names;
        }
        if (LEVEL.matcher(field).matches()) {
            int level = number(text).intValue();
            if (level < 1 || level > DEEPEST) {
                throw new UserException("web", "error.no-level", DEEPEST);
            }
            return IntNode.valueOf(level);
        }
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        boolean figure =
                before.isNumber() || field.matches(".*/(?:value|valueMax|year|deadline|number)") && before.isNull();
        if (!figure) {
            return TextNode.valueOf(text);
        }
        return before.isInt() || before.isNull() && field.matches(".*/(?:year|number)")
                ? IntNode.valueOf(number(text).intValue())
                : DoubleNode.valueOf(number(text));
    }

    private static Double number(String text) throws UserException {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new UserException(e, "web", "error.no-number", text.length() < 100 ? text : "…");
        }
    }

    private static JsonNode place(String name, Jurisdictions jurisdictions) throws UserException {
        List<Jurisdiction> places = jurisdictions.byName(name);
        if (places.isEmpty()) {
            String near = String.join("、", jurisdictions.nearest(name, 5));
            throw new UserException("web", "error.no-place", name, near.isEmpty() ? "—" : near);
        }
        return JSON.valueToTree(places.get(0));
    }
}
