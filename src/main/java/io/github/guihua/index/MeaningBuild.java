package io.github.guihua.index;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives vectors to the plans that have none. Words stay searchable all the while, another program may write to the index
 * between two plans, and a run that was broken off is taken up by the next.
 */
public final class MeaningBuild {
    /** Told after each plan. */
    public interface Progress {
        void done(int plans, int of);
    }

    private static final int PIECES_PER_COMMIT = 500;
    /** Up to so many passages a run of ingest waits for: two minutes on two cores. */
    private static final int SMALL = 2000;

    private final Path index;
    private final Path plans;
    private final Supplier<Embedder> embedder;

    /**
     * @param plans the folder with the plans' JSON
     */
    public MeaningBuild(Path index, Path plans) {
        this(index, plans, Embedder.installed());
    }

    MeaningBuild(Path index, Path plans, Supplier<Embedder> embedder) {
        this.index = index;
        this.plans = plans;
        this.embedder = embedder;
    }

    /** Whether so little is missing that it can be done at once, and something is. */
    public boolean small() throws UserException {
        if (!Files.isDirectory(index)) {
            return false;
        }
        try (PlanSearcher searcher = PlanSearcher.open(index)) {
            int missing = searcher.passagesWithoutVectors();
            return missing > 0 && missing <= SMALL;
        }
    }

    /**
     * @return a complaint for each plan file that could not be read, or got no vectors; the others have theirs
     * @throws UserException {@code meaning.no-model} where none is installed, {@code index.*} as for writing
     */
    public List<UserException> run(Progress progress) throws UserException {
        Embedder model = embedder.get();
        if (model == null) {
            throw new EnvironmentException("index", "meaning.no-model");
        }
        Set<String> wanting;
        try (PlanSearcher searcher = PlanSearcher.open(index)) {
            wanting = searcher.plansWithoutVectors();
        }
        List<UserException> complaints = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        int pieces = 0;
        int done = 0;
        for (Path file : files()) {
            Plan plan = read(file, complaints);
            if (plan == null || !wanting.remove(plan.id())) {
                continue;
            }
            PassageVectors vectors = vectors(plan, model, file, complaints);
            if (vectors == null) {
                continue;
            }
            made.add(new Made(plan, vectors));
            pieces += vectors.byKey().values().stream().mapToInt(List::size).sum();
            if (pieces >= PIECES_PER_COMMIT) {
                write(made);
                pieces = 0;
            }
            progress.done(++done, done + wanting.size());
        }
        write(made);
        return complaints;
    }

    private record Made(Plan plan, PassageVectors vectors) {}

    /** The lock is held only for as long as writing takes. */
    private void write(List<Made> made) throws UserException {
        if (made.isEmpty()) {
            return;
        }
        try (PlanIndex writer = PlanIndex.open(index)) {
            for (Made m : made) {
                writer.put(m.plan, m.vectors);
            }
            writer.commit();
        }
        made.clear();
    }

    static PassageVectors vectors(Plan plan, Embedder model) {
        Map<String, List<float[]>> byKey = new HashMap<>();
        for (Passage p : Passages.of(plan)) {
            byKey.put(
                    p.key(),
                    Pieces.of(p.title(), p.text()).stream().map(model::embed).toList());
        }
        return new PassageVectors(model.model(), byKey);
    }

    /** Null where the model fails on this plan, which stays searchable by its words. */
    private static PassageVectors vectors(Plan plan, Embedder model, Path file, List<UserException> complaints) {
        try {
            return vectors(plan, model);
        } catch (RuntimeException e) {
            complaints.add(new UserException(e, "index", "index.plan-meaning", file, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private List<Path> files() throws UserException {
        try {
            return PlanFiles.in(plans);
        } catch (IOException e) {
            throw new UserException(e, "index", "index.plans", plans);
        }
    }

    private static Plan read(Path file, List<UserException> complaints) {
        try {
            return PlanJson.read(file);
        } catch (IOException | RuntimeException e) {
            complaints.add(new UserException(e, "index", "index.plan", file, String.valueOf(e.getMessage())));
            return null;
        }
    }
}
