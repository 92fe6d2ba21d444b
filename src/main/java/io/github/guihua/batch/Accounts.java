package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a run has found and done so far. */
final class Accounts {
    private final long start = System.nanoTime();
    private final Set<String> names = new HashSet<>();
    private final List<LedgerEntry> done = new ArrayList<>();
    private int unchanged;
    private int open;

    /** A document, or an archive that may turn out to be several, under a name that no other has. */
    String found(String name) {
        String free = name;
        for (int n = 2; !names.add(free); n++) {
            free = name + "#" + n;
        }
        return free;
    }

    /** An archive's documents are found in its stead. */
    void opened(String archive) {
        names.remove(archive);
    }

    void unchanged(int documents) {
        unchanged += documents;
    }

    void todo(int documents) {
        open += documents;
    }

    /**
     * @param entry in brief
     */
    void done(LedgerEntry entry) {
        done.add(entry);
    }

    /** Documents found so far. */
    int total() {
        return names.size();
    }

    /** Of those, the ones that this run has done or will do. */
    int todo() {
        return open;
    }

    BatchReport report(int skipped, Ledger ledger, UserException index, boolean stopped) {
        List<LedgerEntry> failures = ledger.entries().stream()
                .filter(e -> names.contains(e.name()) && e.outcome().status().failed())
                .toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new BatchReport(names.size(), unchanged, done, skipped, failures, index, seconds, stopped);
    }
}
