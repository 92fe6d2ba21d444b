package io.github.guihua.web;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.store.PlanHead;
import io.github.guihua.store.PlanStore;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** The plans that were asked for last: as many as {@value #MOST_BYTES} bytes of JSON make. */
final class PlanCache {
    private static final long MOST_BYTES = 24L << 20;

    private final Map<Path, Loaded> loaded = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Loaded(Plan plan, FileTime time, long size) {}

    /** Read again where its file has changed. */
    Plan plan(PlanHead head, PlanStore store) throws UserException {
        FileTime time = Shelf.time(head.path());
        synchronized (loaded) {
            Loaded known = loaded.get(head.path());
            if (known != null && known.time.equals(time)) {
                return known.plan;
            }
        }
        Plan plan = store.load(head);
        keep(head.path(), new Loaded(plan, time, head.path().toFile().length()));
        return plan;
    }

    private void keep(Path path, Loaded plan) {
        synchronized (loaded) {
            Loaded before = loaded.put(path, plan);
            bytes += plan.size - (before == null ? 0 : before.size);
            while (bytes > MOST_BYTES && loaded.size() > 1) {
                Path eldest = loaded.keySet().iterator().next();
                bytes -= loaded.remove(eldest).size;
            }
        }
    }

    void clear() {
        synchronized (loaded) {
            loaded.clear();
            bytes = 0;
        }
    }
}
