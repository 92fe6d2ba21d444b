package io.github.guihua.batch;

import io.github.guihua.index.PlanIndex;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the index to what the ledger says: the plan of every document that leads its copies, and nothing else. It
 * compares stamps and does only what differs, so that an index that an earlier, interrupted run left behind is caught
 * up as well.
 */
final class IndexSync {
    private static final int COMMIT_EVERY = 500;

    private IndexSync() {}

    /**
     * @throws UserException where the index is damaged, held or of another version; the old one still serves
     */
    static void run(OutputFolder folder, Copies copies) throws UserException, IOException {
        Map<String, Copies.Copy> wanted = new TreeMap<>(copies.leaders());
        Map<String, String> indexed = new HashMap<>(PlanIndex.stamps(folder.index()));
        Map<String, Copies.Copy> missing = new TreeMap<>(wanted);
        missing.values().removeIf(c -> c.stamp().equals(indexed.get(c.id())));
        indexed.keySet().removeAll(wanted.keySet());
        if (missing.isEmpty() && indexed.isEmpty()) {
            return;
        }
        try (PlanIndex index = PlanIndex.open(folder.index())) {
            for (String id : indexed.keySet()) {
                index.delete(id);
            }
            int pending = 0;
            for (Copies.Copy c : missing.values()) {
                Plan plan = read(folder.plans().resolve(c.plan()));
                if (plan == null) {
                    continue;
                }
                index.put(plan);
                if (++pending % COMMIT_EVERY == 0) {
                    index.commit();
                }
            }
            index.commit();
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
