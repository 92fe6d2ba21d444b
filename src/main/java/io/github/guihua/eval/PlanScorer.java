package io.github.guihua.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Scores an extracted plan against a hand-made one, family by family. */
public final class PlanScorer {
    private final Folding folding;
    private final PlanTree gold;
    private final PlanTree found;
    private final SectionMatch match;

    private PlanScorer(Folding folding, JsonNode gold, JsonNode found) {
        this.folding = folding;
        this.gold = new PlanTree(gold);
        this.found = new PlanTree(found);
        this.match = new SectionMatch(folding, this.gold, this.found);
    }

    /** With characters as printed. */
    public static List<FamilyScore> strict(JsonNode gold, JsonNode found) {
        return new PlanScorer(Folding.STRICT, gold, found).score();
    }

    /** With width, punctuation and dashes folded. */
    public static List<FamilyScore> normalized(JsonNode gold, JsonNode found) {
        return new PlanScorer(Folding.NORMALIZED, gold, found).score();
    }

    private List<FamilyScore> score() {
        JsonNode g = gold.plan();
        JsonNode f = found.plan();
        return Stream.of(
                        new NoticeScore(folding).score(g.path("notice"), f.path("notice")),
                        family("basedOn", g.at("/notice/basedOn"), f.at("/notice/basedOn"), this::citation),
                        match.outline(),
                        match.tree(),
                        match.texts(),
                        points(),
                        family("columns", g.path("specialColumns"), f.path("specialColumns"), this::column),
                        new ColumnItems(folding).score(g.path("specialColumns"), f.path("specialColumns")),
                        columnPlaces(),
                        family("indicators", g.path("indicators"), f.path("indicators"), this::indicator),
                        targets(),
                        clauses(),
                        new TaskCells(folding).score(g.path("tasks"), f.path("tasks")),
                        NothingLost.score(g, f))
                .filter(Objects::nonNull)
                .toList();
    }

    private FamilyScore family(String name, JsonNode g, JsonNode f, Function<JsonNode, String> key) {
        return Tally.of(keys(g, key), keys(f, key)).score(name);
    }

    private String citation(JsonNode c) {
        return text(c, "title") + "|" + text(c, "number");
    }

    private String column(JsonNode c) {
        return number(c.path("number")) + "|" + text(c, "title") + "|"
                + c.path("kind").asText();
    }

    private String indicator(JsonNode i) {
        JsonNode target = i.path("target");
        String value = number(target.path("value"));
        return String.join(
                "|",
                text(i, "name"),
                number(i.at("/baseline/value")),
                value.isEmpty() ? "" : target.path("op").asText("="),
                value,
                unit(i),
                text(i, "nature"));
    }

    private FamilyScore columnPlaces() {
        Map<String, List<String>> placed = new HashMap<>();
        for (JsonNode c : found.plan().path("specialColumns")) {
            placed.computeIfAbsent(text(c, "title"), k -> new ArrayList<>()).add(found.path(c.path("section")));
        }
        List<String> wrong = new ArrayList<>();
        JsonNode columns = gold.plan().path("specialColumns");
        for (JsonNode c : columns) {
            String want = match.translate(gold.path(c.path("section")));
            if (!placed.getOrDefault(text(c, "title"), List.of()).contains(want)) {
                wrong.add(text(c, "title") + " in " + want);
            }
        }
        return FamilyScore.accuracy("columnPlace", columns.size() - wrong.size(), columns.size(), wrong);
    }

    private FamilyScore points() {
        return Tally.of(points(gold, p -> match.translate(p)), points(found, p -> p))
                .score("points");
    }

    private List<String> points(PlanTree tree, Function<String, String> place) {
        List<String> keys = new ArrayList<>();
        for (PlanTree.Node n : tree.nodes()) {
            for (JsonNode p : n.section().path("points")) {
                String title = p.path("title").isTextual()
                        ? p.path("title").asText()
                        : start(p.path("text").asText(""));
                keys.add(place.apply(n.path()) + "|" + folding.key(title));
            }
        }
        return keys;
    }

    /** Optional targets of the hand-made plan neither help nor hurt. */
    private FamilyScore targets() {
        List<String> want = new ArrayList<>();
        Map<String, Integer> spare = new HashMap<>();
        for (JsonNode t : gold.plan().path("targets")) {
            String key = target(t, match.translate(gold.path(t.path("section"))));
            if (t.path("optional").asBoolean()) {
                spare.merge(key, 1, Integer::sum);
            } else {
                want.add(key);
            }
        }
        Map<String, Integer> wanted = new LinkedHashMap<>();
        want.forEach(k -> wanted.merge(k, 1, Integer::sum));
        List<String> have = new ArrayList<>();
        for (JsonNode t : found.plan().path("targets")) {
            String key = target(t, found.path(t.path("section")));
            if (wanted.merge(key, -1, Integer::sum) < 0 && spare.merge(key, -1, Integer::sum) >= 0) {
                continue;
            }
            have.add(key);
        }
        return Tally.of(want, have).score("targets");
    }

    private String target(JsonNode t, String section) {
        String deadline = t.path("deadline").asText("");
        return String.join(
                "|",
                section,
                t.path("op").asText("="),
                number(t.path("value")),
                number(t.path("valueMax")),
                unit(t),
                t.path("deadline").isNull() ? "" : deadline.substring(0, Math.min(4, deadline.length())));
    }

    private FamilyScore clauses() {
        return Tally.of(clauses(gold, match::translate), clauses(found, p -> p)).score("responsibilities");
    }

    private List<String> clauses(PlanTree tree, Function<String, String> place) {
        List<String> keys = new ArrayList<>();
        for (JsonNode r : tree.plan().path("responsibilities")) {
            String section = place.apply(tree.path(r.path("section")));
            for (String role : List.of("lead", "responsible", "supporting")) {
                r.path(role).forEach(b -> keys.add(section + "|" + role + "|" + folding.key(b.asText())));
            }
            if (r.path("deadline").isTextual()) {
                keys.add(section + "|deadline|" + text(r, "deadline"));
            }
        }
        return keys;
    }

    private String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : folding.key(node.path(field).asText(""));
    }

    private String unit(JsonNode node) {
        return text(node, "unit").replace("百分点", "个百分点").replace("个个", "个");
    }

    private static String start(String text) {
        return text.substring(0, Math.min(12, text.length()));
    }

    static String number(JsonNode n) {
        return n.isNumber() ? Double.toString(Math.rint(n.asDouble() * 1e6) / 1e6) : "";
    }

    private static List<String> keys(JsonNode array, Function<JsonNode, String> key) {
        return StreamSupport.stream(array.spliterator(), false).map(key).toList();
    }
}
