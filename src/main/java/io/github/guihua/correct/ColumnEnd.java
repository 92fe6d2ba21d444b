package io.github.guihua.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a special column ends, and what {@link ColumnExtent} becomes where a person has it end elsewhere. */
public final class ColumnEnd {
    private static final Pattern KEEP = Pattern.compile("keep:(\\d{1,5})");
    private static final Pattern TAKE = Pattern.compile("take:(\\d{1,5})-(\\d{1,5})");
    private static final Pattern ITEM = Pattern.compile("(\\d{1,3})[.．、]\\s*([^。]{1,60})。?(.*)", Pattern.DOTALL);

    private ColumnEnd() {}

    /** The paragraphs and items of the column, in order: what {@code keep:N} counts. */
    public static List<String> parts(JsonNode value) {
        List<String> parts = new ArrayList<>(paragraphs(value.path("text")));
        value.path("items").forEach(i -> parts.add(line(i)));
        return parts;
    }

    /** The paragraphs of the text around it: what {@code take:FROM-TO} counts. */
    public static List<String> around(JsonNode value) {
        return paragraphs(value.path("body"));
    }

    /**
     * What the value becomes where the column ends elsewhere.
     *
     * @param choice {@code keep:3}: it has its first three parts only, the others are text; {@code take:2-4}: the second
     *     to fourth paragraph of the text around it are the column's last; from 1
     * @return null where there are no such parts
     */
    public static JsonNode chosen(JsonNode plan, int column, String choice) {
        JsonNode before = ColumnExtent.of(plan, column);
        Matcher keep = KEEP.matcher(choice);
        Matcher take = TAKE.matcher(choice);
        if (before != null && keep.matches()) {
            return kept(plan, before.deepCopy(), Integer.parseInt(keep.group(1)));
        }
        return before != null && take.matches()
                ? taken(
                        plan,
                        column,
                        before.deepCopy(),
                        Integer.parseInt(take.group(1)),
                        Integer.parseInt(take.group(2)))
                : null;
    }

    private static JsonNode kept(JsonNode plan, ObjectNode value, int n) {
        List<String> own = paragraphs(value.path("text"));
        List<String> parts = parts(value);
        if (n < 1 || n >= parts.size()) {
            return null;
        }
        List<String> left = parts.subList(n, parts.size());
        List<String> body = new ArrayList<>(around(value));
        body.addAll(left);
        value.put("text", String.join("\n", own.subList(0, Math.min(n, own.size()))));
        value.put("body", String.join("\n", body));
        ArrayNode items = (ArrayNode) value.path("items");
        while (items.size() > Math.max(0, n - own.size())) {
            items.remove(items.size() - 1);
        }
        String kept = String.join("\n", parts.subList(0, n));
        ObjectNode facts = (ObjectNode) value.path("facts");
        for (var fact : List.copyOf(facts.properties())) {
            String said = said(plan.at(fact.getKey()));
            boolean gone = fact.getValue().isInt()
                    ? !numbered(items, fact.getValue())
                    : said != null
                            && !kept.contains(said)
                            && String.join("\n", left).contains(said);
            if (gone) {
                facts.remove(fact.getKey());
            }
        }
        return value;
    }

    private static JsonNode taken(JsonNode plan, int column, ObjectNode value, int from, int to) {
        List<String> body = new ArrayList<>(around(value));
        if (from < 1 || to < from || to > body.size()) {
            return null;
        }
        List<String> run = body.subList(from - 1, to);
        List<String> taken = List.copyOf(run);
        run.clear();
        value.put("body", String.join("\n", body));
        ArrayNode items = (ArrayNode) value.path("items");
        JsonNode section = plan.path("specialColumns").path(column).path("section");
        ObjectNode facts = (ObjectNode) value.path("facts");
        for (String paragraph : taken) {
            append(
                    value,
                    items,
                    paragraph,
                    plan.path("specialColumns").path(column).path("evidence"));
            JsonNode number =
                    items.isEmpty() ? null : items.path(items.size() - 1).path("number");
            for (String list : ColumnExtent.FACTS) {
                for (int i = 0; i < plan.path(list).size(); i++) {
                    JsonNode fact = plan.path(list).path(i);
                    String said = said(fact);
                    if (fact.path("column").isNull()
                            && fact.path("section").equals(section)
                            && said != null
                            && paragraph.contains(said)) {
                        facts.set("/" + list + "/" + i, number != null && number.isInt() ? number : null);
                    }
                }
            }
        }
        return value;
    }

    /** A paragraph with a number of its own is an item; another goes on with the last. */
    private static void append(ObjectNode value, ArrayNode items, String paragraph, JsonNode evidence) {
        Matcher item = ITEM.matcher(paragraph);
        if (item.matches()) {
            ObjectNode added = items.addObject()
                    .put("number", Integer.parseInt(item.group(1)))
                    .putNull("marker");
            added.put("title", item.group(2)).put("text", item.group(3)).set("evidence", evidence);
        } else if (items.isEmpty()) {
            value.put("text", joined(value.path("text"), paragraph));
        } else {
            ObjectNode last = (ObjectNode) items.path(items.size() - 1);
            last.put("text", joined(last.path("text"), paragraph));
        }
    }

    private static boolean numbered(ArrayNode items, JsonNode number) {
        for (JsonNode item : items) {
            if (item.path("number").equals(number)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a target; null for what is cut out of the text. */
    private static String said(JsonNode fact) {
        String said = fact.path("text").asText();
        return said.isEmpty() ? null : said;
    }

    private static String line(JsonNode item) {
        String number = item.path("number").isInt() ? item.path("number").asText() + "." : "";
        String title = item.path("title").isTextual() ? item.path("title").asText() + "。" : "";
        return number
                + title
                + (item.path("text").isTextual() ? item.path("text").asText() : "");
    }

    private static String joined(JsonNode text, String more) {
        return text.isTextual() && !text.asText().isEmpty() ? text.asText() + "\n" + more : more;
    }

    private static List<String> paragraphs(JsonNode text) {
        return text.isTextual()
                ? Arrays.stream(text.asText().split("\n"))
                        .filter(p -> !p.isBlank())
                        .toList()
                : List.of();
    }
}
