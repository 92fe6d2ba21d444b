package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A run's bookkeeping: what is to do, what came of it, and which files an archive turned out to be. */
final class Run {
    private final Selection selection;
    private final Commit commit;
    private final Ledger ledger;
    private final Progress progress;
    private final Accounts accounts;
    private final OpenArchives archives = new OpenArchives();

    Run(Selection selection, Commit commit, Ledger ledger, Progress progress, Accounts accounts) {
        this.selection = selection;
        this.commit = commit;
        this.ledger = ledger;
        this.progress = progress;
        this.accounts = accounts;
    }

    /** The jobs that the documents found make. */
    List<Job> todo(List<Input> documents) {
        List<Job> todo = new ArrayList<>();
        for (Input input : documents) {
            accounts.found(input.name());
        }
        for (Input input : documents) {
            Job job = selection.job(input);
            if (!selection.settled(job)) {
                todo.add(job);
                continue;
            }
            LedgerEntry known = ledger.get(input.name());
            if (known.outcome().status() == Status.UNPACKED) {
                accounts.opened(input.name());
                selection.parts(job).forEach(e -> accounts.found(e.name()));
            }
            accounts.unchanged(
                    known.outcome().parts() == null ? 1 : known.outcome().parts());
        }
        accounts.todo(todo.size());
        progress.started(accounts.total(), accounts.todo());
        return todo;
    }

    /**
     * Makes the results last and tells of them.
     *
     * @return jobs that they bring
     */
    List<Job> take(List<Crew.Done> results) throws IOException {
        List<Job> more = new ArrayList<>();
        List<LedgerEntry> entries = commit.all(results);
        for (int i = 0; i < results.size(); i++) {
            Crew.Done done = results.get(i);
            if (done.work().outcome().status() == Status.UNPACKED) {
                more.addAll(opened(done.job(), done.work().parts()));
            } else {
                finished(entries.get(i));
                archives.done(done.job().input().file());
            }
        }
        return more;
    }

    private void finished(LedgerEntry entry) {
        accounts.done(ledger.get(entry.name()));
        progress.finished(entry);
    }

    private List<Job> opened(Job archive, List<Part> parts) throws IOException {
        accounts.opened(archive.input().name());
        accounts.todo(-1);
        List<Job> todo = new ArrayList<>();
        List<LedgerEntry> refused = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(Part::name));
        for (Part part : sorted) {
            String name = accounts.found(part.name());
            if (part.refused() != null) {
                LedgerEntry line = selection.refused(archive, name, part);
                if (line.same(ledger.get(name))) {
                    unchanged.add(name);
                } else {
                    refused.add(line);
                }
                continue;
            }
            Path file = archive.unpackInto().resolve(Path.of(part.file()).getFileName());
            Job job = selection.part(archive, new Input(name, file, part.bytes()));
            if (selection.settled(job)) {
                unchanged.add(name);
            } else {
                todo.add(job);
            }
        }
        ledger.append(refused);
        ledger.moved(unchanged, archive.key());
        archives.opened(archive.unpackInto(), todo.size());
        accounts.unchanged(unchanged.size());
        accounts.todo(todo.size() + refused.size());
        progress.grown(accounts.total(), accounts.todo());
        refused.forEach(this::finished);
        return todo;
    }

    BatchReport report(int skipped, UserException index, boolean stopped) {
        return accounts.report(skipped, ledger, index, stopped);
    }
}
