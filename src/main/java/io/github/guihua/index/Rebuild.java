package io.github.guihua.index;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Puts the plans of files into an index, on all processors. */
final class Rebuild {
    private final PlanIndex index;
    private final KeptVectors vectors;

    Rebuild(PlanIndex index, KeptVectors vectors) {
        this.index = index;
        this.vectors = vectors;
    }

    /**
     * @return a complaint for each plan that could not be read
     * @throws UserException where the index cannot be written
     */
    List<UserException> run(List<Path> files) throws UserException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<UserException>> done = new ArrayList<>();
            for (Path file : files) {
                done.add(pool.submit(() -> put(file)));
            }
            List<UserException> unread = new ArrayList<>();
            for (Future<UserException> one : done) {
                UserException complaint = result(one);
                if (complaint != null) {
                    unread.add(complaint);
                }
            }
            return unread;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Null where all went well. */
    private UserException put(Path file) throws UserException {
        Plan plan;
        try {
            plan = PlanJson.read(file);
        } catch (IOException | RuntimeException e) {
            return new UserException(e, "index", "index.plan", file, String.valueOf(e.getMessage()));
        }
        index.put(plan, vectors.of(plan));
        return null;
    }

    private static UserException result(Future<UserException> one) throws UserException {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException(e, "index", "index.interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserException said) {
                throw said;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
