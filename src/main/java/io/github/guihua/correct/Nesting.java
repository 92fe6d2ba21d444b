package io.github.guihua.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outline of a plan's JSON as its headings are printed, one after the other, each with a level. A heading hangs under
 * the last one above it that is of a lower level, so that the levels say all about the nesting:
 *
 * <pre>
 * 一、(1)  （一）(2)  （二）(2) -> 1  （三）(2)      makes of   一 › （一）（二）（三）      一 › （一）,  （二） › （三）
 * </pre>
 */
final class Nesting {
    private static final int DEEPEST = 8;

    /** Lists whose entries name the section that they stand in. */
    private static final List<String> INSIDE =
            List.of("specialColumns", "indicators", "targets", "responsibilities", "tables");

    /**
     * @param level at least one more than the parent's, whatever is printed (the 一、 of an annex stands in the annex)
     * @param key the last step of its id, without the number that tells it from another
     */
    private record Heading(ObjectNode section, int level, String key) {}

    private Nesting() {}

    /** The section printed after that many others; a missing node where there are fewer. */
    static JsonNode section(JsonNode plan, int ordinal) {
        List<Heading> all = headings(plan);
        return ordinal < all.size() ? all.get(ordinal).section : MissingNode.getInstance();
    }

    /** The section with the id; a missing node where there is none. */
    static JsonNode section(JsonNode plan, JsonNode id) {
        return headings(plan).stream()
                .map(h -> (JsonNode) h.section)
                .filter(s -> s.path("id").equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** How many sections are printed before this one; -1 where it is none of the plan's. */
    static int ordinal(JsonNode plan, JsonNode section) {
        List<Heading> all = headings(plan);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).section == section) {
                return i;
            }
        }
        return -1;
    }

    private static List<Heading> headings(JsonNode plan) {
        List<Heading> all = new ArrayList<>();
        collect(plan.path("outline"), 0, "", all);
        return all;
    }

    private static void collect(JsonNode sections, int above, String prefix, List<Heading> into) {
        for (JsonNode s : sections) {
            int level = Math.max(above + 1, s.path("level").asInt());
            String id = s.path("id").asText();
            String step = id.startsWith(prefix) ? id.substring(prefix.length()) : id;
            into.add(new Heading((ObjectNode) s, level, step.replaceFirst("#\\d+$", "")));
            collect(s.path("children"), level, id + "/", into);
        }
    }

    /** Gives a section another level and hangs the whole outline anew; false where there is no such section or level. */
    static boolean move(JsonNode plan, int ordinal, JsonNode level) {
        List<Heading> all = headings(plan);
        int to = level == null ? 0 : level.asInt();
        if (ordinal < 0 || ordinal >= all.size() || to < 1 || to > DEEPEST) {
            return false;
        }
        Heading moved = all.get(ordinal);
        all.set(ordinal, new Heading(moved.section, to, moved.key));
        moved.section.set("level", level);
        all.forEach(h -> h.section.putArray("children"));
        Map<String, String> ids = hang(((ObjectNode) plan).putArray("outline"), all);
        INSIDE.forEach(list -> rename(plan.path(list), "section", ids));
        rename(plan.path("tasks"), "annex", ids);
        return true;
    }

    /** @return each section's new id by its old one */
    private static Map<String, String> hang(ArrayNode roots, List<Heading> all) {
        Map<String, String> ids = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        Deque<Heading> open = new ArrayDeque<>();
        for (Heading h : all) {
            while (!open.isEmpty() && open.peek().level >= h.level) {
                open.pop();
            }
            ObjectNode parent = open.isEmpty() ? null : open.peek().section;
            String id = parent == null ? h.key : parent.path("id").asText() + "/" + h.key;
            int n = used.merge(id, 1, Integer::sum);
            ids.put(h.section.path("id").asText(), n == 1 ? id : id + "#" + n);
            h.section.put("id", n == 1 ? id : id + "#" + n);
            (parent == null ? roots : (ArrayNode) parent.path("children")).add(h.section);
            open.push(h);
        }
        return ids;
    }

    private static void rename(JsonNode entries, String field, Map<String, String> ids) {
        for (JsonNode e : entries) {
            String id = ids.get(e.path(field).asText());
            if (id != null) {
                ((ObjectNode) e).put(field, id);
            }
        }
    }
}
