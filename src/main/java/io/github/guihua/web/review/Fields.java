package io.github.guihua.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.guihua.correct.Corrections;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where each fact of a plan stands in its JSON, and what of it people may correct. */
public final class Fields {
    private static final int DEEPEST = 2;

    private final Map<Object, String> pointers = new IdentityHashMap<>();

    /** A field that may be corrected; {@code name} is the last step of its pointer, or the two last. */
    public record Field(String pointer, String name, String value) {}

    public Fields(Plan plan) {
        sections(plan.outline(), "/outline");
        list(plan.specialColumns(), "/specialColumns");
        for (int i = 0; i < plan.specialColumns().size(); i++) {
            list(plan.specialColumns().get(i).items(), "/specialColumns/" + i + "/items");
        }
        list(plan.indicators(), "/indicators");
        list(plan.targets(), "/targets");
        list(plan.responsibilities(), "/responsibilities");
        list(plan.tasks(), "/tasks");
    }

    private void sections(List<Section> sections, String at) {
        for (int i = 0; i < sections.size(); i++) {
            pointers.put(sections.get(i), at + "/" + i);
            sections(sections.get(i).children(), at + "/" + i + "/children");
        }
    }

    private void list(List<?> facts, String at) {
        for (int i = 0; i < facts.size(); i++) {
            pointers.put(facts.get(i), at + "/" + i);
        }
    }

    /** The pointer of one of the plan's own facts; null for anything else. */
    public String of(Object fact) {
        return pointers.get(fact);
    }

    /** The fields of the fact at a pointer that may be corrected. */
    public static List<Field> below(Plan plan, String pointer) throws IOException {
        List<Field> fields = new ArrayList<>();
        JsonNode fact = Corrections.value(plan, pointer);
        if (pointer.equals(Review.PLACE)) {
            fields.add(new Field(pointer, "place", Review.text(fact)));
        } else if (fact != null) {
            collect(fact, pointer, "", 0, fields);
        }
        return fields;
    }

    private static void collect(JsonNode node, String at, String name, int depth, List<Field> into) {
        if (node.isValueNode()) {
            if (Review.open(at) && !node.isBoolean()) {
                into.add(new Field(at, name, Review.text(node)));
            }
        } else if (depth < DEEPEST && node.isObject()) {
            node.properties().forEach(p -> {
                boolean later = List.of("children", "items", "points", "agencies", "values", "normalized", "text")
                        .contains(p.getKey());
                if (!later) {
                    String deeper = name.isEmpty() ? p.getKey() : name + "." + p.getKey();
                    collect(p.getValue(), at + "/" + p.getKey(), deeper, depth + 1, into);
                }
            });
        } else if (depth < DEEPEST && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at + "/" + i, name, depth, into);
            }
        }
    }
}
