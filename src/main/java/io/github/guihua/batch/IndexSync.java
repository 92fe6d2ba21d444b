package io.github.guihua.batch;

import io.github.guihua.index.PlanIndex;
import io.github.guihua.index.Stamps;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings the index to what the ledger says: the plan of every document that leads its copies, and nothing else. It
 * compares stamps and does only what differs, so that an index that an earlier, interrupted run left behind is caught
 * up as well.
 */
final class IndexSync {
    private static final int COMMIT_EVERY = 500;

    /** Each holds a plan. */
    private static final int MOST_THREADS = 4;

    private IndexSync() {}

    /**
     * @throws UserException where the index is damaged, held or of another version; the old one still serves
     */
    static void run(OutputFolder folder, Copies copies) throws UserException, IOException {
        Map<String, Copies.Copy> wanted = new TreeMap<>(copies.leaders());
        Map<String, String> indexed = new HashMap<>(Stamps.in(folder.index()));
        Map<String, Copies.Copy> missing = new TreeMap<>(wanted);
        missing.values().removeIf(c -> c.stamp().equals(indexed.get(c.id())));
        indexed.keySet().removeAll(wanted.keySet());
        if (missing.isEmpty() && indexed.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())));
        try (PlanIndex index = PlanIndex.open(folder.index())) {
            for (String id : indexed.keySet()) {
                index.delete(id);
            }
            List<Copies.Copy> todo = List.copyOf(missing.values());
            for (int from = 0; from < todo.size(); from += COMMIT_EVERY) {
                put(todo.subList(from, Math.min(todo.size(), from + COMMIT_EVERY)), folder, index, threads);
                index.commit();
            }
            index.settle();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void put(List<Copies.Copy> some, OutputFolder folder, PlanIndex index, ExecutorService threads)
            throws UserException, IOException {
        List<Future<?>> puts = new ArrayList<>();
        for (Copies.Copy copy : some) {
            puts.add(threads.submit(() -> {
                Plan plan = read(folder.plans().resolve(copy.plan()));
                if (plan != null) {
                    index.put(plan);
                }
                return null;
            }));
        }
        for (Future<?> put : puts) {
            await(put);
        }
    }

    private static void await(Future<?> put) throws UserException, IOException {
        try {
            put.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserException known) {
                throw known;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Null where it was taken away or altered from outside: its document's next run makes it again. */
    private static Plan read(Path file) {
        try {
            return PlanJson.read(file);
        } catch (IOException e) {
            return null;
        }
    }
}
