package io.github.guihua.correct;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The corrections of one source, oldest first.
 *
 * @param all undoings among them
 */
public record Corrections(List<Correction> all) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "corrections";
    private static final int MOST = 10_000;

    public Corrections {
        all = List.copyOf(all);
    }

    /** Of the plan's source, from an output folder; none where nobody has corrected anything. A broken line is passed over. */
    public static Corrections read(Path output, Plan plan) throws IOException {
        Path file = file(output, plan);
        List<Correction> all = new ArrayList<>();
        if (file != null && Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                Correction c = parse(line);
                if (c != null && all.size() < MOST) {
                    all.add(c);
                }
            }
        }
        return new Corrections(all);
    }

    private static Correction parse(String line) {
        try {
            return line.isBlank() ? null : JSON.readValue(line, Correction.class);
        } catch (IOException e) {
            return null;
        }
    }

    /** Writes one more line. */
    public static void append(Path output, Plan plan, Correction correction) throws IOException {
        Path file = file(output, plan);
        if (file == null) {
            throw new IOException("a plan without a source cannot be corrected");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                JSON.writeValueAsString(correction) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }

    private static Path file(Path output, Plan plan) {
        String sha = plan.source() == null ? null : plan.source().sha256();
        return sha == null || !sha.matches("[0-9a-f]{64}")
                ? null
                : output.resolve(FOLDER).resolve(sha + ".jsonl");
    }

    /** A plan as extracted, as JSON, with what was put right in it; the same bytes where nothing was. */
    public static byte[] applied(Path output, byte[] plan) throws IOException {
        if (!Files.isDirectory(output.resolve(FOLDER))) {
            return plan;
        }
        Plan read = PlanJson.read(plan);
        Corrections corrections = read(output, read);
        return corrections.inForce().isEmpty() ? plan : PlanJson.toBytes(corrections.apply(read));
    }

    /** Those that nobody has taken back. */
    public List<Correction> inForce() {
        Set<String> undone = new HashSet<>();
        all.forEach(c -> undone.add(c.undoes()));
        return all.stream()
                .filter(c -> c.undoes() == null && !undone.contains(c.id()))
                .toList();
    }

    /** The plan with every correction in force whose {@code before} the plan says. */
    public Plan apply(Plan plan) throws IOException {
        JsonNode tree = tree(plan);
        for (Correction c : inForce()) {
            set(tree, c.field(), c.before(), c.after());
        }
        return plan(tree);
    }

    /** The plan with one field changed; null where the field does not say {@code before}, or cannot say {@code after}. */
    public static Plan change(Plan plan, String field, JsonNode before, JsonNode after) throws IOException {
        JsonNode tree = tree(plan);
        return set(tree, field, before, after) ? plan(tree) : null;
    }

    /** What a field says; null where there is no such field. */
    public static JsonNode value(Plan plan, String field) throws IOException {
        try {
            JsonNode found = tree(plan).at(JsonPointer.compile(field));
            return found.isMissingNode() ? null : found;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static JsonNode tree(Plan plan) throws IOException {
        return JSON.readTree(PlanJson.toBytes(plan));
    }

    private static Plan plan(JsonNode tree) throws IOException {
        return PlanJson.read(JSON.writeValueAsBytes(tree));
    }

    private static boolean set(JsonNode tree, String field, JsonNode before, JsonNode after) {
        JsonPointer pointer;
        try {
            pointer = JsonPointer.compile(field);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (pointer.matches() || !Objects.equals(tree.at(pointer), before)) {
            return false;
        }
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), after);
            return true;
        }
        if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), after);
            return true;
        }
        return false;
    }
}
