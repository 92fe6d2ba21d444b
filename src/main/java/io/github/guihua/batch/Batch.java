package io.github.guihua.batch;

import io.github.guihua.correct.Corrections;
import io.github.guihua.index.PlanIndex;
import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** One run over the documents of some paths, in a locked output folder. */
public final class Batch {
    private final BatchRequest request;
    private final Progress progress;
    private final Predicate<Input> chosen;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile Crew crew;

    public Batch(BatchRequest request, Progress progress) {
        this(request, progress, input -> true);
    }

    /**
     * @param chosen which of the documents found are this run's
     */
    Batch(BatchRequest request, Progress progress, Predicate<Input> chosen) {
        this.request = request;
        this.progress = progress;
        this.chosen = chosen;
    }

    /**
     * Does what is new or changed and commits it document by document.
     *
     * @throws UserException where the paths are wrong ({@link EnvironmentException} where the machine is)
     */
    public BatchReport run() throws UserException {
        long start = System.nanoTime();
        Inputs inputs = Inputs.find(request.paths(), request.output());
        String setting = setting();
        try (OutputFolder folder = OutputFolder.lock(request.output());
                Ledger ledger = Ledger.open(folder.ledger())) {
            Archives unpacked = Archives.unpack(
                    inputs.documents().stream().filter(chosen).toList(),
                    folder.work(),
                    request.options().maxBytes());
            List<Input> documents = unpacked.documents();
            PlanNames names = new PlanNames(ledger.entries());
            List<LedgerEntry> packed = record(unpacked.failures(), names, ledger, setting);
            List<Crew.Job> todo = todo(documents, names, ledger, folder, setting);
            progress.started(documents.size(), todo.size());
            List<LedgerEntry> done = todo.isEmpty() ? List.of() : work(todo, folder, ledger);
            Catalog.write(folder, ledger);
            UserException index = index(folder, ledger);
            progress.ended();
            return new BatchReport(
                    documents.size() + packed.size(),
                    documents.size() - todo.size(),
                    done,
                    inputs.skipped(),
                    failures(documents, packed, ledger),
                    index,
                    (System.nanoTime() - start) / 1e9,
                    stopped.get());
        } catch (IOException e) {
            throw new EnvironmentException(e, "batch", "error.unwritable", request.output(), OutputFolder.reason(e));
        }
    }

    /** Ends the run soon: nothing new is begun, what is under way is cut off, what is done is kept. Any thread may call. */
    public void stop() {
        stopped.set(true);
        Crew working = crew;
        if (working != null) {
            working.stop();
        }
    }

    private List<LedgerEntry> work(List<Crew.Job> todo, OutputFolder folder, Ledger ledger)
            throws IOException, UserException {
        Lanes lanes = Lanes.choose(request, todo, !Files.exists(folder.readingHere()));
        if (lanes.local()) {
            Files.write(folder.readingHere(), new byte[0]);
        }
        List<LedgerEntry> done = new ArrayList<>();
        try (Crew working = new Crew(todo, lanes.count(), lanes, request.timeout(), progress)) {
            crew = working;
            if (stopped.get()) {
                working.stop();
            }
            for (Crew.Done d = working.next(); d != null; d = working.next()) {
                LedgerEntry entry = commit(d, folder, ledger);
                done.add(entry);
                progress.finished(entry);
                if (request.failFast() && !entry.outcome().status().planned()) {
                    stop();
                }
            }
            Files.deleteIfExists(folder.readingHere());
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            return done;
        }
    }

    private static LedgerEntry commit(Crew.Done done, OutputFolder folder, Ledger ledger) throws IOException {
        Crew.Job job = done.job();
        Worker.Work work = done.work();
        // What people have put right in this source is put right again before anything else sees the plan.
        byte[] plan = work.plan() == null ? null : Corrections.applied(folder.root(), work.plan());
        if (plan == null) {
            folder.deletePlan(job.plan());
        } else {
            folder.writePlan(job.plan(), plan);
        }
        LedgerEntry entry = new LedgerEntry(
                job.input().name(), job.key(), job.plan(), work.outcome(), plan == null ? null : PlanIndex.stamp(plan));
        ledger.append(entry);
        return entry;
    }

    /** A run's plans are safe before the index is touched; its trouble is said and does not undo them. */
    private static UserException index(OutputFolder folder, Ledger ledger) throws IOException {
        try {
            IndexSync.run(folder, ledger);
            return null;
        } catch (UserException e) {
            return e;
        }
    }

    private List<LedgerEntry> record(List<Archives.Failure> failures, PlanNames names, Ledger ledger, String setting)
            throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Archives.Failure f : failures) {
            String key = key(f.archive(), setting);
            LedgerEntry known = ledger.get(f.name());
            Status status = Status.of(f.why().reason());
            if (known == null || !known.key().equals(key) || known.outcome().status() != status) {
                String message = f.why().localized(request.options().locale());
                Outcome outcome = Outcome.failed(status, message, 0);
                known = new LedgerEntry(f.name(), key, names.of(f.name()), outcome, null);
                ledger.append(known);
            }
            entries.add(known);
        }
        return entries;
    }

    private List<Crew.Job> todo(
            List<Input> documents, PlanNames names, Ledger ledger, OutputFolder folder, String setting) {
        List<Crew.Job> todo = new ArrayList<>();
        for (Input input : documents) {
            String key = key(input, setting);
            LedgerEntry known = ledger.get(input.name());
            String plan = names.of(input.name());
            if (known == null
                    || !known.key().equals(key)
                    || again(known.outcome().status(), folder, plan)) {
                todo.add(new Crew.Job(input, key, plan));
            }
        }
        return todo;
    }

    private boolean again(Status status, OutputFolder folder, String plan) {
        if (status.planned()) {
            return !Files.exists(folder.plans().resolve(plan));
        }
        return switch (status.category()) {
            case FINAL -> false;
            case RETRY -> request.retry();
            case ENVIRONMENT -> true;
        };
    }

    private static List<LedgerEntry> failures(List<Input> documents, List<LedgerEntry> packed, Ledger ledger) {
        Set<String> names = new HashSet<>();
        documents.forEach(d -> names.add(d.name()));
        packed.forEach(e -> names.add(e.name()));
        return ledger.entries().stream()
                .filter(e -> names.contains(e.name()) && !e.outcome().status().planned())
                .toList();
    }

    /** What besides the bytes a plan depends on. */
    private String setting() throws UserException {
        String version = Batch.class.getPackage().getImplementationVersion();
        return request.options().loadRules().hash() + " " + version + " "
                + request.options().ocr();
    }

    /** A file that cannot be read now has a key of its own, so that it is tried again. */
    private static String key(Input input, String setting) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(input.file()), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            digest.update(setting.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
