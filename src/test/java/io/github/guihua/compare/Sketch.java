package io.github.guihua.compare;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small plan of 云岭省 or its 石桥县, put together sentence by sentence. */
final class Sketch {
    private static final List<String> PATH = List.of("云岭省", "清河市", "石桥县");

    private final Map<String, Object> notice = new HashMap<>();
    private final List<Object> indicators = new ArrayList<>();
    private final List<Object> targets = new ArrayList<>();
    private final List<Map<String, Object>> outline = new ArrayList<>();
    private final List<Object> columns = new ArrayList<>();
    private final List<Object> clauses = new ArrayList<>();

    private String place = "一";

    private Sketch(int depth, String level) {
        List<String> path = PATH.subList(0, depth);
        notice.put("title", path.get(depth - 1) + "全民健身计划");
        notice.put("issueDate", "2022-03-08");
        notice.put("jurisdiction", Map.of("name", path.get(depth - 1), "level", level, "path", path));
    }

    static Sketch province() {
        return new Sketch(1, "province");
    }

    static Sketch county() {
        return new Sketch(3, "county");
    }

    /** {@code 覆盖率达到 = 95 % 2025}: the sentence's subject and the words before the figure, operator, value, unit, year. */
    Sketch target(String subject, String verb, String op, double value, String unit, Integer year) {
        Map<String, Object> t = new HashMap<>();
        t.put("subject", subject);
        t.put("text", subject + verb + Figure.plain(value, null) + unit);
        t.put("op", op);
        t.put("value", value);
        t.put("unit", unit);
        t.put("deadline", year);
        t.put("section", place);
        targets.add(t);
        return this;
    }

    /** The section that the targets after it stand in. */
    Sketch in(String section) {
        place = section;
        return this;
    }

    Sketch target(String subject, double value, String unit) {
        return target(subject, "达到", "=", value, unit, null);
    }

    /** @param values year and value, the base year first, the year that the row is listed by last */
    Sketch row(String name, String unit, String nature, double... values) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < values.length; i += 2) {
            all.add(Map.of("year", (int) values[i], "op", "=", "value", values[i + 1]));
        }
        Map<String, Object> row = new HashMap<>(Map.of("name", name, "unit", unit, "values", all));
        row.put("baseline", all.get(0));
        row.put("target", all.get(all.size() - 1));
        row.put("nature", nature);
        row.put("origin", "table");
        row.put("section", "二");
        indicators.add(row);
        return this;
    }

    /** A chapter, or where the id has a slash a section of the chapter before it. */
    Sketch section(String id, String title, String text) {
        Map<String, Object> s = new HashMap<>(Map.of("id", id, "title", title, "text", text));
        s.put("children", new ArrayList<>());
        s.put("level", id.contains("/") ? 2 : 1);
        if (id.contains("/")) {
            children(outline.get(outline.size() - 1)).add(s);
        } else {
            outline.add(s);
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> children(Map<String, Object> section) {
        return (List<Object>) section.get("children");
    }

    Sketch item(String column, int number, String title, String text) {
        columns.add(Map.of(
                "id", column, "title", "专栏", "items", List.of(Map.of("number", number, "title", title, "text", text))));
        return this;
    }

    Sketch clause(String section, List<String> lead, List<String> responsible, String deadline) {
        Map<String, Object> c = new HashMap<>(Map.of("section", section, "lead", lead, "responsible", responsible));
        c.put("deadline", deadline);
        clauses.add(c);
        return this;
    }

    Plan plan() {
        try {
            return PlanJson.read(JsonMapper.builder()
                    .build()
                    .writeValueAsBytes(Map.of(
                            "id",
                            notice.get("title"),
                            "notice",
                            notice,
                            "indicators",
                            indicators,
                            "targets",
                            targets,
                            "outline",
                            outline,
                            "specialColumns",
                            columns,
                            "responsibilities",
                            clauses)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Comparison compared(Sketch base, Sketch other) {
        return new PlanComparer(Samples.RULES).compare(base.plan(), other.plan());
    }
}
