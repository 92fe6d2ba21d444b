package io.github.guihua.correct;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and changes the fields of a plan's JSON. A field is a JSON pointer (RFC 6901), or one of:
 *
 * <pre>{@code
 * /sections/7/title        of the section that is printed eighth, however it is nested
 * /sections/7/level        which when changed hangs the section, and what follows it, where the level belongs
 * /specialColumns/1/end    what the column holds and what the text around it: see ColumnExtent
 * }</pre>
 */
public final class Edits {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECTION = Pattern.compile("/sections/(\\d{1,5})(/.*)?");
    private static final Pattern LEVEL = Pattern.compile("(/outline/.*)/level");
    private static final Pattern END = Pattern.compile("/specialColumns/(\\d{1,5})/end");

    private Edits() {}

    public static JsonNode tree(Plan plan) throws IOException {
        return JSON.readTree(PlanJson.toBytes(plan));
    }

    static Plan plan(JsonNode tree) throws IOException {
        return PlanJson.read(JSON.writeValueAsBytes(tree));
    }

    /** What a field says; null where there is no such field. */
    public static JsonNode value(JsonNode plan, String field) {
        Matcher end = END.matcher(field);
        if (end.matches()) {
            return ColumnExtent.of(plan, Integer.parseInt(end.group(1)));
        }
        Matcher section = SECTION.matcher(field);
        try {
            JsonNode found = section.matches()
                    ? Nesting.section(plan, Integer.parseInt(section.group(1)))
                            .at(JsonPointer.compile(Objects.requireNonNullElse(section.group(2), "")))
                    : plan.at(JsonPointer.compile(field));
            return found.isMissingNode() ? null : found;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The plan with changes made one after the other; null where a field does not say {@code before}, or cannot say {@code after}. */
    public static Plan changed(Plan plan, List<Correction.Change> changes) throws IOException {
        JsonNode tree = tree(plan);
        for (Correction.Change c : changes) {
            if (!set(tree, c)) {
                return null;
            }
        }
        return plan(tree);
    }

    /** Whether the field said {@code before}, and says {@code after} now. */
    static boolean set(JsonNode plan, Correction.Change c) {
        if (!Objects.equals(value(plan, c.field()), c.before())) {
            return false;
        }
        Matcher end = END.matcher(c.field());
        if (end.matches()) {
            return ColumnExtent.set(plan, Integer.parseInt(end.group(1)), c.after());
        }
        Matcher level = LEVEL.matcher(c.field());
        if (level.matches()) {
            return Nesting.move(plan, Nesting.ordinal(plan, plan.at(level.group(1))), c.after());
        }
        Matcher section = SECTION.matcher(c.field());
        if (section.matches()) {
            int ordinal = Integer.parseInt(section.group(1));
            return "/level".equals(section.group(2))
                    ? Nesting.move(plan, ordinal, c.after())
                    : put(Nesting.section(plan, ordinal), section.group(2), c.after());
        }
        return put(plan, c.field(), c.after());
    }

    private static boolean put(JsonNode under, String at, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(at == null ? "" : at);
        if (pointer.matches()) {
            return false;
        }
        JsonNode parent = under.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), value);
            return true;
        }
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), value);
            return true;
        }
        return false;
    }
}
