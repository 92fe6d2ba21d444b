package io.github.guihua.batch;

import io.github.guihua.correct.Corrections;
import io.github.guihua.index.Stamps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes outcomes last, several at once: the plans are written aside, synced and renamed, their folders are synced, then
 * the ledger's lines are written and synced. What has no line did not happen.
 */
final class Commit {
    private final OutputFolder folder;
    private final Ledger ledger;

    Commit(OutputFolder folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /** The lines, in the results' order, when they survive a power cut. */
    List<LedgerEntry> all(List<Crew.Done> results) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        Set<Path> changed = new LinkedHashSet<>();
        for (Crew.Done done : results) {
            entries.add(entry(done, changed));
        }
        changed.forEach(DurableFiles::sync);
        ledger.append(entries);
        return entries;
    }

    private LedgerEntry entry(Crew.Done done, Set<Path> changed) throws IOException {
        Job job = done.job();
        Worker.Work work = done.work();
        // What people have put right in this source is put right again before anything else sees the plan.
        byte[] plan = work.plan() == null ? null : Corrections.applied(folder.root(), work.plan());
        Path file = folder.plan(job.plan());
        if (plan != null) {
            if (!Files.exists(file.getParent())) {
                Files.createDirectories(file.getParent());
                changed.add(file.getParent().getParent());
            }
            DurableFiles.replace(file, out -> out.write(plan));
            changed.add(file.getParent());
        } else if (Files.deleteIfExists(file)) {
            changed.add(file.getParent());
        }
        String stamp = plan == null ? null : Stamps.of(plan);
        return new LedgerEntry(job.input().name(), job.key(), job.plan(), work.outcome(), stamp, job.archive());
    }
}
