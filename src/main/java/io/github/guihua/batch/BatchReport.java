package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a run ended.
 *
 * @param found documents under the paths
 * @param unchanged of them, those that an earlier run had done
 * @param done what this run did, in the order of finishing
 * @param skipped files that are no documents (hidden, unfinished, beside a saved page)
 * @param failures all documents under the paths that have no plan, from this run or an earlier one
 * @param index what kept the index from being brought up to date; null where nothing did
 * @param stopped whether it was stopped before the end
 */
public record BatchReport(
        int found,
        int unchanged,
        List<LedgerEntry> done,
        int skipped,
        List<LedgerEntry> failures,
        UserException index,
        double seconds,
        boolean stopped) {

    public BatchReport {
        done = List.copyOf(done);
        failures = List.copyOf(failures);
    }

    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        done.forEach(e -> counts.merge(e.outcome().status(), 1, Integer::sum));
        return counts;
    }

    public int pages() {
        return done.stream()
                .mapToInt(e -> e.outcome().pages() == null ? 0 : e.outcome().pages())
                .sum();
    }
}
