package io.github.guihua.correct;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
        Plan corrected = plan;
        for (Correction c : inForce()) {
            Plan next = Edits.changed(corrected, c.changes());
            corrected = next == null ? corrected : next;
        }
        return corrected;
    }

    /** The plan with a correction made; null where a field does not say {@code before}, or cannot say {@code after}. */
    public static Plan make(Plan plan, Correction c) throws IOException {
        return Edits.changed(plan, c.changes());
    }

    /** The plan with a correction taken back; null where a field does not say what the correction made it say. */
    public static Plan takeBack(Plan plan, Correction c) throws IOException {
        List<Correction.Change> changes = new ArrayList<>(c.changes());
        Collections.reverse(changes);
        return Edits.changed(
                plan, changes.stream().map(Correction.Change::reversed).toList());
    }
}
