package io.github.guihua.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.guihua.correct.Edits;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each fact of a plan stands in its JSON, and what of it people may correct. */
public final class Fields {
    private static final int DEEPEST = 2;

    /** Shown elsewhere, or made of the other fields. */
    private static final Set<String> LATER =
            Set.of("children", "items", "points", "agencies", "values", "normalized", "text", "raw", "alsoResponsible");

    private final Map<Object, String> pointers = new IdentityHashMap<>();
    private int printed;

    /**
     * A field that may be corrected.
     *
     * @param name the last step of its pointer, or the two last
     * @param ends what it may become, where it is a column's end; else empty, and anything may be typed
     */
    public record Field(String pointer, String name, String value, List<Ends.End> ends) {
        Field(String pointer, String name, String value) {
            this(pointer, name, value, List.of());
        }
    }

    public Fields(Plan plan) {
        sections(plan.outline());
        list(plan.specialColumns(), "/specialColumns");
        for (int i = 0; i < plan.specialColumns().size(); i++) {
            list(plan.specialColumns().get(i).items(), "/specialColumns/" + i + "/items");
        }
        list(plan.indicators(), "/indicators");
        list(plan.targets(), "/targets");
        list(plan.responsibilities(), "/responsibilities");
        list(plan.tasks(), "/tasks");
    }

    private void sections(List<Section> sections) {
        for (Section s : sections) {
            pointers.put(s, "/sections/" + printed++);
            sections(s.children());
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
        JsonNode tree = Edits.tree(plan);
        JsonNode fact = Edits.value(tree, pointer);
        if (pointer.equals(Review.PLACE)) {
            fields.add(new Field(pointer, "place", Review.text(fact)));
        } else if (fact != null) {
            collect(fact, pointer, "", 0, fields);
        }
        JsonNode end = Edits.value(tree, pointer + "/end");
        if (end != null && Review.open(pointer + "/end")) {
            fields.add(new Field(pointer + "/end", "end", Review.text(end), Ends.of(end)));
        }
        return fields;
    }

    private static void collect(JsonNode node, String at, String name, int depth, List<Field> into) {
        if (node.isValueNode() || !node.isEmpty() && Typed.names(node) || bodies(at)) {
            if (Review.open(at) && !node.isBoolean()) {
                into.add(new Field(at, name, Review.text(node)));
            }
        } else if (depth < DEEPEST && node.isObject()) {
            node.properties().forEach(p -> {
                if (!LATER.contains(p.getKey())) {
                    String deeper = name.isEmpty() ? p.getKey() : name + "." + p.getKey();
                    collect(p.getValue(), at + "/" + p.getKey(), deeper, depth + 1, into);
                }
            });
        }
    }

    /** Lists of bodies, empty ones too: a name may be wanting. */
    private static boolean bodies(String at) {
        return at.matches(".*/(?:lead|responsible|supporting)");
    }
}
