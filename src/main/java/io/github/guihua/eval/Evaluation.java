package io.github.guihua.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of hand-made plans against a folder of extracted ones, paired by file name, else by title.
 *
 * @param documents by name; a document without an extracted plan scores 0 in every family
 * @param without names of those
 */
public record Evaluation(Map<String, Document> documents, List<String> without) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One document's scores. */
    public record Document(List<FamilyScore> normalized, List<FamilyScore> strict) {}

    public static Evaluation of(Path gold, Path found) throws IOException, UserException {
        Map<String, JsonNode> golds = plans(gold);
        if (golds.isEmpty()) {
            throw new UserException("eval", "no-gold", gold);
        }
        Map<String, JsonNode> plans = plans(found);
        Map<String, Document> documents = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        golds.forEach((name, g) -> {
            JsonNode plan = partner(name, g, plans);
            if (plan == null) {
                without.add(name);
                plan = JSON.createObjectNode();
            }
            documents.put(name, new Document(PlanScorer.normalized(g, plan), PlanScorer.strict(g, plan)));
        });
        return new Evaluation(documents, without);
    }

    /** Mean F1 of each family over the documents that have it. */
    public Map<String, Double> means() {
        Map<String, double[]> sums = new LinkedHashMap<>();
        documents.values().forEach(d -> d.normalized().forEach(f -> {
            double[] sum = sums.computeIfAbsent(f.family(), k -> new double[2]);
            sum[0] += f.f1();
            sum[1]++;
        }));
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((family, sum) -> means.put(family, sum[0] / sum[1]));
        return means;
    }

    /** Mean over the families' means. */
    public double overall() {
        return means().values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static JsonNode partner(String name, JsonNode gold, Map<String, JsonNode> plans) {
        JsonNode same = plans.get(name);
        if (same != null) {
            return same;
        }
        String title = Folding.NORMALIZED.key(gold.at("/notice/title").asText(""));
        return plans.values().stream()
                .filter(p -> !title.isEmpty()
                        && title.equals(
                                Folding.NORMALIZED.key(p.at("/notice/title").asText(""))))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, JsonNode> plans(Path folder) throws IOException, UserException {
        if (!Files.isDirectory(folder)) {
            throw new UserException("eval", "no-folder", folder);
        }
        Map<String, JsonNode> plans = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode json = json(file);
                String name = file.getFileName().toString();
                if (json.has("outline") && json.has("notice")) {
                    plans.put(name.substring(0, name.length() - ".json".length()), json);
                }
            }
        }
        return plans;
    }

    private static JsonNode json(Path file) throws IOException, UserException {
        try {
            return JSON.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new UserException(e, "eval", "not-json", file);
        }
    }
}
