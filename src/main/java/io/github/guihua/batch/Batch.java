package io.github.guihua.batch;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
        Accounts accounts = new Accounts();
        Inputs inputs = Inputs.find(request.paths(), request.output());
        boolean interrupted = false;
        try (OutputFolder folder = OutputFolder.lock(request.output());
                Ledger ledger = Ledger.open(folder.ledger())) {
            Selection selection = new Selection(request, folder, ledger);
            Run run = new Run(selection, new Commit(folder, ledger), ledger, progress, accounts);
            List<Job> todo = run.todo(inputs.documents().stream().filter(chosen).toList());
            if (!todo.isEmpty()) {
                interrupted = work(todo, run, folder);
            }
            Copies copies = Copies.of(ledger);
            Catalog.write(folder, ledger, copies.copies());
            UserException index = index(folder, copies);
            progress.ended();
            return run.report(inputs.skipped(), index, stopped.get());
        } catch (IOException e) {
            throw new EnvironmentException(e, "batch", "error.unwritable", request.output(), DurableFiles.reason(e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
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

    /** Whether the thread was interrupted. It is told so at the end: files do not write in an interrupted thread. */
    private boolean work(List<Job> todo, Run run, OutputFolder folder) throws IOException {
        Lanes lanes = Lanes.choose(request, todo, !Files.exists(folder.readingHere()));
        if (lanes.local()) {
            Files.write(folder.readingHere(), new byte[0]);
        }
        JobQueue jobs = new JobQueue(todo);
        try (Crew working = new Crew(jobs, lanes.most(), lanes, request.timeout(), progress)) {
            crew = working;
            working.grow(lanes.count());
            if (stopped.get()) {
                working.stop();
            }
            for (List<Crew.Done> results = working.next(); !results.isEmpty(); results = working.next()) {
                List<Job> more = run.take(results);
                lanes.more(more);
                jobs.first(more);
                jobs.settled(results.size());
                working.grow(lanes.count());
                if (request.failFast() && results.stream().anyMatch(Batch::failed)) {
                    stop();
                }
            }
            Files.deleteIfExists(folder.readingHere());
            return false;
        } catch (InterruptedException e) {
            stopped.set(true);
            return true;
        }
    }

    private static boolean failed(Crew.Done done) {
        return done.work().outcome().status().failed();
    }

    /** A run's plans are safe before the index is touched; its trouble is said and does not undo them. */
    private static UserException index(OutputFolder folder, Copies copies) throws IOException {
        try {
            IndexSync.run(folder, copies);
            return null;
        } catch (UserException e) {
            return e;
        }
    }
}
