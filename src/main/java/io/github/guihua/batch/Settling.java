package io.github.guihua.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells when a dropped file is completely written: when two looks at least the given time apart found the same size and
 * time of change. Keeps nothing for files that are gone.
 */
final class Settling {
    /** A file at one look. */
    record Look(long bytes, long modified) {}

    private record Seen(Look look, long since) {}

    private final long quietNanos;
    private Map<String, Seen> seen = new HashMap<>();

    Settling(long quietNanos) {
        this.quietNanos = quietNanos;
    }

    /**
     * @param looks every file that is there now, by name
     * @return names of those that are complete
     */
    List<String> settled(Map<String, Look> looks, long now) {
        Map<String, Seen> next = new HashMap<>();
        List<String> settled = new ArrayList<>();
        looks.forEach((name, look) -> {
            Seen before = seen.get(name);
            Seen current = before != null && before.look().equals(look) ? before : new Seen(look, now);
            next.put(name, current);
            if (before != null && now - current.since() >= quietNanos) {
                settled.add(name);
            }
        });
        seen = next;
        return settled;
    }
}
